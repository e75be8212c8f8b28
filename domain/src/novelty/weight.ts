import { hashWord } from './hash.ts'
import { commonWords } from './common-words.ts'
import type { TermWeight } from './terms.ts'

/** In how many of the texts of an index each term occurs, counted when the index was built. */
export interface TermCounts {
  readonly texts: number
  readonly counts: ReadonlyMap<number, number>
}

/** What is known before an agency has any text: how common the words of every administrative text are, as if seen in this many. */
const before = 200

const shareBefore: ReadonlyMap<number, number> = new Map(commonWords.flatMap(({ share, words }) => words.split(' ').map((word): [number, number] => [hashWord(word), share])))

/**
 * Weight by rarity (inverse document frequency): what stands in every text weighs nothing, what stands in few weighs most. The
 * counts of the agency's own corpus are added to a general prior, so that the first ten dossiers are weighed sensibly too.
 */
export function weightByRarity({ texts, counts }: TermCounts): TermWeight {
  const all = texts + before + 1
  const known = new Map<number, number>()
  return (term) => {
    const kept = known.get(term)
    if (kept !== undefined) return kept
    const seen = (counts.get(term) ?? 0) + (shareBefore.get(term) ?? 0) * before
    const weight = Math.max(0, Math.log(all / (seen + 1)) - leastRarity)
    if (known.size < mostKept) known.set(term, weight)
    return weight
  }
}

/** A term in more than about two texts of three says nothing at all. */
const leastRarity = 0.4
/** Terms whose weight is remembered: the vocabulary of a language, not of its misprints. */
const mostKept = 200_000
