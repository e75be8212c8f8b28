import type { IntakeEntry } from '@sangkien/documents/register/intake-register'
import { sayCode } from '@sangkien/domain/document/say-code'
import { sayDate } from '@sangkien/domain/document/say-date'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { addDays, closesAt, type Day, day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { visibleTo } from '../initiative/visible-to.ts'

interface Found {
  readonly receipt: number | null; readonly code: string; readonly title: string; readonly authors: string[]; readonly receivedAt: Date; readonly answerBy: Day | null; readonly stage: Stage; readonly since: Date; readonly acceptedAt: Date | null
  readonly ground: string | null; readonly late: boolean; readonly decided: { readonly number: number; readonly symbol: string; readonly dated: Day } | null; readonly revoked: boolean
}

/** Applications received in a year, by the order of their arrival: earlier filing wins. One statement. What a council concluded is not told before it is published. */
export async function intakeEntries(tx: Tx, actor: Actor, year: number): Promise<IntakeEntry[]> {
  const from = closesAt(addDays(day(`${year}-01-01`), -1))
  const until = closesAt(day(`${year}-12-31`))
  const { rows } = await sql<Found>`
    select i.receipt_number as receipt, i.code, i.title, i.stage, i.stage_since as since, i.received_at as "receivedAt", i.accepted_at as "acceptedAt", i.late_allowed_by is not null as late,
      array(select concat_ws(', ', p.full_name, o.unit_name) from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id
        left join lateral (select u.name as unit_name from posting po join unit u on u.org_id = po.org_id and u.id = po.unit_id
          where po.org_id = p.org_id and po.person_id = p.id and po.from_day <= (i.received_at at time zone 'Asia/Ho_Chi_Minh')::date order by po.from_day desc limit 1) o on true
        where a.org_id = i.org_id and a.initiative_id = i.id order by a.position) as authors,
      (select t.due_on from term t where t.org_id = i.org_id and t.initiative_id = i.id and t.kind = 'examine' order by t.starts_on desc limit 1) as "answerBy",
      (select r ->> 'label' from jsonb_array_elements(g.pack -> 'refusalReasons') r where r ->> 'code' = i.refusal_code) as ground,
      (select jsonb_build_object('number', d.number, 'symbol', d.symbol, 'dated', d.dated) from decision_item di join decision d on d.org_id = di.org_id and d.id = di.decision_id
        where di.org_id = i.org_id and di.initiative_id = i.id and d.kind in ('recognition', 'refusal') and d.issued_at is not null order by d.dated desc limit 1) as decided,
      i.stage = 'revoked' as revoked
    from initiative i join regulation g on g.org_id = i.org_id and g.id = i.regulation_id
    where i.org_id = ${actor.org} and ${visibleTo(actor)} and i.received_at >= ${from} and i.received_at < ${until} order by i.received_at, i.id`.execute(tx)
  return rows.map((row) => ({
    receipt: row.receipt, code: row.code, title: row.title, authors: row.authors, receivedAt: row.receivedAt, answerBy: row.answerBy,
    intake: sayIntake(row), result: sayResult(row), note: [...(row.late ? ['Nộp quá hạn, được phép'] : []), ...(row.revoked ? ['Đã hủy bỏ việc công nhận'] : [])].join('; '),
  }))
}

function sayIntake({ stage, since, acceptedAt, ground }: Found): string {
  if (acceptedAt !== null) return `Chấp nhận ngày ${sayDate(dayOf(acceptedAt))}`
  if (stage === 'intake_refused') return `Từ chối ngày ${sayDate(dayOf(since))}${ground ? `: ${ground}` : ''}`
  return stage === 'completion_requested' ? 'Đã yêu cầu bổ sung' : ''
}

function sayResult({ stage, since, acceptedAt, decided }: Found): string {
  if (stage === 'withdrawn') return `Tác giả rút hồ sơ ngày ${sayDate(dayOf(since))}`
  const paper = decided ? ` số ${sayCode(decided.number, decided.symbol)} ngày ${sayDate(decided.dated)}` : ''
  if (stage === 'recognised' || stage === 'revoked') return `Công nhận${paper && `, Quyết định${paper}`}`
  if (stage === 'declined') return `Không công nhận${paper && `, Thông báo${paper}`}`
  return acceptedAt === null ? '' : 'Đang xét'
}
