import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db.ts'
import { type Walk, walkFor } from './list-arms.ts'

/** Nobody pages beyond this, and counting on would cost more than the page. A figure of the report is always counted out. */
export const mostCounted = { search: 200, list: 10_000 } as const

/** What to count; `walk` and the order it walks in, when words are among the conditions. */
export interface Counting {
  readonly table?: RawBuilder<unknown>
  readonly where: RawBuilder<boolean>
  readonly exact: boolean
  readonly walk?: (Walk & { readonly newest: RawBuilder<unknown> }) | undefined
}

/** How many there are; `known` is how many are known already. `atLeast` says that counting stopped there. */
export async function countListed(tx: Tx, { table = sql`initiative`, where, exact, walk }: Counting, known = 0): Promise<{ total: number; atLeast?: true }> {
  const most = exact ? undefined : mostCounted[walk ? 'search' : 'list']
  if (most !== undefined && known > most) return { total: most, atLeast: true }
  const upTo = most === undefined ? sql`` : sql`limit ${most + 1}`
  const count = async (rows: RawBuilder<unknown>) => (await sql<{ total: number }>`select count(*) as total from (select 1 from ${rows} ${upTo}) counted`.execute(tx)).rows[0]?.total ?? 0
  // Words that many of the newest have: their index would be read whole to find what these tell at once.
  const newest = (rows: number) => count(sql`(select i.* from ${walk!.table ?? sql`initiative`} i where ${walk!.rows} order by ${walk!.newest} desc, i.id desc limit ${rows}) i where ${walk!.matches}`)
  const near = walk && most !== undefined ? await walkFor(most + 1, newest, (found) => found) : undefined
  const total = near ?? await count(sql`${table} i where ${where}`)
  return most !== undefined && total > most ? { total: most, atLeast: true } : { total }
}
