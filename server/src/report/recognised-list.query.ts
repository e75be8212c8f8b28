import type { Table3Row } from '@sangkien/contract/report'
import { sayCode } from '@sangkien/domain/document/say-code'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayMoney, sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { OrgId } from '@sangkien/domain/ids'
import type { Period } from '@sangkien/domain/report/year-figures'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { authorsOn } from '../decision/decision.query.ts'
import { firstAppliedOn } from '../initiative/first-applied-on.ts'
import { recognisedBy } from '../library/library.query.ts'
import { revokedOn } from './figure-where.ts'

type Row = z.infer<typeof Table3Row>
interface Found {
  readonly id: string; readonly code: string; readonly title: string; readonly authors: Row['authors']; readonly kinds: string[]; readonly field: string | null; readonly firstAppliedOn: Day | null; readonly decidedOn: Day
  readonly recognisedBy: { number: number; symbol: string } | null; readonly revoked: boolean; readonly money: number | null; readonly hours: number | null; readonly checked: boolean; readonly opinion: string | null
  readonly units: readonly string[]; readonly province: { readonly sentOn: Day; readonly answer: 'recognised' | 'declined' | null; readonly number: string | null; readonly on: Day | null } | null
}

/** Table 3: what was recognised in the period by the date of its decision, in the order of the decisions. What was revoked since is marked, not left out. */
export const listRecognised = (tx: Tx, org: OrgId, { from, to }: Period): Promise<Row[]> => selectRecognised(tx, org, sql`i.decided_on between ${from} and ${to}`, to)

/** The same of these initiatives, as they stand on a day. */
export const listRecognisedOf = (tx: Tx, org: OrgId, ids: readonly string[], on: Day): Promise<Row[]> => selectRecognised(tx, org, sql`i.id = any(${ids}::uuid[])`, on)

async function selectRecognised(tx: Tx, org: OrgId, which: RawBuilder<boolean>, to: Day): Promise<Row[]> {
  const { rows } = await sql<Found>`
    select i.id, coalesce(i.code, '') as code, i.title, ${authorsOn(to)} as authors, i.solution_kinds as kinds, ${firstAppliedOn} as "firstAppliedOn", i.decided_on as "decidedOn",
      coalesce((select f ->> 'label' from jsonb_array_elements(g.pack -> 'fields') f where f ->> 'code' = i.field), i.field, '') as field, ${recognisedBy} as "recognisedBy",
      (i.stage = 'revoked' and ${revokedOn} <= ${to}) as revoked, i.benefit_money as money, i.benefit_hours as hours, i.benefit_checked_at is not null as checked, left(i.content ->> 'authorBenefitOpinion', 300) as opinion,
      array(select u.name from adoption ad join unit u on u.org_id = ad.org_id and u.id = ad.unit_id where ad.org_id = i.org_id and ad.initiative_id = i.id and ad.from_day <= ${to} and (ad.to_day is null or ad.to_day >= ${to}) order by u.position, u.name) as units,
      (select jsonb_build_object('sentOn', n.sent_on, 'answer', case when n.answered_on <= ${to} then n.answer end, 'number', n.answer_number, 'on', n.answered_on) from nomination n
        where n.org_id = i.org_id and n.initiative_id = i.id and n.level = 'province' and n.sent_on <= ${to} order by n.sent_on desc limit 1) as province
    from initiative i join regulation g on g.org_id = i.org_id and g.id = i.regulation_id
    where i.org_id = ${org} and i.stage in ('recognised', 'revoked') and ${which}
    order by i.decided_on, i.code, i.id`.execute(tx)
  return rows.map(({ recognisedBy: by, authors, field, ...row }) => ({
    id: row.id, code: row.code, title: row.title, kinds: row.kinds, field: field ?? '', firstAppliedOn: row.firstAppliedOn, decidedOn: row.decidedOn, revoked: row.revoked,
    authors: authors.map(({ name, title, unitName, share }) => ({ name, title, unitName, share })), decisionNumber: by ? sayCode(by.number, by.symbol) : '', effect: effectOf(row), scope: scopeOf(row.units), provinceResult: provinceOf(row.province),
  }))
}

/** The figures the accountant confirmed; failing those, what the authors say. */
function effectOf({ money, hours, checked, opinion }: Pick<Found, 'money' | 'hours' | 'checked' | 'opinion'>): string {
  const said = checked ? [...(money ? [`Làm lợi ${sayMoney(money)}/năm`] : []), ...(hours ? [`tiết kiệm ${sayNumber(hours, 0)} giờ công/năm`] : [])] : []
  return said.length > 0 ? said.join('; ') : (opinion?.trim() ?? '')
}

/** How far it is applied: the units that confirmed it. */
const scopeOf = (units: readonly string[]): string => (units.length === 0 ? '' : `${units.length} đơn vị: ${units.join('; ')}`)

function provinceOf(province: Found['province']): string {
  if (province === null) return ''
  const { answer, number, on, sentOn } = province
  if (answer === null || on === null) return `Đã đề nghị ngày ${sayDate(sentOn)}`
  return `${answer === 'recognised' ? 'Được công nhận' : 'Không được công nhận'} (số ${number ?? ''} ngày ${sayDate(on)})`
}
