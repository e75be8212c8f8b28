import type { PublicTies } from './public-vote.ts'

export interface Standing { readonly total: number; readonly council: number; readonly public: number }

/** The places of the entries of a contest, in the order given: 1 for the best; those the rule leaves even share a place, and the next ones after them are left out (1, 1, 3). */
export const rankEntries = (entries: readonly Standing[], ties: PublicTies): readonly number[] => entries.map((one) => 1 + entries.filter((other) => isAbove(other, one, ties)).length)

function isAbove(a: Standing, b: Standing, ties: PublicTies): boolean {
  if (a.total !== b.total) return a.total > b.total
  if (ties === 'equal') return false
  return ties === 'council_points' ? a.council > b.council : a.public > b.public
}
