import { exactKey, fold } from '@sangkien/domain/text/fold'
import { type RawBuilder, sql } from 'kysely'
import type { OrgId, UnitId } from '@sangkien/domain/ids'

/** What somebody typed in a search box, as the conditions on dossiers aliased `i`: looked up in the index of words, or tried on a row at hand. */
export interface Search {
  readonly matches: RawBuilder<boolean>
  readonly tried: RawBuilder<boolean>
  /** Spelt exactly so, marks and all; absent where what was typed has no marks to tell. */
  readonly exactly: { readonly is: Tried; readonly isNot: Tried } | undefined
}

interface Tried { readonly matches: RawBuilder<boolean>; readonly tried: RawBuilder<boolean> }

/** Every word must be there, the last one as the beginning of a word, for people search while they type; or the whole is the name of a unit, and these its dossiers. */
export function searchFor(org: OrgId, typed: string, units: readonly UnitId[] = [], table: RawBuilder<unknown> = sql`initiative`): Search | undefined {
  const words = wordsOf(fold(typed))
  const exact = wordsOf(exactKey(typed))
  if (typed === '') return undefined
  if (words.length === 0) return { matches: sql`false`, tried: sql`false`, exactly: undefined }
  const query = queryOf(words)
  const or = (words: RawBuilder<boolean>) => (units.length === 0 ? words : sql<boolean>`(${words} or i.unit_id = any(${units}::uuid[]))`)
  return {
    matches: or(sql`i.search_vector @@ ${query}`),
    tried: or(sql`ts_match_vq(i.search_vector, ${query})`),
    exactly: exact.join(' ') === words.join(' ') ? undefined : exactly(org, queryOf(exact), table),
  }
}

const exactly = (org: OrgId, query: RawBuilder<unknown>, table: RawBuilder<unknown>): Search['exactly'] => ({
  is: { matches: sql`i.exact_vector @@ ${query}`, tried: sql`ts_match_vq(i.exact_vector, ${query})` },
  // The ids once by the index of words: trying each row would unpack all its words.
  isNot: { matches: sql`i.id not in (select x.id from ${table} x where x.org_id = ${org} and x.exact_vector @@ ${query})`, tried: sql`not ts_match_vq(i.exact_vector, ${query})` },
})

/** What was typed as a query over folded words, the last one as the beginning of a word; `undefined` where nothing in it is a word. */
export function wordQuery(typed: string): RawBuilder<unknown> | undefined {
  const words = wordsOf(fold(typed))
  return words.length === 0 ? undefined : queryOf(words)
}

/** Enough for any title; more words only cost time. */
const mostWords = 40

/** Letters and digits only, so that a word cannot be taken for an operator of the query. */
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, mostWords)

const queryOf = (words: readonly string[]) => sql`to_tsquery('simple', ${words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & ')})`
