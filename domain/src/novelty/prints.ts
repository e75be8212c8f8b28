import { mix } from './hash.ts'
import { ownRoom, type Room } from './room.ts'
import type { Words } from './words.ts'

/**
 * Fingerprints of running words by winnowing (Schleimer, Wilkerson, Aiken 2003): the least hash of every `window` neighbouring
 * runs of `run` words. A shared passage of `run + window - 1` = 8 words always shares a fingerprint, wherever it stands.
 */
export const winnowing = { run: 5, window: 4 } as const

/** What parts the three kinds of features in one index. */
export const salts = { passage: 0x51ab, sentence: 0x2c07, title: 0x7e19 } as const

/** The hash of each run of five counted words by the place it begins; 0 where a word that does not count breaks it. */
export function runHashes({ hashes, mask }: Pick<Words, 'hashes' | 'mask'>, room: Room = ownRoom): Uint32Array {
  const { run } = winnowing
  const runs = room.uint32(Math.max(0, hashes.length - run + 1))
  let since = 0 // counted words up to here, without a break
  for (let end = 0; end < hashes.length; end += 1) {
    since = mask[end] === 0 ? since + 1 : 0
    if (since < run) continue
    let hash: number = salts.passage
    for (let at = end - run + 1; at <= end; at += 1) hash = mix(hash, hashes[at]!)
    runs[end - run + 1] = hash || 1
  }
  return runs
}

/** The fingerprints of a text, each once, in no particular order. */
export function passagePrints(words: Pick<Words, 'hashes' | 'mask'>, room: Room = ownRoom): readonly number[] {
  const runs = runHashes(words, room)
  const prints = new Set<number>()
  let begin = 0
  for (let at = 0; at <= runs.length; at += 1) {
    if (at < runs.length && runs[at] !== 0) continue
    winnow(runs, begin, at, prints)
    begin = at + 1
  }
  return [...prints]
}

/** Adds the least hash of every window between `begin` and `end`; a stretch shorter than one window gives its least. */
function winnow(runs: Uint32Array, begin: number, end: number, prints: Set<number>): void {
  const { window } = winnowing
  if (end <= begin) return
  for (let at = begin; at <= Math.max(begin, end - window); at += 1) {
    let least = runs[at]!
    for (let next = at + 1; next < Math.min(end, at + window); next += 1) if (runs[next]! < least) least = runs[next]!
    prints.add(least)
  }
}
