import type { ListFilter } from '@sangkien/contract/initiative'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Counting } from './count-listed.ts'
import type { Arm } from './list-arms.ts'
import type { Listing } from './list-filter.ts'
import { runningTerms } from './list-queue.ts'

const dossiers = sql`initiative i`
const byDate = { from: dossiers, key: sql`i.listed_at`, type: 'timestamptz' } as const
const newestFirst: Arm = { ...byDate, direction: 'desc' }

/** What is counted of a list, whatever its order. */
export const countingOf = (actor: Actor, { where, tried, search, exact }: Listing): Counting => ({ where, exact, walk: search && { rows: sql`i.org_id = ${actor.org}`, matches: tried, newest: newestFirst.key } })

/** The arms of an order; relevance without a search, or where nothing tells exact from folded, is simply newest first. */
export function armsOf(sort: ListFilter['sort'], actor: Actor, { search, tried }: Listing): readonly Arm[] {
  const rows = sql<boolean>`i.org_id = ${actor.org}`
  const walk = (matches: RawBuilder<boolean>) => ({ walk: { rows, matches } })
  switch (sort) {
    case 'received': return [{ ...byDate, direction: 'asc', ...walk(tried) }]
    case '-received': return [{ ...newestFirst, ...walk(tried) }]
    case 'title': return [{ from: dossiers, key: sql`i.title_key`, type: 'text', direction: 'asc' }]
    case 'relevance': {
      const { is, isNot } = search?.exactly ?? {}
      if (!is || !isNot) return [{ ...newestFirst, ...walk(tried) }]
      const arm = (spelling: typeof is): Arm => ({ ...newestFirst, where: spelling.matches, ...walk(sql`${tried} and ${spelling.tried}`) })
      return [{ ...arm(is), saysWords: true }, arm(isNot)]
    }
    case 'due': {
      const terms = runningTerms(actor)
      return [
        { from: sql`${terms} r join initiative i on i.org_id = ${actor.org} and i.id = r.initiative_id`, key: sql`r.due_on`, type: 'date', direction: 'asc' },
        { ...newestFirst, where: sql`not exists (select from term t where t.org_id = i.org_id and t.initiative_id = i.id and t.ended_at is null and t.paused_on is null)` },
      ]
    }
  }
}
