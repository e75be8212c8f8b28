import type { readScoreSheet } from '@sangkien/contract/scoring'
import { checkMarks, type MarksProblem } from '@sangkien/domain/scoring/check-marks'
import { roundHalfUp } from '@sangkien/domain/number/rational'
import { type Criterion, type Marks, markedCriteria, type Scale } from '@sangkien/domain/scoring/scale'
import { totalSheet } from '@sangkien/domain/scoring/total-sheet'
import type { Reply } from '../../api/wire.ts'

/** My sheet as the server shows it, with the dossier as it was filed. */
export type SheetView = Reply<typeof readScoreSheet>

/** What I have filled in so far. */
export interface Filled { readonly marks: Marks; readonly remark: string }

/** A mark given, or taken away with `undefined`. */
export const withMark = (marks: Marks, code: string, mark: number | undefined): Marks =>
  mark === undefined ? Object.fromEntries(Object.entries(marks).filter(([one]) => one !== code)) : { ...marks, [code]: mark }

export interface Standing { readonly total: number; readonly given: number; readonly of: number; readonly problems: readonly MarksProblem[] }

/** The total so far, how many criteria have a mark, and what is wrong: by the same rules as the server. */
export function standingOf(scale: Scale, marks: Marks): Standing {
  const wanted = markedCriteria(scale.criteria)
  return {
    total: roundHalfUp(totalSheet(scale, marks).total, scale.markDecimals), of: wanted.length, given: wanted.filter(({ code }) => marks[code] !== undefined).length, problems: checkMarks(scale, marks),
  }
}

/** The level a mark lies in, by its place; -1 when in none. */
export const levelOf = ({ levels }: Pick<Criterion, 'levels'>, mark: number | undefined): number =>
  mark === undefined ? -1 : levels.findIndex(({ from, to }) => from <= mark && mark <= to)

/** One step up or down with the arrow keys, staying inside the range; from nothing, the arrow up begins at its lowest and down at its highest. */
export function stepped(mark: number | undefined, step: 1 | -1, { from, to }: { readonly from: number; readonly to: number }, decimals: number): number {
  if (mark === undefined) return step === 1 ? from : to
  return Math.min(Math.max(Number((mark + step * 10 ** -decimals).toFixed(decimals)), from), to)
}

/** The id of the control that marks a criterion, in the order of the sheet. */
export const markId = (code: string): string => `diem-${code}`
