import type { InitiativeId } from '@sangkien/domain/ids'
import { openPool } from '@sangkien/server/db'
import { percentiles } from '../percentiles.ts'

interface Suspect { readonly id: InitiativeId; readonly source: number }

/** Queries of each way, and how long one may take: a way that takes longer is no way. */
const tries = 10
const patience = 30_000

/** The same task by what PostgreSQL brings along: whole texts by trigrams (pg_trgm, `<->` over a GiST index and `%` over GIN are both of no use on texts this long, so word trigrams of the title) and by full-text search of all words. */
export async function measureBesides(url: string, suspects: readonly Suspect[], note: (line: string) => void) {
  const client = openPool(url, { max: 1 })
  try {
    note('beside it: pg_trgm and full-text search')
    await client.query(`set statement_timeout = 0; create extension if not exists pg_trgm; set maintenance_work_mem = '512MB'`)
    await client.query(`create table beside as select number, (select string_agg(p ->> 'text', ' ') from jsonb_array_elements(parts) p) as text from corpus_text where kind = 'solution'`)
    const built = async (sql: string): Promise<number> => {
      const began = performance.now()
      await client.query(sql)
      return Math.round((performance.now() - began) / 1000)
    }
    const trigramSeconds = await built('create index beside_trgm on beside using gin (text gin_trgm_ops)')
    const wordSeconds = await built(`create index beside_words on beside using gin (to_tsvector('simple', text))`)
    await client.query('analyze beside')
    const { rows: sizes } = await client.query<{ trgm: string; words: string }>(`select pg_relation_size('beside_trgm') as trgm, pg_relation_size('beside_words') as words`)
    const asked = suspects.slice(0, tries)
    const texts = await Promise.all(asked.map(async ({ id }) => (await client.query<{ text: string }>(`select string_agg(b ->> 'text', ' ') as text from initiative i, jsonb_path_query(i.content, '$.sections.*.content[*].content[*]') b where i.id = $1`, [id])).rows[0]!.text))
    await client.query(`set statement_timeout = ${patience}`)
    const measure = async (sql: string) => {
      const samples: number[] = []
      let found = 0
      let gaveUp = 0
      for (const [at, text] of texts.entries()) {
        const began = performance.now()
        try {
          const { rows } = await client.query<{ number: number }>(sql, [text])
          if (rows.some(({ number }) => number === asked[at]!.source)) found += 1
        } catch {
          gaveUp += 1
        }
        samples.push(performance.now() - began)
      }
      return { ...percentiles(samples), foundShare: found / texts.length, gaveUp }
    }
    return {
      trigrams: { indexSeconds: trigramSeconds, indexBytes: Number(sizes[0]!.trgm), ...(await measure('select number from beside where text % $1 order by similarity(text, $1) desc limit 10')) },
      fullText: { indexSeconds: wordSeconds, indexBytes: Number(sizes[0]!.words), ...(await measure(`with q as (select to_tsquery('simple', string_agg(quote_literal(word), ' | ')) as words from (select distinct unnest(tsvector_to_array(to_tsvector('simple', $1))) as word) w) select number from beside, q where to_tsvector('simple', text) @@ q.words order by ts_rank(to_tsvector('simple', text), q.words) desc limit 10`)) },
    }
  } finally {
    await client.end()
  }
}
