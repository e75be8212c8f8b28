import type { Corpus, CorpusText, listCorpusTexts } from '@sangkien/contract/corpus'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { readMark, writeMark } from '../http/page-mark.ts'
import { wordQuery } from '../initiative/list-search.ts'
import { corpusKinds } from './corpus-kinds.query.ts'
import { settingsOf, shownEmbedding } from './novelty-setting.ts'
import { readingOfAgency } from './reading-of-agency.ts'

/** What dossiers are compared with, how far the index is, and the settings. */
export async function readCorpus(tx: Tx, org: OrgId): Promise<Corpus> {
  const { sha256 } = await readingOfAgency(tx, org)
  const kinds = await corpusKinds(tx, org)
  const indexes = await tx.selectFrom('corpus_index').where('org_id', '=', org).select(['state', 'done', 'total', 'started_at', 'finished_at', 'reading_sha256']).orderBy('id', 'desc').limit(20).execute()
  const shown = (row: (typeof indexes)[number]) => ({ state: row.state as 'building' | 'serving' | 'failed' | 'cancelled', done: row.done, total: row.total, startedAt: row.started_at, finishedAt: row.finished_at })
  const serving = indexes.find(({ state }) => state === 'serving')
  // Of those that came to nothing only the newest is worth telling.
  const [newest] = indexes
  const building = newest && ['building', 'failed', 'cancelled'].includes(newest.state) ? newest : undefined
  const { words, thresholds, embedding } = await settingsOf(tx, org)
  return {
    kinds: kinds.map((one) => ({ ...one })), serving: serving ? { ...shown(serving), readingIsOld: serving.reading_sha256 !== sha256 } : null, building: building ? shown(building) : null,
    words: { abbreviations: { ...words.abbreviations }, synonyms: words.synonyms.map((group) => [...group]), names: [...words.names], rev: words.rev }, thresholds, embedding: shownEmbedding(embedding),
  }
}

const aNumber = (text: string): boolean => /^\d{1,9}$/.test(text)

/** A page of the texts, the newest first, in one statement. */
export async function listTexts(tx: Tx, org: OrgId, { kind, q = '', after, limit }: z.output<NonNullable<typeof listCorpusTexts.query>>): Promise<{ rows: z.output<typeof CorpusText>[]; next: string | null; total: number }> {
  const mark = after === undefined ? undefined : readMark(after, [aNumber])
  const query = wordQuery(q)
  const words = q.trim() === '' ? sql`` : query ? sql`and t.search_vector @@ ${query}` : sql`and false`
  const wanted = sql`t.org_id = ${org} and t.retired_at is null ${kind === undefined ? sql`` : sql`and t.kind = ${kind}`} ${words}`
  const { rows } = await sql<z.output<typeof CorpusText> & { number: number; total: number }>`
    select t.number, t.id, t.kind, t.title, t.authors, t.unit_text as "unitName", t.year, t.decision, t.source, t.added_at as "addedAt", t.poor_pages as "poorPages", t.initiative_id as "initiativeId", t.past_id as "pastId", t.initiative_id is null and t.past_id is null as removable,
      (select coalesce(sum(array_length(regexp_split_to_array(p ->> 'text', '\\s+'), 1)), 0)::int from jsonb_array_elements(t.parts) p) as words, (select count(*)::int from corpus_text t where ${wanted}) as total
    from corpus_text t where ${wanted} ${mark ? sql`and t.number < ${mark[0]}::int` : sql``} order by t.number desc limit ${limit + 1}`.execute(tx)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page.map(({ number: _number, total: _total, ...row }) => row), total: rows[0]?.total ?? 0, next: last && rows.length > page.length ? writeMark([String(last.number)]) : null }
}
