import type { ComponentType } from 'react'
import { AuthorshipPart } from './AuthorshipPart.tsx'
import { ConditionsPart } from './ConditionsPart.tsx'
import { CouncilPart } from './CouncilPart.tsx'
import type { Editing } from './editing.ts'
import { GeneralPart } from './GeneralPart.tsx'
import { FieldsPart, ResultsPart } from './LabelledPart.tsx'
import { LevelsPart } from './LevelsPart.tsx'
import { ProcessPart } from './ProcessPart.tsx'
import { ReportPart } from './ReportPart.tsx'
import { ScalePart } from './ScalePart.tsx'
import { SectionsPart } from './SectionsPart.tsx'
import { TermsPart } from './TermsPart.tsx'
import { VotingPart } from './VotingPart.tsx'

interface Part {
  /** Its name in the address: `?phan=thoi-han`. */
  readonly at: string
  readonly label: string
  /** The settings of the regulation that are edited there, by their first key. */
  readonly holds: readonly string[]
  readonly show: ComponentType<Editing>
}

/** The parts of the editor, in their order; every setting of a regulation is edited in one of them. */
export const parts: readonly Part[] = [
  { at: 'chung', label: 'Tên và căn cứ', holds: ['name', 'legalBases'], show: GeneralPart },
  { at: 'thoi-han', label: 'Thời hạn', holds: ['terms', 'rounds'], show: TermsPart },
  { at: 'dieu-kien', label: 'Điều kiện và lý do', holds: ['conditions', 'noveltyTests', 'refusalReasons', 'declineReasons', 'revocationGrounds'], show: ConditionsPart },
  { at: 'bao-cao', label: 'Phần báo cáo', holds: ['sections'], show: SectionsPart },
  { at: 'quy-trinh', label: 'Quy trình', holds: ['steps'], show: ProcessPart },
  { at: 'bieu-quyet', label: 'Biểu quyết', holds: ['voting'], show: VotingPart },
  { at: 'linh-vuc', label: 'Lĩnh vực', holds: ['fields'], show: FieldsPart },
  { at: 'hoi-dong', label: 'Hội đồng', holds: ['council'], show: CouncilPart },
  { at: 'tac-gia', label: 'Tác giả và làm lợi', holds: ['authorship', 'benefit', 'remuneration'], show: AuthorshipPart },
  { at: 'bao-cao-nam', label: 'Báo cáo năm', holds: ['annualReport'], show: ReportPart },
  { at: 'cap-tren', label: 'Các cấp', holds: ['levels'], show: LevelsPart },
  { at: 'ket-qua', label: 'Kết quả', holds: ['results', 'solutionKinds'], show: ResultsPart },
  { at: 'thang-diem', label: 'Thang điểm', holds: ['scale'], show: ScalePart },
]

/** Which part a place of the regulation is edited in. */
export const partHolding = (path: string): Part | undefined => parts.find(({ holds }) => holds.includes(path.replace(/[.[].*$/, '')))
