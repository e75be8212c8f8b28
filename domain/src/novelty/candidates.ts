import { featuresOf, type Prints } from './prepare.ts'
import { placeOf } from './rising.ts'

/** Where the features asked for occur: feature `at` in the texts `where[from[at]]` to before `where[from[at + 1]]`. Of a frequent one some may be missing; that it is frequent is seen all the same. */
export interface Occurrences { readonly from: Uint32Array; readonly where: Uint32Array }

/** The same of lists, one of each feature. */
export function occurrencesOf(lists: readonly (readonly number[])[]): Occurrences {
  const from = new Uint32Array(lists.length + 1)
  for (const [at, { length }] of lists.entries()) from[at + 1] = from[at]! + length
  return { from, where: Uint32Array.from(lists.flat()) }
}

/** Looks features up, each asked for once and in rising order. */
export type Lookup = (asked: Uint32Array) => Promise<Occurrences>

/** From how many texts on a wording is held to recur across the corpus: a share of it, within bounds. */
export const recurrenceLimit = (texts: number): number => Math.max(12, Math.min(200, Math.ceil(texts * 0.02)))

/** Texts worth a full comparison, of each way to be alike the best so many. */
export const mostCandidates = { passages: 24, contents: 12, titles: 8 } as const

export interface Candidates {
  /** Numbers of the texts, the likeliest first. */
  readonly texts: readonly number[]
  /** Passage features that recur across the corpus: what they cover does not count. */
  readonly recurring: ReadonlySet<number>
}

/** Which texts of an index of `size` texts deserve a full comparison with one that has these features; `mine` leaves out its own. */
export async function findCandidates(prints: Prints, lookup: Lookup, size: number, mine: (text: number) => boolean): Promise<Candidates> {
  const asked = featuresOf(prints)
  const found = await lookup(asked)
  const limit = recurrenceLimit(size)
  const recurring = new Set(prints.passages.filter((print) => timesOf(found, placeOf(asked, print)) > limit))
  // Where most of a text recurs it is the text that recurs, not a phrase of it: a dossier that twenty people filed is no boilerplate.
  const allRecurs = recurring.size * 5 > prints.passages.length * 2
  const best = new Set<number>()
  for (const [kind, most] of Object.entries(mostCandidates) as [keyof Prints, number][])
    for (const text of rank(prints[kind], asked, found, size, kind === 'passages' && allRecurs ? Infinity : limit, mine, most)) best.add(text)
  return { texts: [...best], recurring: allRecurs ? new Set() : recurring }
}

const timesOf = ({ from }: Occurrences, at: number): number => from[at + 1]! - from[at]!

/** How much each text shares, by its number, and the texts that share anything: used again by every check, the scores left as zeros. */
let scores = new Float64Array(1 << 12)
let met = new Uint32Array(1 << 12)

/** The `most` best texts by the rarity of what they share, the earlier first among equals. */
function rank(prints: readonly number[], asked: Uint32Array, found: Occurrences, size: number, limit: number, mine: (text: number) => boolean, most: number): readonly number[] {
  if (scores.length <= size) [scores, met] = [new Float64Array(size * 2), new Uint32Array(size * 2)]
  let texts = 0
  for (const print of prints) {
    const at = placeOf(asked, print)
    const times = timesOf(found, at)
    if (times === 0 || times > limit) continue
    const score = Math.log((size + 2) / (times + 1)) + 0.1
    for (let next = found.from[at]!; next < found.from[at + 1]!; next += 1) {
      const text = found.where[next]!
      if (scores[text] === 0) met[texts++] = text
      scores[text]! += score
    }
  }
  const best: number[] = []
  for (const text of met.subarray(0, texts)) {
    if (mine(text)) continue
    let at = best.length
    while (at > 0 && isBefore(text, best[at - 1]!)) at -= 1
    if (at >= most) continue
    best.splice(at, 0, text)
    if (best.length > most) best.pop()
  }
  for (const text of met.subarray(0, texts)) scores[text] = 0
  return best
}

const isBefore = (a: number, b: number): boolean => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b)
