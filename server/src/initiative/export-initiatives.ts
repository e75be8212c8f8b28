import type { InitiativeRow, ListFilter } from '@sangkien/contract/initiative'
import { type SheetColumn, sheetOf } from '@sangkien/documents/spreadsheet/sheet'
import { writeWorkbook } from '@sangkien/documents/spreadsheet/write-workbook'
import type { WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import type { FileReply } from '../http/mount.ts'
import { unitsNamed } from '../organisation/units-named.query.ts'
import { type FilterNames, sayExtent, sayFilter, sayKind, sayStage } from './export-words.ts'
import { type Listing, listingFor } from './list-filter.ts'
import { loadPage } from './list-initiatives.query.ts'

/** A workbook longer than this is no longer read by anyone; it then says that there are more. */
export const mostExported = 10_000
const atATime = 500

const columns: readonly SheetColumn<InitiativeRow & { readonly order: number }>[] = [
  { head: 'STT', width: 6, kind: 'number', value: ({ order }) => order },
  { head: 'Mã số', width: 14, kind: 'text', value: ({ code }) => code },
  { head: 'Tên sáng kiến', width: 60, kind: 'text', value: ({ title }) => title },
  { head: 'Tác giả', width: 30, kind: 'text', value: ({ authors }) => authors.join(', ') },
  { head: 'Đơn vị', width: 26, kind: 'text', value: ({ unitName, unitNow }) => (unitNow === null ? unitName : `${unitName} (nay là ${unitNow})`) },
  { head: 'Loại giải pháp', width: 22, kind: 'text', value: ({ solutionKinds }) => solutionKinds.map(sayKind).join(', ') },
  { head: 'Đợt xét', width: 18, kind: 'text', value: ({ roundName }) => roundName },
  { head: 'Ngày nộp', width: 12, kind: 'date', value: ({ receivedAt }) => receivedAt },
  { head: 'Bước', width: 22, kind: 'text', value: ({ stage }) => sayStage(stage) },
  { head: 'Hạn', width: 12, kind: 'date', value: ({ dueOn }) => dueOn },
  { head: 'Còn lại (ngày làm việc)', width: 12, kind: 'number', value: ({ workingDaysLeft }) => workingDaysLeft },
  { head: 'Ngày quyết định', width: 12, kind: 'date', value: ({ decidedOn }) => decidedOn },
]

/** The list as this person sees it, as Excel: read page by page as it is written, so that the rows are never whole in memory. */
export async function exportList(tx: Tx, actor: Actor, filter: ListFilter, now: Date): Promise<FileReply> {
  const calendar = await loadCalendar(tx, actor.org)
  const listing = listingFor(actor, filter, now, calendar, await unitsNamed(tx, actor.org, filter.q, dayOf(now)))
  const { name, count, ...names } = await loadHead(tx, actor, filter, listing)
  const title = 'DANH SÁCH SÁNG KIẾN'
  const bytes = await writeWorkbook([sheetOf({
    name: 'Sáng kiến', title, lines: [name, sayFilter(filter, names), sayExtent(dayOf(now), Math.min(count, mostExported), count > mostExported)], columns, rows: numbered(tx, actor, listing, filter, now, calendar),
  })], title)
  return { name: `Danh sách sáng kiến ${dayOf(now)}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes }
}

async function* numbered(tx: Tx, actor: Actor, listing: Listing, { sort }: ListFilter, now: Date, calendar: WorkingCalendar) {
  let after: string | undefined
  for (let order = 0; order < mostExported; ) {
    const { rows, next } = await loadPage(tx, actor, listing, { sort, after, limit: Math.min(atATime, mostExported - order) }, now, calendar)
    for (const row of rows) yield { ...row, order: (order += 1) }
    if (next === null) return
    after = next
  }
}

/** The agency, the names behind the filter, and how many there are up to one more than fit. */
async function loadHead(tx: Tx, { org }: Actor, { unitId, roundId }: ListFilter, { where }: Listing): Promise<FilterNames & { name: string; count: number }> {
  const { rows } = await sql<FilterNames & { name: string; count: number }>`select o.name,
    (select u.name from unit u where u.org_id = o.id and u.id = ${unitId ?? null}::uuid) as unit, (select r.name from round r where r.org_id = o.id and r.id = ${roundId ?? null}::uuid) as round,
    (select count(*) from (select 1 from initiative i where ${where} limit ${mostExported + 1}) counted) as count
    from organisation o where o.id = ${org}`.execute(tx)
  return rows[0] ?? { name: '', unit: null, round: null, count: 0 }
}
