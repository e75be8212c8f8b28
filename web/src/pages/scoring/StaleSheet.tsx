import { markedCriteria } from '@sangkien/domain/scoring/scale'
import { insufficientData } from '@sangkien/domain/scoring/sheet-note'
import type { SaveState } from '../../draft/autosaver.ts'
import { StaleDialog } from '../../draft/StaleDialog.tsx'
import { sayInstant } from '../../say/day.ts'
import { sayNumber } from '../../say/number.ts'
import { type Filled, filledIn, type SavedSheet, type SheetView } from './sheet.ts'

interface StaleSheetProps {
  readonly sheet: SheetView
  readonly filled: Filled
  readonly state: SaveState
  /** Goes on from the version there, saving `value` over it (`undefined`: nothing to save) and showing `shown`. */
  readonly resume: (rev: number, value: Filled | undefined, shown: Filled) => void
}

/** The same sheet was filled in in another window: both are shown and one is chosen. */
export function StaleSheet({ sheet, filled, state, resume }: StaleSheetProps) {
  if (state.state !== 'stale') return null
  const theirs = state.theirs as SavedSheet
  const there = filledIn(theirs)
  return (
    <StaleDialog
      open what="Phiếu chấm" by={theirs.savedAt === null ? 'Phiếu này được lưu ở cửa sổ khác' : `Phiếu này được lưu ở cửa sổ khác lúc ${sayInstant(theirs.savedAt)}`}
      mine={textOf(sheet, filled)} theirs={textOf(sheet, there)} onKeepMine={() => resume(theirs.rev, filled, filled)} onTakeTheirs={() => resume(theirs.rev, undefined, there)}
    />
  )
}

/** A sheet as text, a line for each criterion, to be compared. */
const textOf = ({ scale, dossier }: SheetView, { marks, notes, remark }: Filled): string =>
  [...markedCriteria(scale.criteria).flatMap(({ code, name }) => {
    const { insufficient, comment, evidence = [], papers } = notes[code] ?? {}
    const proof = [...dossier.evidence.filter(({ id }) => evidence.includes(id)).map(({ title, name: file }) => title || file), ...(papers ? [papers] : [])]
    return [`${name}: ${insufficient ? insufficientData : marks[code] === undefined ? 'chưa cho điểm' : sayNumber(marks[code])}`, ...(proof.length > 0 ? [`${name}, minh chứng: ${proof.join('; ')}`] : []), ...(comment ? [`${name}, nhận xét: ${comment}`] : [])]
  }), `Nhận xét: ${remark}`].join('\n')
