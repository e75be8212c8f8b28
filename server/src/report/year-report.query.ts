import type { SentReport as Sent } from '@sangkien/contract/report'
import type { OrgId, ReportId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import type { ReportFacts } from './report-facts.ts'

type SentReport = z.infer<typeof Sent>

export interface ReportRow {
  readonly id: ReportId | null; readonly narrative: Readonly<Record<string, string>>; readonly version: number; readonly facts: ReportFacts | null; readonly sha256: string | null
  readonly sentAt: Date | null; readonly sentByName: string | null
}

/** A year nobody has written a word on. */
const unwritten: ReportRow = { id: null, narrative: {}, version: 0, facts: null, sha256: null, sentAt: null, sentByName: null }

/** The last version of a year's report, or the one of this id among those that were sent. What each figure counted stays in the database. */
export async function loadReport(tx: Tx, org: OrgId, year: number, id?: string): Promise<ReportRow> {
  const row = await tx.selectFrom('year_report as y').where('y.org_id', '=', org).where('y.year', '=', year)
    .select(['y.id', 'y.narrative', 'y.version', 'y.sha256', 'y.sent_at', sql<ReportFacts | null>`y.facts - 'lists'`.as('facts')])
    .select(sql<string | null>`(select p.full_name from person p where p.org_id = y.org_id and p.id = y.sent_by)`.as('sent_by_name'))
    .$if(id !== undefined, (query) => query.where('y.id', '=', id as ReportId).where('y.sent_at', 'is not', null))
    .orderBy('y.created_at', 'desc').orderBy('y.version', 'desc').limit(1).executeTakeFirst()
  if (!row && id !== undefined) throw new NotFound()
  return row ? { id: row.id, narrative: row.narrative as Record<string, string>, version: row.version, facts: row.facts, sha256: row.sha256, sentAt: row.sent_at, sentByName: row.sent_by_name } : unwritten
}

/** What was sent for a year, the latest first: a corrected version does not take the place of the one before. */
export async function sentVersions(tx: Tx, org: OrgId, year: number): Promise<SentReport[]> {
  const { rows } = await sql<SentReport>`select y.id, y.version, y.sent_at as "sentAt", p.full_name as "sentByName", y.sha256
    from year_report y left join person p on p.org_id = y.org_id and p.id = y.sent_by where y.org_id = ${org} and y.year = ${year} and y.sent_at is not null order by y.sent_at desc, y.version desc`.execute(tx)
  return rows
}

/** The years from the first filing to this one, the latest first, each with its last version. */
export async function listYears(tx: Tx, org: OrgId, thisYear: number): Promise<{ year: number; id: ReportId | null; sentAt: Date | null; sha256: string | null }[]> {
  const { rows } = await sql<{ year: number; id: ReportId | null; sentAt: Date | null; sha256: string | null }>`
    select years.year, y.id, y.sent_at as "sentAt", y.sha256
    from (select generate_series(least(${thisYear}::int, (select extract(year from min(received_at) at time zone 'Asia/Ho_Chi_Minh')::int from initiative where org_id = ${org} and received_at is not null),
      (select min(year) from year_report where org_id = ${org})), ${thisYear}::int) as year) years
    left join lateral (select r.id, r.sent_at, r.sha256 from year_report r where r.org_id = ${org} and r.year = years.year order by r.created_at desc, r.version desc limit 1) y on true
    order by years.year desc`.execute(tx)
  return rows
}
