import type { TermWeight } from './terms.ts'
import type { Words } from './words.ts'

/** Two titles of one pattern: what they share, and what each has in the open place ("cùng khuôn, khác công cụ"). */
export interface SharedFrame {
  /** 0 to 1: words shared in order, of the longer title. */
  readonly share: number
  readonly mine: string
  readonly theirs: string
}

/** Words in common, in order, from which two titles have one frame, and of the longer one at least this share. */
const frameRule = { words: 6, share: 0.55 } as const

/** The frame of two titles, or `undefined` when they have none. Equal titles have a frame with nothing in the open place. */
export function sharedFrame(mine: Words, theirs: Words): SharedFrame | undefined {
  const pairs = commonSubsequence(mine, theirs)
  const share = pairs.length / Math.max(mine.hashes.length, theirs.hashes.length, 1)
  if (pairs.length < frameRule.words || share < frameRule.share) return undefined
  return { share, mine: openPlaces(mine, pairs.map(([at]) => at)), theirs: openPlaces(theirs, pairs.map(([, at]) => at)) }
}

/** The longest words common in order; titles are short, so the plain table will do. */
function commonSubsequence(mine: Words, theirs: Words): readonly (readonly [number, number])[] {
  const [a, b] = [mine.hashes, theirs.hashes]
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i * width + j] = a[i] === b[j] ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i += 1
    else j += 1
  }
  return pairs
}

/** The words outside the common ones as they are written, stretches parted by " … ". */
function openPlaces({ text, from, to }: Words, common: readonly number[]): string {
  const inCommon = new Set(common)
  const stretches: string[] = []
  for (let at = 0; at < from.length; at += 1) {
    if (inCommon.has(at)) continue
    const begin = from[at]!
    while (at + 1 < from.length && !inCommon.has(at + 1)) at += 1
    stretches.push(text.slice(begin, to[at]))
  }
  return stretches.join(' … ')
}

/** 0 to 1: cosine of the terms of two titles by weight. */
export function titleLikeness(mine: Uint32Array, theirs: Uint32Array, weight: TermWeight): number {
  const [a, b] = [new Set([...mine].filter((term) => term !== 0)), new Set([...theirs].filter((term) => term !== 0))]
  const norm = (terms: ReadonlySet<number>): number => Math.sqrt([...terms].reduce((sum, term) => sum + weight(term) ** 2, 0))
  const dot = [...a].reduce((sum, term) => (b.has(term) ? sum + weight(term) ** 2 : sum), 0)
  return dot / (norm(a) * norm(b) || 1)
}
