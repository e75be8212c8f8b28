import type { Idea } from '@sangkien/contract/idea'
import type { IdeaId } from '@sangkien/domain/ids'
import { fold } from '@sangkien/domain/text/fold'
import { addDays, closesAt, type Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { anId, anInstant, readMark, writeMark } from '../http/page-mark.ts'
import { NotFound } from '../http/refuse.ts'

/** Which ideas (aliased `d`) this person may see: their own; all of them for who follows them (initiative-law.md 6.1, row 0; DESIGN). */
const visible = (actor: Actor): RawBuilder<boolean> =>
  (['secretariat', 'decision_maker', 'leadership_viewer'] as const).some((role) => actor.roles.has(role)) ? sql`true` : sql`d.person_id = ${actor.id}`

const ideas = (tx: Tx, actor: Actor) =>
  tx.selectFrom('idea as d').where('d.org_id', '=', actor.org).where('d.removed_at', 'is', null).where(visible(actor))

/** The unit its author sat in when an idea (aliased `d`) was noted. */
export const unitWhenNoted: RawBuilder<string | null> = sql`(select o.unit_id from posting o where o.org_id = d.org_id and o.person_id = d.person_id
  and o.from_day <= (d.noted_at at time zone 'Asia/Ho_Chi_Minh')::date order by o.from_day desc limit 1)`

const told = (tx: Tx, actor: Actor) =>
  ideas(tx, actor).innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'd.org_id').onRef('p.id', '=', 'd.person_id'))
    .select(['d.id', 'd.title', 'd.note', 'p.full_name as authorName', 'd.noted_at as notedAt', 'd.initiative_id as initiativeId', 'd.version'])
    .select([
      sql<boolean>`d.person_id = ${actor.id}`.as('mine'), sql<boolean>`d.photo_id is not null`.as('hasPhoto'),
      sql<string>`coalesce((select u.name from unit u where u.org_id = d.org_id and u.id = ${unitWhenNoted}), '')`.as('unitName'),
    ])

export async function readIdea(tx: Tx, actor: Actor, id: IdeaId): Promise<Idea> {
  const found = await told(tx, actor).where('d.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** Noted from this day to that one, in these units: what a row of the year's report counted. */
function countedIn({ from, to, unitIds }: Pick<Wanted, 'from' | 'to' | 'unitIds'>): RawBuilder<boolean> {
  const conditions = [sql<boolean>`true`]
  if (from !== undefined) conditions.push(sql`d.noted_at >= ${closesAt(addDays(from as Day, -1))}`)
  if (to !== undefined) conditions.push(sql`d.noted_at < ${closesAt(to as Day)}`)
  if (unitIds !== undefined) conditions.push(sql`${unitWhenNoted} = any(${unitIds}::uuid[])`)
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

interface Wanted { readonly after?: string | undefined; readonly limit: number; readonly q?: string | undefined; readonly all: boolean; readonly from?: string | undefined; readonly to?: string | undefined; readonly unitIds?: readonly string[] | undefined }

/** One page, the latest noted first; words are found with or without their marks. Two statements. */
export async function pageOfIdeas(tx: Tx, actor: Actor, { after, limit, q, all, ...counted }: Wanted): Promise<{ rows: Idea[]; next: string | null; total: number }> {
  const words = fold(q ?? '').split(' ').filter((word) => word !== '').slice(0, 10)
  const wanted = sql<boolean>`(${all}::boolean or d.person_id = ${actor.id}) ${sql.join(words.map((word) => sql`and position(${word} in d.search_text) > 0`), sql` `)} and ${countedIn(counted)}`
  const mark = after === undefined ? undefined : readMark(after, [anInstant, anId])
  const { total } = await ideas(tx, actor).where(wanted).select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const rows = await told(tx, actor).where(wanted)
    .$if(mark !== undefined, (query) => query.where(sql<boolean>`(d.noted_at, d.id) < (${mark![0]}::timestamptz, ${mark![1]}::uuid)`))
    .orderBy('d.noted_at', 'desc').orderBy('d.id', 'desc').limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { rows: shown, next: last ? writeMark([last.notedAt.toISOString().replace('T', ' ').replace('Z', '+00'), last.id]) : null, total }
}
