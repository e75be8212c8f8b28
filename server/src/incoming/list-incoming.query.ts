import type { Incoming, listIncoming } from '@sangkien/contract/incoming'
import type { OrgId } from '@sangkien/domain/ids'
import { fold } from '@sangkien/domain/text/fold'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { readMark, writeMark } from '../http/page-mark.ts'

const aNumber = (text: string): boolean => /^\d{1,9}$/.test(text)

/** Entries of an agency as the pages read them: one, or those of a year in the order they came. */
export async function selectIncoming(tx: Tx, org: OrgId, which: { readonly id: string } | { readonly year: number }): Promise<Incoming[]> {
  const { rows } = await sql<Incoming>`${columns} where g.org_id = ${org} and ${'id' in which ? sql`g.id = ${which.id}` : sql`g.year = ${which.year}`} order by g.year, g.number`.execute(tx)
  return rows
}

/** A page of them, the newest first, in one statement. */
export async function listIncomingRows(tx: Tx, org: OrgId, { q = '', year, after, limit }: z.output<NonNullable<typeof listIncoming.query>>): Promise<{ rows: Incoming[]; next: string | null; total: number }> {
  const mark = after === undefined ? undefined : readMark(after, [aNumber, aNumber])
  const words = fold(q).split(' ').filter((word) => word !== '').map((word) => sql`and g.folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
  const wanted = sql`g.org_id = ${org} ${year === undefined ? sql`` : sql`and g.year = ${year}`} ${words.length > 0 ? sql.join(words, sql` `) : sql``}`
  const { rows } = await sql<Incoming & { total: number }>`${columnsWith(sql`, (select count(*)::int from incoming g where ${wanted}) as total`)}
    where ${wanted} ${mark ? sql`and (g.year, g.number) < (${mark[0]}::int, ${mark[1]}::int)` : sql``} order by g.year desc, g.number desc limit ${limit + 1}`.execute(tx)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0, next: last && rows.length > page.length ? writeMark([String(last.year), String(last.number)]) : null }
}

const columnsWith = (more: RawBuilder<unknown>) => sql`select g.id, g.year, g.number, g.arrived_on as "arrivedOn", g.issuer, g.code, g.dated, g.about, g.receiver, g.passed_on as "passedOn", g.note, g.version ${more} from incoming g`
const columns = columnsWith(sql``)
