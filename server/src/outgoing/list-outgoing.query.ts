import type { listOutgoing, OutgoingRow } from '@sangkien/contract/outgoing'
import { sayCode } from '@sangkien/domain/document/say-code'
import { type Fate, sayFate } from '@sangkien/domain/outgoing/say-fate'
import { fold } from '@sangkien/domain/text/fold'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { anId, anInstant, readMark, writeMark } from '../http/page-mark.ts'
import { fateOf } from './fate-of.ts'
import { nextStepOf, outgoingState, outgoingVisibleTo, wasReturned } from './outgoing.query.ts'

type Asked = z.output<NonNullable<typeof listOutgoing.query>>
type Listed = Omit<OutgoingRow, 'numberText' | 'fate'> & { readonly fate: Fate; readonly number: number | null; readonly at: string; readonly total: number }

/** Papers this person may see, the newest first, a page at a time, in one statement. A year is that of its day, or of its drafting while it has none. */
export async function selectOutgoing(tx: Tx, actor: Actor, asked: Asked, now: Date): Promise<{ rows: OutgoingRow[]; next: string | null; total: number }> {
  const today = dayOf(now)
  const mark = asked.after === undefined ? undefined : readMark(asked.after, [anInstant, anId])
  const words = fold(asked.q ?? '').split(' ').filter((word) => word !== '')
  const sought = sql.join(words.map((word) => sql`and o.folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`), sql` `)
  const wanted = sql`o.org_id = ${actor.org} and ${outgoingVisibleTo(actor, today)} ${asked.state ? sql`and ${outgoingState} = ${asked.state}` : sql``} ${asked.type ? sql`and o.type = ${asked.type}` : sql``} ${asked.mine ? sql`and ${nextStepOf(actor, today)}` : sql``}
    ${asked.year === undefined ? sql`` : sql`and extract(year from coalesce(o.dated, (o.drafted_at at time zone 'Asia/Ho_Chi_Minh')::date)) = ${asked.year}`} ${words.length > 0 ? sought : sql``}`
  const name = (column: string) => sql<string>`(select p.full_name from person p where p.org_id = o.org_id and p.id = ${sql.ref(column)})`
  const { rows } = await sql<Listed>`
    select o.id, ${outgoingState} as state, ${wasReturned} as returned, o.type, o.symbol, o.about, o.number, o.dated, ${name('o.drafted_by')} as "draftedByName", o.drafted_at as "draftedAt", ${name('o.signer_id')} as "signerName", o.urgency, ${nextStepOf(actor, today)} as mine, ${fateOf(actor.org, outgoingVisibleTo(actor, today))} as fate,
      (o.drafted_at at time zone 'UTC')::text || '+00' as at, (select count(*)::int from outgoing o where ${wanted}) as total
    from outgoing o where ${wanted} ${mark ? sql`and (o.drafted_at, o.id) < (${mark[0]}::timestamptz, ${mark[1]}::uuid)` : sql``} order by o.drafted_at desc, o.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = rows.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ at: _at, total: _total, number, fate, ...row }) => ({ ...row, fate: sayFate(fate), numberText: number === null ? null : sayCode(number, row.symbol) })),
    total: rows[0]?.total ?? 0, next: last && rows.length > page.length ? writeMark([last.at, last.id]) : null,
  }
}
