import { exactKey, fold } from '@sangkien/domain/text/fold'
import { type RawBuilder, sql } from 'kysely'

/** What somebody typed in a search box, as the conditions on dossiers aliased `i`. */
export interface Search {
  readonly matches: RawBuilder<boolean>
  /** Spelt exactly so, marks and all; absent where what was typed has no marks to tell. */
  readonly exactly: RawBuilder<boolean> | undefined
}

/** Every word must be there, the last one as the beginning of a word, for people search while they type. */
export function searchFor(typed: string): Search | undefined {
  const words = wordsOf(fold(typed))
  const exact = wordsOf(exactKey(typed))
  if (typed === '') return undefined
  if (words.length === 0) return { matches: sql`false`, exactly: undefined }
  return {
    matches: sql`i.search_vector @@ ${queryOf(words)}`,
    exactly: exact.join(' ') === words.join(' ') ? undefined : sql`i.exact_vector @@ ${queryOf(exact)}`,
  }
}

/** Enough for any title; more words only cost time. */
const mostWords = 40

/** Letters and digits only, so that a word cannot be taken for an operator of the query. */
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, mostWords)

const queryOf = (words: readonly string[]) => sql`to_tsquery('simple', ${words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & ')})`
