import type { listNewcomers, Newcomer } from '@sangkien/contract/invitation'
import type { OrgId } from '@sangkien/domain/ids'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { anId, aText, readMark, writeMark } from '../http/page-mark.ts'
import { mailIsConfigured } from '../notice/mailer.ts'
import { withPredecessors } from '../organisation/succession.ts'
import { isColleague } from '../people/colleague.ts'
import { nameMatches } from '../people/list-people.query.ts'

type Asked = z.output<NonNullable<typeof listNewcomers.query>>
type Listed = z.output<NonNullable<typeof listNewcomers.result>>

/**
 * People who work here and have never chosen a password, with how far each is; an account stopped on purpose belongs to no newcomer.
 * The key that holds longest tells whether an invitation still opens.
 */
const newcomers = (org: OrgId, today: Day, now: Date): RawBuilder<unknown> => sql`
  select p.id, p.full_name, p.sort_name, p.search_text, p.email, a.username, l.expires_at, m.failure, o.unit_id, u.name as unit_name, o.title,
    case when m.person_id is not null and m.sent_at is null and m.failure is null then 'mailing' when l.expires_at > ${now} then 'invited' when l.expires_at is not null then 'lapsed' else 'none' end as state
  from person p
  left join account a on a.org_id = p.org_id and a.person_id = p.id
  left join invitation_mail m on m.org_id = p.org_id and m.person_id = p.id
  left join lateral (select k.expires_at from one_time_link k where k.org_id = p.org_id and k.person_id = p.id order by k.expires_at desc limit 1) l on true
  left join lateral (select h.unit_id, h.title from posting h where h.org_id = p.org_id and h.person_id = p.id and h.from_day <= ${today} order by h.from_day desc limit 1) o on true
  left join unit u on u.org_id = p.org_id and u.id = o.unit_id
  where p.org_id = ${org} and ${isColleague} and (p.active_to is null or p.active_to >= ${today}) and a.password_hash is null and a.disabled_at is null`

/** Who has not signed in yet, by name, a page at a time; and how far the whole agency is: two statements. */
export async function selectNewcomers(tx: Tx, org: OrgId, asked: Asked, now: Date): Promise<Listed> {
  const today = dayOf(now)
  const mark = asked.after === undefined ? undefined : readMark(asked.after, [aText, anId])
  const wanted = sql`true ${asked.state === undefined ? sql`` : sql`and p.state = ${asked.state}`} ${asked.q === undefined ? sql`` : sql`and ${nameMatches(asked.q)}`}
    ${asked.unitId === undefined ? sql`` : sql`and p.unit_id = any(${withPredecessors(sql`array[${asked.unitId}::uuid]`, org, today)})`}`
  const { rows } = await sql<z.output<typeof Newcomer> & { sortName: string }>`
    with newcomer as (${newcomers(org, today, now)})
    select p.id, p.full_name as "fullName", p.sort_name as "sortName", coalesce(p.unit_name, '') as "unitName", coalesce(p.title, '') as title, p.email, p.username, p.state, p.expires_at as "expiresAt", p.failure
    from newcomer p where ${wanted} ${mark === undefined ? sql`` : sql`and (p.sort_name collate "C", p.id) > (${mark[0]}::text, ${mark[1]}::uuid)`}
    order by p.sort_name collate "C", p.id limit ${asked.limit + 1}`.execute(tx)
  const { rows: [sums] } = await sql<Listed['counts'] & { total: number }>`
    with newcomer as (${newcomers(org, today, now)})
    select (select count(*)::int from newcomer p where ${wanted}) as total,
      (select count(*)::int from person p where p.org_id = ${org} and ${isColleague} and (p.active_to is null or p.active_to >= ${today})) as people,
      (select count(*)::int from person p join account a on a.org_id = p.org_id and a.person_id = p.id where p.org_id = ${org} and ${isColleague} and (p.active_to is null or p.active_to >= ${today}) and a.password_hash is not null) as "signedIn",
      count(*) filter (where state = 'none')::int as none, count(*) filter (where state = 'mailing')::int as mailing, count(*) filter (where state = 'invited')::int as invited, count(*) filter (where state = 'lapsed')::int as lapsed
    from newcomer`.execute(tx)
  const { total, ...counts } = sums!
  const page = rows.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ sortName: _order, ...row }) => row), total, counts, mailIsConfigured: mailIsConfigured(),
    next: last && rows.length > page.length ? writeMark([last.sortName, last.id]) : null,
  }
}
