import { hashWord, mix } from './hash.ts'
import { salts } from './prints.ts'
import { ownRoom, type Room } from './room.ts'
import type { Words } from './words.ts'

/** How much a term says about what a text is on: the rarer, the more. Frozen for the life of an index, so that old and new texts choose alike. */
export type TermWeight = (term: number) => number

/** Groups of words that say the same; the first stands for the others. Keys are hashes of the first syllable. */
export interface Synonyms {
  readonly byFirst: ReadonlyMap<number, readonly { readonly rest: readonly number[]; readonly stands: number }[]>
}

/** One sentence as a bag: its distinct terms, and where it stands among the words. `to` is the place after its last word. */
export interface SentenceBag {
  readonly from: number
  readonly to: number
  readonly terms: readonly number[]
}

/** A term for each word that counts, by place; 0 for words that do not, numbers, and the later syllables of a synonym. */
export function readTerms({ hashes, numerals, mask }: Words, { byFirst }: Synonyms, room: Room = ownRoom): Uint32Array {
  const terms = room.uint32(hashes.length)
  for (let at = 0; at < hashes.length; at += 1) {
    if (mask[at] !== 0 || numerals[at] === 1) continue
    const beginning = byFirst.get(hashes[at]!)
    const same = beginning && synonymAt(hashes, at, beginning)
    terms[at] = same ? same.stands : hashes[at]!
    if (same) at += same.rest.length
  }
  return terms
}

/** The first of the wordings that begin with a word whose other syllables follow it. */
const synonymAt = <Wording extends { readonly rest: readonly number[] }>(hashes: Uint32Array, at: number, wordings: readonly Wording[]): Wording | undefined =>
  wordings.find(({ rest }) => rest.every((word, next) => hashes[at + 1 + next] === word))

/** Sentences shorter than this are headings and interjections; longer ones are read in pieces, for a list of forty items has no one subject. */
export const sentenceLength = { least: 6, most: 45 } as const

/** The sentences of a text as bags, in order. */
export function sentenceBags({ sentences }: Pick<Words, 'sentences'>, terms: Uint32Array): readonly SentenceBag[] {
  const bags: SentenceBag[] = []
  for (let from = 0; from < sentences.length; ) {
    const distinct: number[] = []
    let to = from
    for (; to < sentences.length && sentences[to] === sentences[from] && to - from < sentenceLength.most; to += 1) {
      const term = terms[to]!
      if (term !== 0 && !distinct.includes(term)) distinct.push(term) // a sentence is short: a set would cost more than it saves
    }
    if (distinct.length >= sentenceLength.least) bags.push({ from, to, terms: distinct })
    from = to
  }
  return bags
}

/** Terms of a sentence, of a whole text and of a title that are paired into features. */
const chosen = { sentence: 4, text: 12, title: 5 } as const

/**
 * Features that do not mind order: unordered pairs of the rarest terms of every sentence, and of the text as a whole. The same
 * content in other words and order keeps most of them.
 */
export function contentPrints(bags: readonly SentenceBag[], weight: TermWeight): readonly number[] {
  const prints = new Set<number>()
  const all = new Set<number>()
  for (const { terms } of bags) {
    addPairs(rarest(terms, weight, chosen.sentence), salts.sentence, prints)
    for (const term of terms) all.add(term)
  }
  addPairs(rarest(all, weight, chosen.text), salts.sentence + 1, prints)
  return [...prints]
}

/** Features of a title: its neighbouring terms, and pairs of its rarest. */
export function titlePrints(terms: Uint32Array, weight: TermWeight): readonly number[] {
  const run = [...terms].filter((term) => term !== 0)
  const prints = new Set<number>()
  for (let at = 1; at < run.length; at += 1) prints.add(mix(mix(salts.title, run[at - 1]!), run[at]!) || 1)
  addPairs(rarest(new Set(run), weight, chosen.title), salts.title + 1, prints)
  return [...prints]
}

/** The `most` heaviest of distinct terms that weigh anything, the smaller hash first among equals. */
function rarest(terms: Iterable<number>, weight: TermWeight, most: number): readonly number[] {
  const [best, weights]: [number[], number[]] = [[], []]
  for (const term of terms) {
    const of = weight(term)
    if (of <= 0) continue
    let at = best.length
    while (at > 0 && (weights[at - 1]! < of || (weights[at - 1] === of && best[at - 1]! > term))) at -= 1
    if (at >= most) continue
    best.splice(at, 0, term)
    weights.splice(at, 0, of)
    if (best.length > most) [best.length, weights.length] = [most, most]
  }
  return best
}

function addPairs(terms: readonly number[], salt: number, prints: Set<number>): void {
  const sorted = terms.toSorted((a, b) => a - b)
  for (let a = 0; a < sorted.length; a += 1) for (let b = a + 1; b < sorted.length; b += 1) prints.add(mix(mix(salt, sorted[a]!), sorted[b]!) || 1)
}

/** Reads groups of words that say the same: `[["nâng cao", "tăng cường"], …]`. A longer wording is tried before a shorter one. */
export function readSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const byFirst = new Map<number, { rest: readonly number[]; stands: number }[]>()
  for (const group of groups)
    for (const wording of group) {
      const [first, ...rest] = wording.split(' ').map(hashWord)
      byFirst.set(first!, [...(byFirst.get(first!) ?? []), { rest, stands: hashWord(`= ${group[0]}`) }].toSorted((a, b) => b.rest.length - a.rest.length))
    }
  return { byFirst }
}
