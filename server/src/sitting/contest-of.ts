import type { InitiativeId } from '@sangkien/domain/ids'
import { rankEntries, type Standing } from '@sangkien/domain/scoring/rank-entries'
import { weigh } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'

export interface ContestStanding { readonly council: number; readonly public: number; readonly place: number }

/** Of a contest: the two parts of each total, and its place among those of the sitting that have one. Empty elsewhere. */
export function standingsOf(facts: SittingFacts): ReadonlyMap<InitiativeId, ContestStanding> {
  const rules = facts.pack.scale?.publicVote
  if (!rules) return new Map()
  const standings = facts.items.filter(({ stage }) => stage !== 'withdrawn').flatMap((item) => {
    const { total, parts } = weigh(facts, item).score?.aggregate ?? {}
    return parts && typeof total === 'number' ? [{ id: item.initiativeId, total, ...parts } satisfies Standing & { id: InitiativeId }] : []
  })
  const places = rankEntries(standings, rules.ties)
  return new Map(standings.map(({ id, council, public: given }, at) => [id, { council, public: given, place: places[at]! }]))
}
