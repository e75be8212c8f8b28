import { add, compare, divide, fromDecimal, type Rational, roundHalfUp, written, zero } from '../number/rational.ts'
import { checkMarks } from './check-marks.ts'
import { addPublic, type PublicFormula, type PublicTally, publicPoints } from './public-vote.ts'
import { allCriteria, type Marks, type Scale } from './scale.ts'
import { type SheetTotal, totalSheet } from './total-sheet.ts'

/** The arithmetic as it can be shown to anyone who asks how a score came about. Figures are exact: `277/3`. */
export type AggregateStep =
  | { readonly kind: 'totals'; readonly totals: readonly string[] }
  | { readonly kind: 'invalid_left_out'; readonly sheets: number }
  | { readonly kind: 'dropped'; readonly lowest: string; readonly highest: string }
  | { readonly kind: 'too_few_to_drop'; readonly sheets: number }
  | { readonly kind: 'summed'; readonly sum: string }
  | { readonly kind: 'divided'; readonly sum: string; readonly by: number; readonly exact: string }
  | { readonly kind: 'middle'; readonly of: readonly string[]; readonly exact: string }
  | { readonly kind: 'rounded'; readonly exact: string; readonly decimals: number; readonly result: number }
  | { readonly kind: 'public'; readonly votes: number; readonly of: number; readonly by: PublicFormula; readonly max: number; readonly exact: string; readonly points: number }
  | { readonly kind: 'public_added'; readonly council: number; readonly public: number; readonly result: number }

export interface Aggregate {
  readonly validSheets: number
  readonly invalidSheets: number
  /** Totals of the valid sheets in the order given, rounded as marks are. */
  readonly sheetTotals: readonly number[]
  /** The score, rounded as the scale says, of a contest with the points of the public; `null` without a valid sheet or while the public still votes. */
  readonly total: number | null
  readonly criteria: Readonly<Record<string, number>>
  /** Distance between the highest and the lowest total. */
  readonly spread: number
  readonly steps: readonly AggregateStep[]
  /** The two parts of the total of a contest, once the public has voted. */
  readonly parts?: { readonly council: number; readonly public: number }
}

/**
 * The council's score from its sheets. Only valid sheets count (initiative-law.md 6.3). Dropping extremes drops two whole
 * sheets, the highest and the lowest total, so that total and criteria speak of the same sheets. The total is rounded once, from
 * the exact figure; criteria are rounded each for itself and may not add up to it in the last decimal. Of a contest `tally` is what
 * the public said, `null` before its voting is over: until then there is no total.
 */
export function aggregate(scale: Scale, sheets: readonly Marks[], tally: PublicTally | null = null): Aggregate {
  const valid = sheets.filter((marks) => checkMarks(scale, marks).length === 0).map((marks) => totalSheet(scale, marks))
  const invalidSheets = sheets.length - valid.length
  const steps: AggregateStep[] = []
  if (invalidSheets > 0) steps.push({ kind: 'invalid_left_out', sheets: invalidSheets })
  const sheetTotals = valid.map(({ total }) => roundHalfUp(total, scale.markDecimals))
  if (valid.length === 0) return { validSheets: 0, invalidSheets, sheetTotals, total: null, criteria: {}, spread: 0, steps }

  steps.push({ kind: 'totals', totals: valid.map(({ total }) => written(total)) })
  const counted = scale.aggregation === 'mean_drop_extremes' ? dropExtremes(valid, steps) : valid
  const total = combine(scale, counted.map((sheet) => sheet.total), steps)
  const criteria = Object.fromEntries(allCriteria(scale.criteria).map(({ code }) => [code, roundHalfUp(combine(scale, counted.map((sheet) => sheet.criteria[code]!), []), scale.decimals)]))
  const result = roundHalfUp(total, scale.decimals)
  steps.push({ kind: 'rounded', exact: written(total), decimals: scale.decimals, result })

  const spread = roundHalfUp(add(fromDecimal(Math.max(...sheetTotals)), fromDecimal(-Math.min(...sheetTotals))), scale.markDecimals)
  const of = { validSheets: valid.length, invalidSheets, sheetTotals, criteria, spread, steps }
  if (!scale.publicVote) return { ...of, total: result }
  if (!tally) return { ...of, total: null }
  const given = publicPoints(scale.publicVote, tally, scale.decimals)
  const sum = addPublic(result, given.points, scale.decimals)
  steps.push({ kind: 'public', votes: tally.votes, of: given.of, by: scale.publicVote.formula, max: scale.publicVote.max, exact: given.exact, points: given.points }, { kind: 'public_added', council: result, public: given.points, result: sum })
  return { ...of, total: sum, parts: { council: result, public: given.points } }
}

/** One highest and one lowest leave; with fewer than three sheets nobody does. */
function dropExtremes(sheets: readonly SheetTotal[], steps: AggregateStep[]): readonly SheetTotal[] {
  if (sheets.length < 3) {
    steps.push({ kind: 'too_few_to_drop', sheets: sheets.length })
    return sheets
  }
  const sorted = sheets.toSorted((a, b) => compare(a.total, b.total))
  steps.push({ kind: 'dropped', lowest: written(sorted[0]!.total), highest: written(sorted.at(-1)!.total) })
  return sorted.slice(1, -1)
}

function combine({ aggregation }: Scale, values: readonly Rational[], steps: AggregateStep[]): Rational {
  const sum = values.reduce(add, zero)
  if (aggregation === 'sum') {
    steps.push({ kind: 'summed', sum: written(sum) })
    return sum
  }
  if (aggregation === 'median') {
    const sorted = values.toSorted(compare)
    const middle = sorted.length % 2 === 1 ? [sorted[(sorted.length - 1) / 2]!] : [sorted[sorted.length / 2 - 1]!, sorted[sorted.length / 2]!]
    const exact = divide(middle.reduce(add, zero), middle.length)
    steps.push({ kind: 'middle', of: middle.map(written), exact: written(exact) })
    return exact
  }
  const exact = divide(sum, values.length)
  steps.push({ kind: 'divided', sum: written(sum), by: values.length, exact: written(exact) })
  return exact
}
