import type { Passage } from './align.ts'
import { ownRoom, type Room } from './room.ts'
import type { SentenceBag, TermWeight } from './terms.ts'

/** A sentence of mine and the sentence of the other that says the same in other words or another order. */
export interface SentenceMatch {
  readonly mine: readonly [from: number, to: number]
  readonly theirs: readonly [from: number, to: number]
  /** 0 to 1: cosine of the two bags, each term by its weight. */
  readonly likeness: number
}

/** The sentences of the checked text, looked up by their terms; made once and compared with every source. */
export interface SentenceIndex {
  readonly bags: readonly SentenceBag[]
  readonly norms: Float64Array
  readonly byTerm: ReadonlyMap<number, readonly number[]>
  /** The length of the text as one bag. */
  readonly normOfAll: number
}

const square = (terms: Iterable<number>, weight: TermWeight): number => {
  let sum = 0
  for (const term of terms) sum += weight(term) ** 2
  return sum
}

export function indexSentences(bags: readonly SentenceBag[], weight: TermWeight): SentenceIndex {
  const byTerm = new Map<number, number[]>()
  bags.forEach(({ terms }, at) => {
    for (const term of terms) {
      const where = byTerm.get(term)
      if (where) where.push(at)
      else byTerm.set(term, [at])
    }
  })
  return { bags, norms: Float64Array.from(bags, ({ terms }) => Math.sqrt(square(terms, weight))), byTerm, normOfAll: Math.sqrt(square(byTerm.keys(), weight)) }
}

/** Which terms were met, in room that is used again: a set of the language's own grows by halves for every source. */
class TermSet {
  readonly #slots: Uint32Array
  readonly #mask: number

  /** Room for `most` terms, half of it empty; a term is never 0. */
  constructor(most: number, room: Room) {
    this.#mask = 2 ** Math.ceil(Math.log2(2 * most + 2)) - 1
    this.#slots = room.uint32(this.#mask + 1)
  }

  /** Whether it is met for the first time. */
  add(term: number): boolean {
    let at = term & this.#mask
    while (this.#slots[at] !== 0 && this.#slots[at] !== term) at = (at + 1) & this.#mask
    if (this.#slots[at] === term) return false
    this.#slots[at] = term
    return true
  }
}

/** How alike each sentence of mine is to the most alike sentence of theirs, and to the most alike of those that state their problem. */
export interface BestSentences {
  readonly likeness: Float64Array
  /** Places in the list of their sentences. */
  readonly at: Int32Array
  readonly toProblem: Float64Array
  /** 0 to 1: how much of what the two texts are on is the same, whatever the order; cosine of all their terms by weight. */
  readonly whole: number
}

/** Compares every sentence of theirs with those of mine that share a term. One sentence of theirs may answer several of mine: what was one may have been parted. */
export function bestSentences({ bags, norms, byTerm, normOfAll }: SentenceIndex, theirs: readonly SentenceBag[], weight: TermWeight, inProblem: (bag: SentenceBag) => boolean, room: Room = ownRoom): BestSentences {
  const best = { likeness: room.float64(bags.length), at: room.int32(bags.length).fill(-1), toProblem: room.float64(bags.length) }
  const dots = room.float64(bags.length)
  const seen = new TermSet(theirs.reduce((sum, { terms }) => sum + terms.length, 0), room)
  let dotOfAll = 0
  let squareOfAll = 0
  for (const [place, bag] of theirs.entries()) {
    dots.fill(0)
    let norm = 0
    for (const term of bag.terms) {
      const of = weight(term) ** 2
      norm += of
      const where = byTerm.get(term)
      if (seen.add(term)) {
        squareOfAll += of
        if (where) dotOfAll += of
      }
      if (where && of > 0) for (const at of where) dots[at]! += of
    }
    if (norm === 0) continue
    const root = Math.sqrt(norm)
    const states = inProblem(bag)
    for (let at = 0; at < dots.length; at += 1) {
      if (dots[at] === 0) continue
      const likeness = dots[at]! / (norms[at]! * root)
      if (likeness > best.likeness[at]!) [best.likeness[at], best.at[at]] = [likeness, place]
      if (states && likeness > best.toProblem[at]!) best.toProblem[at] = likeness
    }
  }
  return { ...best, whole: dotOfAll / (normOfAll * Math.sqrt(squareOfAll) || 1) }
}

/** Sentences of mine that are alike enough (`least`, 0 to 1) and not already in a passage of equal words. */
export const matchSentences = ({ bags }: SentenceIndex, theirs: readonly SentenceBag[], { likeness, at }: BestSentences, least: number, passages: readonly Passage[]): readonly SentenceMatch[] =>
  bags.flatMap((bag, mine): SentenceMatch[] => {
    if (likeness[mine]! < least || mostlyIn(bag, passages)) return []
    const { from, to } = theirs[at[mine]!]!
    return [{ mine: [bag.from, bag.to], theirs: [from, to], likeness: Math.min(1, likeness[mine]!) }]
  })

/** Half of it or more in passages of equal words: it is shown there. */
function mostlyIn({ from, to }: SentenceBag, passages: readonly Passage[]): boolean {
  const covered = passages.reduce((sum, { mine: [a, b] }) => sum + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0)
  return covered * 2 >= to - from
}
