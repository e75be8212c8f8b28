import type { listNominations, NominationRow } from '@sangkien/contract/nomination'
import type { OrgId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { anId, anInstant, readMark, writeMark } from '../http/page-mark.ts'
import { nominationState, unitsApplying } from './nomination.query.ts'

type Asked = z.output<NonNullable<typeof listNominations.query>>
type Row = z.output<typeof NominationRow>

/** Proposals that stand, the newest first, a page at a time. A year is that of its letter, or of its beginning while there is none. What is not sent yet is the office's alone. */
export async function selectNominations(tx: Tx, org: OrgId, asked: Asked, office: boolean, now: Date): Promise<{ rows: Row[]; next: string | null; total: number }> {
  const mark = asked.after === undefined ? undefined : readMark(asked.after, [anInstant, anId])
  const wanted = sql`n.org_id = ${org} and n.withdrawn_at is null ${office ? sql`` : sql`and n.sent_on is not null`} ${asked.level ? sql`and n.level = ${asked.level}` : sql``} ${asked.state ? sql`and ${nominationState} = ${asked.state}` : sql``}
    ${asked.year === undefined ? sql`` : sql`and extract(year from coalesce(n.sent_on, (n.prepared_at at time zone 'Asia/Ho_Chi_Minh')::date)) = ${asked.year}`}`
  const { rows } = await sql<Row & { at: string; total: number }>`
    select n.id, n.initiative_id as "initiativeId", coalesce(i.code, '') as code, i.title, u.name as "unitName", n.level, ${nominationState} as state, ${unitsApplying(dayOf(now))} as "unitsApplying",
      n.sent_number as "sentNumber", n.sent_on as "sentOn", n.answer_number as "answerNumber", n.answered_on as "answeredOn", (n.prepared_at at time zone 'UTC')::text || '+00' as at, (select count(*)::int from nomination n where ${wanted}) as total
    from nomination n join initiative i on i.org_id = n.org_id and i.id = n.initiative_id join unit u on u.org_id = i.org_id and u.id = i.unit_id
    where ${wanted} ${mark ? sql`and (n.prepared_at, n.id) < (${mark[0]}::timestamptz, ${mark[1]}::uuid)` : sql``} order by n.prepared_at desc, n.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = rows.slice(0, asked.limit)
  const last = page.at(-1)
  return { rows: page.map(({ at: _at, total: _total, ...row }) => row), total: rows[0]?.total ?? 0, next: last && rows.length > page.length ? writeMark([last.at, last.id]) : null }
}
