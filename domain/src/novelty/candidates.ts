import type { Prints } from './prepare.ts'

/** What an index knows of one feature. */
export interface Found {
  /** In how many texts it occurs, all in all. */
  readonly texts: number
  /** The numbers of those texts; not all of them when it is frequent. */
  readonly where: readonly number[]
}

/** Looks features up. A feature nobody has is not in the answer. */
export type Lookup = (prints: readonly number[]) => Promise<ReadonlyMap<number, Found>>

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
  const found = await lookup([...new Set([...prints.passages, ...prints.contents, ...prints.titles])])
  const limit = recurrenceLimit(size)
  const recurring = new Set(prints.passages.filter((print) => (found.get(print)?.texts ?? 0) > limit))
  // Where most of a text recurs it is the text that recurs, not a phrase of it: a dossier that twenty people filed is no boilerplate.
  const allRecurs = recurring.size * 5 > prints.passages.length * 2
  const best = new Set<number>()
  for (const [kind, most] of Object.entries(mostCandidates) as [keyof Prints, number][])
    for (const text of rank(prints[kind], found, size, kind === 'passages' && allRecurs ? Infinity : limit, mine).slice(0, most)) best.add(text)
  return { texts: [...best], recurring: allRecurs ? new Set() : recurring }
}

/** Texts by the rarity of what they share. */
function rank(prints: readonly number[], found: ReadonlyMap<number, Found>, size: number, limit: number, mine: (text: number) => boolean): readonly number[] {
  const scores = new Map<number, number>()
  for (const print of prints) {
    const of = found.get(print)
    if (!of || of.texts > limit) continue
    const score = Math.log((size + 2) / (of.texts + 1)) + 0.1
    for (const text of of.where) if (!mine(text)) scores.set(text, (scores.get(text) ?? 0) + score)
  }
  return [...scores].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([text]) => text)
}
