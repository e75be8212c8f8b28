import { compare, fromDecimal, roundHalfUp } from '../number/rational.ts'
import { type Criterion, type Marks, markedCriteria, type Scale } from './scale.ts'

/** What is wrong with one mark of a sheet, by criterion. */
export type MarksProblem =
  | { readonly criterion: string; readonly code: 'missing' }
  | { readonly criterion: string; readonly code: 'out_of_range'; readonly from: number; readonly to: number }
  | { readonly criterion: string; readonly code: 'outside_level'; readonly from: number; readonly to: number }
  | { readonly criterion: string; readonly code: 'in_no_level' }
  | { readonly criterion: string; readonly code: 'too_fine'; readonly decimals: number }
  | { readonly criterion: string; readonly code: 'all_or_nothing'; readonly max: number }
  | { readonly criterion: string; readonly code: 'unknown' }

/**
 * The marks of one sheet against the scale: one level a criterion, then a mark inside it (initiative-law.md 5.2 and 6.3; a
 * sheet with a blank or a mark outside is not valid). `levels` are the levels picked, by position, when they were.
 */
export function checkMarks(scale: Scale, marks: Marks, levels: Readonly<Record<string, number>> = {}): readonly MarksProblem[] {
  const wanted = markedCriteria(scale.criteria)
  const unknown = Object.keys(marks).filter((code) => !wanted.some((one) => one.code === code))
  return [
    ...wanted.flatMap((one) => checkMark(one, Object.hasOwn(marks, one.code) ? marks[one.code] : undefined, levels[one.code], scale.markDecimals) ?? []),
    ...unknown.map((criterion) => ({ criterion, code: 'unknown' }) as const),
  ]
}

function checkMark({ code: criterion, kind, max, levels }: Criterion, mark: number | undefined, picked: number | undefined, decimals: number): MarksProblem | undefined {
  if (mark === undefined || Number.isNaN(mark)) return { criterion, code: 'missing' }
  if (!(mark >= 0 && mark <= max)) return { criterion, code: 'out_of_range', from: 0, to: max }
  if (compare(fromDecimal(mark), fromDecimal(roundHalfUp(fromDecimal(mark), decimals))) !== 0) return { criterion, code: 'too_fine', decimals }
  if (kind === 'yes_no' && mark !== 0 && mark !== max) return { criterion, code: 'all_or_nothing', max }
  if (kind !== 'range') return undefined
  const level = picked === undefined ? undefined : levels[picked]
  if (level && (mark < level.from || mark > level.to)) return { criterion, code: 'outside_level', from: level.from, to: level.to }
  return levels.some(({ from, to }) => from <= mark && mark <= to) ? undefined : { criterion, code: 'in_no_level' }
}
