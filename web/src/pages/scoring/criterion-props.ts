import type { SheetProblem } from '@sangkien/domain/scoring/check-sheet'
import type { Criterion } from '@sangkien/domain/scoring/scale'
import type { CriterionNote } from '@sangkien/domain/scoring/sheet-note'
import type { KeyboardEvent } from 'react'
import type { Filled, SheetView } from './sheet.ts'

export interface CriterionProps {
  readonly criterion: Criterion
  readonly number: string
  readonly filled: Filled
  /** Decimals of a single mark. */
  readonly decimals: number
  readonly problems: readonly SheetProblem[]
  /** The pieces of evidence of the dossier. */
  readonly evidence: SheetView['dossier']['evidence']
  readonly onMark: (code: string, mark: number | undefined) => void
  readonly onInsufficient: (code: string, insufficient: boolean) => void
  readonly onNote: (code: string, change: CriterionNote) => void
  readonly onKey: (event: KeyboardEvent, code: string) => void
}
