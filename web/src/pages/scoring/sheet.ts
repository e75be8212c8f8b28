import type { readScoreSheet, saveMarks } from '@sangkien/contract/scoring'
import { checkSheet, type SheetProblem } from '@sangkien/domain/scoring/check-sheet'
import { roundHalfUp } from '@sangkien/domain/number/rational'
import { type Criterion, type Marks, markedCriteria, type Scale } from '@sangkien/domain/scoring/scale'
import { type CriterionNote, countedMarks, type SheetContent, type SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import { totalSheet } from '@sangkien/domain/scoring/total-sheet'
import type { Reply } from '../../api/wire.ts'

/** My sheet as the server shows it, with the dossier as it was filed. */
export type SheetView = Reply<typeof readScoreSheet>

/** What a save answers: the sheet as it stands, without the dossier. */
export type SavedSheet = Reply<typeof saveMarks>

/** What I have filled in so far. */
export interface Filled extends SheetContent { readonly remark: string }

export const filledIn = ({ marks, notes, remark }: Pick<SheetView, 'marks' | 'notes' | 'remark'>): Filled => ({ marks, notes, remark })

/** A mark given, or taken away with `undefined`. */
export const withMark = (marks: Marks, code: string, mark: number | undefined): Marks =>
  mark === undefined ? Object.fromEntries(Object.entries(marks).filter(([one]) => one !== code)) : { ...marks, [code]: mark }

/** What is said of a criterion, changed; what is left empty is not said. */
export function withNote(notes: SheetNotes, code: string, change: CriterionNote): SheetNotes {
  const note = Object.fromEntries(Object.entries({ ...notes[code], ...change }).filter(([, said]) => said !== undefined && said !== '' && said !== false && !(Array.isArray(said) && said.length === 0)))
  const others = Object.entries(notes).filter(([one]) => one !== code)
  return Object.fromEntries(Object.keys(note).length === 0 ? others : [...others, [code, note]])
}

/** The phrase instead of points, or points again: neither stands beside the other. */
export const withInsufficient = (filled: Filled, code: string, insufficient: boolean): Filled =>
  ({ ...filled, marks: withMark(filled.marks, code, undefined), notes: withNote(filled.notes, code, { insufficient }) })

export interface Standing { readonly total: number; readonly given: number; readonly of: number; readonly problems: readonly SheetProblem[] }

/** The total so far, how many criteria have their points or the phrase, and what is wrong: by the same rules as the server. */
export function standingOf(scale: Scale, filled: SheetContent, filed: readonly string[]): Standing {
  const wanted = markedCriteria(scale.criteria)
  const counted = countedMarks(scale, filled)
  return {
    total: roundHalfUp(totalSheet(scale, counted).total, scale.markDecimals), of: wanted.length, given: wanted.filter(({ code }) => counted[code] !== undefined).length, problems: checkSheet(scale, filled, filed),
  }
}

/** Whether two sheets say the same, however their keys lie. */
export const sameSheet = (scale: Scale, a: Filled, b: Filled): boolean => written(scale, a) === written(scale, b)
const written = (scale: Scale, filled: Filled): string => {
  const counted = countedMarks(scale, filled)
  return JSON.stringify([filled.remark, ...markedCriteria(scale.criteria).map(({ code }) => {
    const { insufficient = false, comment = '', evidence = [], papers = '' } = filled.notes[code] ?? {}
    return [counted[code] ?? null, insufficient, comment, [...evidence].sort(), papers]
  })])
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
