import type { DecisionRow } from '@sangkien/contract/decision'
import { sayCode } from '@sangkien/domain/document/say-code'
import { fold } from '@sangkien/domain/text/fold'
import { addDays, closesAt, type Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { aDay, anId, anInstant, readMark, writeMark } from '../http/page-mark.ts'
import { decisionVisibleTo } from './decision.query.ts'

export interface Asked { readonly kind?: DecisionRow['kind'] | undefined; readonly state?: DecisionRow['state'] | undefined; readonly year?: number | undefined; readonly q?: string | undefined; readonly sort: 'waiting' | 'dated' | '-dated'; readonly after?: string | undefined; readonly limit: number }

const state = sql<DecisionRow['state']>`case when d.cancelled_at is not null then 'cancelled' when d.issued_at is not null then 'issued' when d.approved_at is not null then 'approved' else 'draft' end`
const open = sql<boolean>`(d.issued_at is null and d.cancelled_at is null)`
const aFlag = (text: string) => text === 'true' || text === 'false'

/** The decisions (aliased `d`) this person sees of what they ask for: the page, its total and the counter of the frame stand on it. */
export function decisionsAsked(actor: Actor, asked: Pick<Asked, 'kind' | 'state' | 'year' | 'q'>): RawBuilder<boolean> {
  const conditions = [sql<boolean>`d.org_id = ${actor.org}`, decisionVisibleTo(actor)]
  if (asked.kind) conditions.push(sql`d.kind = ${asked.kind}`)
  if (asked.state) conditions.push(sql`${state} = ${asked.state}`)
  if (asked.state === 'draft' || asked.state === 'approved') conditions.push(open) // said again for its index
  if (asked.year !== undefined) conditions.push(inYear(asked.year))
  // Each word is somewhere in the number, the symbol or the title, marks or not.
  for (const word of fold(asked.q ?? '').split(' ')) if (word !== '') conditions.push(sql`d.folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** The day a decision bears, or of one without a number the day it was begun. */
const dated = sql<string>`coalesce(d.dated, (d.created_at at time zone 'Asia/Ho_Chi_Minh')::date)`
/** Each order as the columns it goes by, in one direction; the same columns mark where a page ends. */
const orders = {
  waiting: { keys: [open, sql`d.created_at`], types: ['boolean', 'timestamptz'], shapes: [aFlag, anInstant], way: 'desc' },
  dated: { keys: [dated], types: ['date'], shapes: [aDay], way: 'asc' },
  '-dated': { keys: [dated], types: ['date'], shapes: [aDay], way: 'desc' },
} as const

/** Decisions and notices in one of three orders: what waits first and then the newest, or by date. Two statements. */
export async function listDecisionRows(tx: Tx, actor: Actor, asked: Asked): Promise<{ rows: DecisionRow[]; next: string | null; total: number }> {
  const where = decisionsAsked(actor, asked)
  const { keys, types, shapes, way } = orders[asked.sort]
  const mark = asked.after === undefined ? undefined : readMark(asked.after, [...shapes, anId])
  const seen = mark && sql.join([...types, 'uuid'].map((type, at) => sql`${mark[at]}::${sql.raw(type)}`))
  const all = [...keys, sql`d.id`]
  const rows = await tx.selectFrom('decision as d').where(where).$if(seen !== undefined, (query) => query.where(sql<boolean>`(${sql.join(all)}) ${sql.raw(way === 'asc' ? '>' : '<')} (${seen})`))
    .select(['d.id', 'd.kind', 'd.about', 'd.number', 'd.symbol', 'd.dated', 'd.created_at as createdAt'])
    .select([state.as('state'), sql<string[]>`array[${sql.join(all.map((key) => sql`(${key})::text`))}]`.as('mark'), sql<number>`(select count(*) from decision_item di where di.org_id = d.org_id and di.decision_id = d.id)`.as('items')])
    .orderBy(sql.join(all.map((key) => sql`${key} ${sql.raw(way)}`))).limit(asked.limit + 1).execute()
  const { total } = await tx.selectFrom('decision as d').where(where).select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()

  const page = rows.slice(0, asked.limit)
  const last = rows.length > asked.limit ? page.at(-1) : undefined
  return {
    rows: page.map(({ number, symbol, mark: _mark, ...row }) => ({ ...row, numberText: number === null ? null : sayCode(number, symbol ?? '') })),
    next: last ? writeMark(last.mark) : null, total,
  }
}

/** Dated in the year, or begun in it while it has no date. */
function inYear(year: number): RawBuilder<boolean> {
  const before = (day: string) => closesAt(addDays(day as Day, -1))
  return sql`(d.dated between ${`${year}-01-01`} and ${`${year}-12-31`} or (d.dated is null and d.created_at >= ${before(`${year}-01-01`)} and d.created_at < ${before(`${year + 1}-01-01`)}))`
}
