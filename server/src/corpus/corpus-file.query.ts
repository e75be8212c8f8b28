import type { CorpusFile } from '@sangkien/contract/corpus-file'
import { leastConfidence } from '@sangkien/domain/corpus/poor-page'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { prepared, type Tx } from '../db.ts'
import { anId, readMark, writeMark } from '../http/page-mark.ts'
import { NotFound } from '../http/refuse.ts'

const pagesOf = sql`from corpus_file_page p where p.org_id = c.org_id and p.corpus_file_id = c.id`

const files = (org: OrgId, more = sql``) => sql<CorpusFile>`
  select c.id, f.name as "fileName", c.kind, c.source, coalesce(nullif(c.title, ''), t.title, '') as title, coalesce(c.year, t.year) as year, c.state, c.pages, c.fault, c.version,
    (select count(*)::int ${pagesOf}) as done, (select count(*)::int ${pagesOf} and p.way = 'picture') as pictures,
    coalesce((select jsonb_agg(jsonb_build_object('page', p.page, 'confidence', p.confidence) order by p.page) ${pagesOf} and p.way = 'picture' and p.confidence < ${leastConfidence}), '[]') as "poorPages",
    b.full_name as "addedBy", c.added_at as "addedAt", c.read_at as "readAt"
  from corpus_file c join file f on f.org_id = c.org_id and f.id = c.file_id join person b on b.org_id = c.org_id and b.id = c.added_by left join corpus_text t on t.org_id = c.org_id and t.id = c.text_id
  where c.org_id = ${org} and c.removed_at is null ${more}`

/** A page of the documents, the newest first, and how many of all are not in the corpus yet. */
export async function listFiles(tx: Tx, org: OrgId, { after, limit }: { readonly after?: string | undefined; readonly limit: number }) {
  const mark = after === undefined ? undefined : readMark(after, [anId])[0]
  const { rows } = await files(org, sql`${mark === undefined ? sql`` : sql`and c.id < ${mark}::uuid`} order by c.id desc limit ${limit + 1}`).execute(tx)
  const page = rows.slice(0, limit)
  const { total, ...unread } = await countFiles(tx, org)
  return { rows: page, next: rows.length > page.length ? writeMark([page.at(-1)!.id]) : null, total, unread }
}

/** How many documents there are, and how many dossiers are not compared with yet: a check of novelty says so. */
export async function countFiles(tx: Tx, org: OrgId): Promise<{ readonly total: number; readonly reading: number; readonly failed: number }> {
  const { rows } = await sql<{ total: number; reading: number; failed: number }>`
    select ${prepared} count(*)::int as total, (count(*) filter (where state = 'reading'))::int as reading, (count(*) filter (where state = 'failed'))::int as failed from corpus_file where org_id = ${org} and removed_at is null`.execute(tx)
  return rows[0]!
}

export async function readFile(tx: Tx, org: OrgId, id: string): Promise<CorpusFile> {
  const { rows: [found] } = await files(org, sql`and c.id = ${id}`).execute(tx)
  if (!found) throw new NotFound()
  return found
}

/** The row of a document, held until commit. */
export async function holdFile(tx: Tx, org: OrgId, id: string) {
  const found = await tx.selectFrom('corpus_file').where('org_id', '=', org).where('id', '=', id).where('removed_at', 'is', null).selectAll().forUpdate().executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}
