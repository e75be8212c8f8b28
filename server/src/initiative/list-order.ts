import type { ListFilter } from '@sangkien/contract/initiative'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { aDay, anId, anInstant, aText, readMark } from '../http/page-mark.ts'
import type { Listing } from './list-filter.ts'
import { runningTerms } from './list-queue.ts'

/**
 * One run of rows in one order. Most lists are one arm; "by date" is what has a date and then the rest, "by relevance" what is
 * spelt exactly so and then the rest. Each arm walks an index and stops at the page.
 */
interface Arm {
  readonly from: RawBuilder<unknown>
  readonly where?: RawBuilder<boolean>
  readonly key: RawBuilder<unknown>
  readonly type: 'timestamptz' | 'date' | 'text'
  readonly direction: 'asc' | 'desc'
}

const shapes = { timestamptz: anInstant, date: aDay, text: aText } as const
const dossiers = sql`initiative i`
const newestFirst: Arm = { from: dossiers, key: sql`i.listed_at`, type: 'timestamptz', direction: 'desc' }

/** The arms of an order; relevance without a search, or where nothing tells exact from folded, is simply newest first. */
function armsOf(sort: ListFilter['sort'], actor: Actor, { search }: Listing): readonly Arm[] {
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

/** Ids of one page in order, one more than asked so that the next page is known, with the mark of each: columns arm, at, id, key. */
export function pageOfIds(actor: Actor, listing: Listing, { sort, after, limit }: { sort: ListFilter['sort']; after: string | undefined; limit: number }): RawBuilder<unknown> {
  const arms = armsOf(sort, actor, listing)
  const from = after === undefined ? undefined : startOf(after, arms)
  const parts = arms.flatMap((arm, number) => (from && number < from.arm ? [] : [sql`(${idsOf(arm, number, listing, from?.arm === number ? from : undefined, limit + 1)})`]))
  return sql`select * from (${sql.join(parts, sql` union all `)}) arms order by arm, at limit ${limit + 1}`
}

interface Start { readonly arm: number; readonly key: string; readonly id: string }

function startOf(after: string, arms: readonly Arm[]): Start {
  const number = arms.findIndex((_arm, at) => after.startsWith(`${at}.`))
  const arm = arms[number] ?? arms[0]!
  const [key, id] = readMark(after.slice(2), [shapes[arm.type], anId])
  return { arm: Math.max(0, number), key: key!, id: id! }
}

function idsOf({ from, where, key, type, direction }: Arm, number: number, listing: Listing, start: Start | undefined, limit: number): RawBuilder<unknown> {
  const way = sql.raw(direction)
  const beyond = start && sql`and (${key}, i.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (${start.key}::${sql.raw(type)}, ${start.id}::uuid)`
  return sql`select ${sql.lit(number)} as arm, row_number() over (order by ${key} ${way}, i.id ${way}) as at, i.id, ${key}::text as key
    from ${from} where ${listing.where} ${where ? sql`and ${where}` : sql``} ${beyond ?? sql``} order by ${key} ${way}, i.id ${way} limit ${limit}`
}
