import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Verdict } from '@sangkien/domain/import/verdict'
import type { Tx } from '../db.ts'
import { readMark, writeMark } from '../http/page-mark.ts'
import { NotFound } from '../http/refuse.ts'
import type { KindName } from './import-kind.ts'

export interface RowsAsked { readonly after?: string | undefined; readonly limit: number; readonly verdict?: Verdict | undefined }
export interface PagedRow<D> { readonly position: number; readonly row: number | null; readonly verdict: Verdict; readonly name: string; readonly personId: PersonId | null; readonly pastId: string | null; readonly detail: D }

const aPosition = (text: string): boolean => /^\d{1,7}$/.test(text)

/** The rows of a list a page at a time, in the order of the file. */
export async function pageOfRows<D>(tx: Tx, org: OrgId, kind: KindName, id: string, { after, limit, verdict }: RowsAsked): Promise<{ rows: PagedRow<D>[]; next: string | null; total: number }> {
  const job = await tx.selectFrom('import_job').where('org_id', '=', org).where('id', '=', id).where('kind', '=', kind).select('counts').$narrowType<{ counts: Record<string, number> | null }>().executeTakeFirst()
  if (!job) throw new NotFound()
  const from = after === undefined ? -1 : Number(readMark(after, [aPosition])[0])
  const rows = await tx.selectFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).where('position', '>', from)
    .$if(verdict !== undefined, (query) => query.where('verdict', '=', verdict ?? 'new'))
    .select(['position', 'row_number as row', 'verdict', 'name', 'person_id as personId', 'past_id as pastId', 'detail']).$narrowType<{ detail: D; verdict: Verdict }>().orderBy('position').limit(limit + 1).execute()
  const page = rows.slice(0, limit) as PagedRow<D>[]
  return {
    rows: page, next: rows.length > page.length ? writeMark([String(page.at(-1)!.position)]) : null,
    total: verdict === undefined ? Object.values(job.counts ?? {}).reduce((sum, one) => sum + one, 0) : job.counts?.[verdict] ?? 0,
  }
}
