import type { ListFilter } from '@sangkien/contract/initiative'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Arm } from './list-arms.ts'
import type { Listing } from './list-filter.ts'
import { runningTerms } from './list-queue.ts'

const dossiers = sql`initiative i`
const newestFirst: Arm = { from: dossiers, key: sql`i.listed_at`, type: 'timestamptz', direction: 'desc' }

/** The arms of an order; relevance without a search, or where nothing tells exact from folded, is simply newest first. */
export function armsOf(sort: ListFilter['sort'], actor: Actor, { search }: Listing): readonly Arm[] {
  switch (sort) {
    case 'received': return [{ ...newestFirst, direction: 'asc' }]
    case '-received': return [newestFirst]
    case 'title': return [{ from: dossiers, key: sql`i.title_key`, type: 'text', direction: 'asc' }]
    case 'relevance': return search?.exactly ? [{ ...newestFirst, where: search.exactly }, { ...newestFirst, where: sql`not ${search.exactly}` }] : [newestFirst]
    case 'due': {
      const terms = runningTerms(actor)
      return [
        { from: sql`${terms} r join initiative i on i.org_id = ${actor.org} and i.id = r.initiative_id`, key: sql`r.due_on`, type: 'date', direction: 'asc' },
        { ...newestFirst, where: sql`not exists (select from term t where t.org_id = i.org_id and t.initiative_id = i.id and t.ended_at is null and t.paused_on is null)` },
      ]
    }
  }
}
