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
  readonly terms: TermBook
  /** The length of the text as one bag. */
  readonly normOfAll: number
}

/**
 * What a check knows of the terms it has met: the square of its weight, the sentences of mine it stands in, and in which source it was
 * met last. One probe in little room; the weights of all terms of an agency lie too far apart in memory to be asked for every word.
 */
class TermBook {
  readonly #weight: TermWeight
  #slots = new Int32Array(2 ** 12)
  #count = 0
  #terms = new Uint32Array(2 ** 11)
  readonly squares: number[] = []
  readonly sentences: (readonly number[])[] = []
  readonly #metIn: number[] = []
  #source = 0

  constructor(weight: TermWeight) {
    this.#weight = weight
  }

  /** From here on terms are met in another source. */
  turn(): void { this.#source += 1 }

  /** Whether the term of a place is met for the first time in this source. */
  meet(place: number): boolean {
    if (this.#metIn[place] === this.#source) return false
    this.#metIn[place] = this.#source
    return true
  }

  /** The place of a term in `squares` and `sentences`; a new one stands in no sentence of mine. */
  placeOf(term: number): number {
    const mask = this.#slots.length - 1
    for (let at = term & mask; ; at = (at + 1) & mask) {
      const place = this.#slots[at]! - 1
      if (place < 0) return this.#add(term, at)
      if (this.#terms[place] === term) return place
    }
  }

  #add(term: number, at: number): number {
    const place = this.#count
    this.#terms[place] = term
    this.#slots[at] = this.#count += 1
    this.squares.push(this.#weight(term) ** 2)
    this.sentences.push(none)
    this.#metIn.push(-1)
    if (this.#count === this.#terms.length) this.#grow()
    return place
  }

  #grow(): void {
    const terms = new Uint32Array(2 * this.#terms.length)
    terms.set(this.#terms)
    this.#terms = terms
    this.#slots = new Int32Array(2 * this.#slots.length)
    const mask = this.#slots.length - 1
    for (let place = 0; place < this.#count; place += 1) {
      let at = terms[place]! & mask
      while (this.#slots[at] !== 0) at = (at + 1) & mask
      this.#slots[at] = place + 1
    }
  }
}

const none: readonly number[] = []

export function indexSentences(bags: readonly SentenceBag[], weight: TermWeight): SentenceIndex {
  const terms = new TermBook(weight)
  const norms = Float64Array.from(bags, (bag, at) => {
    let sum = 0
    for (const term of bag.terms) {
      const place = terms.placeOf(term)
      terms.sentences[place] = [...terms.sentences[place]!, at]
      sum += terms.squares[place]!
    }
    return Math.sqrt(sum)
  })
  return { bags, norms, terms, normOfAll: Math.sqrt(terms.squares.reduce((sum, square) => sum + square, 0)) }
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
export function bestSentences({ bags, norms, terms, normOfAll }: SentenceIndex, theirs: readonly SentenceBag[], inProblem: (bag: SentenceBag) => boolean, room: Room = ownRoom): BestSentences {
  const best = { likeness: room.float64(bags.length), at: room.int32(bags.length).fill(-1), toProblem: room.float64(bags.length) }
  const dots = room.float64(bags.length)
  terms.turn()
  let dotOfAll = 0
  let squareOfAll = 0
  for (const [place, bag] of theirs.entries()) {
    dots.fill(0)
    let norm = 0
    for (const term of bag.terms) {
      const known = terms.placeOf(term)
      const of = terms.squares[known]!
      const where = terms.sentences[known]!
      norm += of
      if (terms.meet(known)) {
        squareOfAll += of
        if (where.length > 0) dotOfAll += of
      }
      if (of > 0) for (let next = 0; next < where.length; next += 1) dots[where[next]!]! += of
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
