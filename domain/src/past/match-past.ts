import { exactKey, fold } from '../text/fold.ts'
import type { Day } from '../time/day.ts'
import type { PastDoubt, PastFacts } from './past-facts.ts'

/** An entry the library has already, ours or from an earlier list, as far as comparing needs. */
export interface KnownEntry { readonly id: string; /** From an earlier list; otherwise recognised here. */ readonly past: boolean; readonly year: number; readonly authors: string; readonly decision: string; readonly decidedOn: Day | null }

export type PastMatch =
  | { readonly sort: 'new' }
  | { readonly sort: 'same'; readonly entry: KnownEntry }
  | { readonly sort: 'doubt'; readonly candidates: readonly KnownEntry[]; readonly doubt: PastDoubt }

/** A title as it is compared: no marks, no case, no quotation marks or dashes. */
export const titleKey = (title: string): string => fold(title).replace(/[^a-z0-9]+/g, ' ').trim()
/** Authors as they are compared: whatever their order. */
export const authorsKey = (names: readonly string[]): string => names.map(exactKey).toSorted().join('|')
/** `05/QĐ-VP` and `5/qđ-vp` are the same. */
export const decisionKey = (number: string): string => exactKey(number).replace(/\s+/g, '').replace(/^0+(?=\d)/, '')

const mostShown = 5

/**
 * Whether the library has it: the same title, year and authors, and nothing said of the decision that is otherwise there, is the
 * same. The same title without the rest is for a person to decide: a title is used again, and a year is mistyped.
 */
export function matchPast(facts: PastFacts, known: readonly KnownEntry[]): PastMatch {
  if (known.length === 0) return { sort: 'new' }
  const [authors, decision] = [authorsKey(facts.authors.map(({ name }) => name)), facts.decisionNumber && decisionKey(facts.decisionNumber)]
  const thatYear = known.filter(({ year }) => year === facts.year)
  const same = thatYear.find((one) => one.authors === authors && (!decision || one.decision === decision) && (facts.decidedOn === undefined || one.decidedOn === facts.decidedOn))
  if (same) return { sort: 'same', entry: same }
  if (thatYear.length > 0) return { sort: 'doubt', candidates: thatYear.slice(0, mostShown), doubt: { code: 'same_title_and_year' } }
  return { sort: 'doubt', candidates: known.slice(0, mostShown), doubt: { code: 'same_title_other_year', year: known[0]!.year } }
}
