import type { DecisionRow } from '@sangkien/contract/decision'
import { sayCode } from '@sangkien/domain/document/say-code'
import { addDays, closesAt, type Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { anId, anInstant, readMark, writeMark } from '../http/page-mark.ts'
import { decisionVisibleTo } from './decision.query.ts'

export interface Asked { readonly kind?: DecisionRow['kind'] | undefined; readonly state?: DecisionRow['state'] | undefined; readonly year?: number | undefined; readonly after?: string | undefined; readonly limit: number }

const state = sql<DecisionRow['state']>`case when d.cancelled_at is not null then 'cancelled' when d.issued_at is not null then 'issued' when d.approved_at is not null then 'approved' else 'draft' end`
const open = sql<boolean>`(d.issued_at is null and d.cancelled_at is null)`
const aFlag = (text: string) => text === 'true' || text === 'false'

/** The decisions (aliased `d`) this person sees of what they ask for: the page, its total and the counter of the frame stand on it. */
export function decisionsAsked(actor: Actor, asked: Pick<Asked, 'kind' | 'state' | 'year'>): RawBuilder<boolean> {
  const conditions = [sql<boolean>`d.org_id = ${actor.org}`, decisionVisibleTo(actor)]
  if (asked.kind) conditions.push(sql`d.kind = ${asked.kind}`)
  if (asked.state) conditions.push(sql`${state} = ${asked.state}`)
  if (asked.state === 'draft' || asked.state === 'approved') conditions.push(open) // said again for its index
  if (asked.year !== undefined) conditions.push(inYear(asked.year))
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** Decisions and notices: what waits first, then the newest. Two statements. */
export async function listDecisionRows(tx: Tx, actor: Actor, asked: Asked): Promise<{ rows: DecisionRow[]; next: string | null; total: number }> {
  const where = decisionsAsked(actor, asked)
  const mark = asked.after === undefined ? undefined : readMark(asked.after, [aFlag, anInstant, anId])
  const beyond = mark ? sql<boolean>`(${open}, d.created_at, d.id) < (${mark[0]}::boolean, ${mark[1]}::timestamptz, ${mark[2]}::uuid)` : sql<boolean>`true`

  const rows = await tx.selectFrom('decision as d').where(where).where(beyond)
    .select(['d.id', 'd.kind', 'd.about', 'd.number', 'd.symbol', 'd.dated', 'd.created_at as createdAt'])
    .select([state.as('state'), open.as('open'), sql<string>`d.created_at::text`.as('at'), sql<number>`(select count(*) from decision_item di where di.org_id = d.org_id and di.decision_id = d.id)`.as('items')])
    .orderBy(open, 'desc').orderBy('d.created_at', 'desc').orderBy('d.id', 'desc').limit(asked.limit + 1).execute()
  const { total } = await tx.selectFrom('decision as d').where(where).select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()

  const page = rows.slice(0, asked.limit)
  const last = rows.length > asked.limit ? page.at(-1) : undefined
  return {
    rows: page.map(({ number, symbol, open: _open, at: _at, ...row }) => ({ ...row, numberText: number === null ? null : sayCode(number, symbol ?? '') })),
    next: last ? writeMark([String(last.open), last.at, last.id]) : null, total,
  }
}

/** Dated in the year, or begun in it while it has no date. */
function inYear(year: number): RawBuilder<boolean> {
  const before = (day: string) => closesAt(addDays(day as Day, -1))
  return sql`(d.dated between ${`${year}-01-01`} and ${`${year}-12-31`} or (d.dated is null and d.created_at >= ${before(`${year}-01-01`)} and d.created_at < ${before(`${year + 1}-01-01`)}))`
}
