import { runHashes, winnowing } from './prints.ts'
import { ownRoom, type Room } from './room.ts'
import type { Words } from './words.ts'

/** A stretch of this text and the stretch of the other that says it in the same words; places of words, `to` after the last. */
export interface Passage {
  readonly mine: readonly [from: number, to: number]
  readonly theirs: readonly [from: number, to: number]
  /** Words that are equal; the rest of the stretch are small edits. */
  readonly same: number
}

/** A passage is shown from this many equal words up, and small edits of this many words do not part it. */
export const passageRule = { least: 8, gap: 4 } as const

/** A run of words that occurs more often than this in a text is looked at in its first places only. */
const mostPlaces = 12

interface Tile { readonly mine: number; readonly theirs: number; readonly length: number }

/**
 * The passages two texts share, in the order of mine, none of whose words is used twice. Equal runs are taken longest first
 * wherever they stand, so that moved paragraphs are followed; runs parted by a few other words are one passage. `runs` are those of
 * mine, for a text that is compared with many.
 */
export function alignPassages(mine: Words, theirs: Words, runs = placesOfRuns(mine), room: Room = ownRoom): readonly Passage[] {
  const tiles = takeLongestFirst(equalRuns(mine, theirs, runs, room), room.uint8(mine.hashes.length), room.uint8(theirs.hashes.length))
  const passages: Passage[] = []
  for (const { mine: a, theirs: b, length } of tiles) {
    const before = passages.at(-1)
    const joins = before !== undefined && a - before.mine[1] <= passageRule.gap && b >= before.theirs[1] && b - before.theirs[1] <= passageRule.gap
    if (joins) passages[passages.length - 1] = { mine: [before.mine[0], a + length], theirs: [before.theirs[0], b + length], same: before.same + length }
    else passages.push({ mine: [a, a + length], theirs: [b, b + length], same: length })
  }
  return passages.filter(({ same }) => same >= passageRule.least)
}

/** How many counted words of mine stand in passages. */
export function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { same }) => sum + same, 0)
}

/** Every maximal run of at least five equal counted words. */
function equalRuns(mine: Words, theirs: Words, runs: RunPlaces, room: Room): Tile[] {
  const theirRuns = runHashes(theirs, room)
  const tiles: Tile[] = []
  for (let place = 0; place < theirRuns.length; place += 1) {
    if (theirRuns[place] === 0) continue
    for (const at of runs.get(theirRuns[place]!) ?? none) {
      if (equal(mine, at - 1, theirs, place - 1)) continue // found already from where it begins
      let length = 0
      while (equal(mine, at + length, theirs, place + length)) length += 1
      if (length >= winnowing.run) tiles.push({ mine: at, theirs: place, length })
    }
  }
  return tiles
}
const none: readonly number[] = []

/** Where each run of five counted words begins. */
export type RunPlaces = ReadonlyMap<number, readonly number[]>

export function placesOfRuns(words: Words): RunPlaces {
  const runs = runHashes(words)
  const places = new Map<number, number[]>()
  for (let at = 0; at < runs.length; at += 1) {
    if (runs[at] === 0) continue
    const known = places.get(runs[at]!)
    if (!known) places.set(runs[at]!, [at])
    else if (known.length < mostPlaces) known.push(at)
  }
  return places
}

const equal = (mine: Words, a: number, theirs: Words, b: number): boolean =>
  a >= 0 && b >= 0 && a < mine.hashes.length && b < theirs.hashes.length && mine.mask[a] === 0 && theirs.mask[b] === 0 && mine.hashes[a] === theirs.hashes[b]

/** Greedy tiling: the longest run first; of a shorter one, what no longer one has taken. In the order of mine. The two arrays note which words are taken: none yet. */
function takeLongestFirst(tiles: readonly Tile[], usedMine: Uint8Array, usedTheirs: Uint8Array): readonly Tile[] {
  const taken: Tile[] = []
  for (const tile of tiles.toSorted((a, b) => b.length - a.length || a.mine - b.mine || a.theirs - b.theirs)) {
    for (const free of freeParts(tile, usedMine, usedTheirs)) {
      usedMine.fill(1, free.mine, free.mine + free.length)
      usedTheirs.fill(1, free.theirs, free.theirs + free.length)
      taken.push(free)
    }
  }
  return taken.toSorted((a, b) => a.mine - b.mine)
}

function freeParts(tile: Tile, usedMine: Uint8Array, usedTheirs: Uint8Array): readonly Tile[] {
  const parts: Tile[] = []
  let begin = -1
  for (let at = 0; at <= tile.length; at += 1) {
    const free = at < tile.length && usedMine[tile.mine + at] === 0 && usedTheirs[tile.theirs + at] === 0
    if (free && begin < 0) begin = at
    if (free || begin < 0) continue
    if (at - begin >= winnowing.run) parts.push({ mine: tile.mine + begin, theirs: tile.theirs + begin, length: at - begin })
    begin = -1
  }
  return parts
}
