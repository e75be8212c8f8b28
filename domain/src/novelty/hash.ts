/**
 * Hashes of 31 bits: never negative, and small enough for a JavaScript engine to keep in sets and maps without a box of its own. The
 * same in every process and version: they are stored.
 */
export const hashBits = 31

/** A word (FNV-1a over UTF-16 units, finished as in MurmurHash3). */
export const hashWord = (word: string): number => hashRange(word, 0, word.length)

/** The word between two places of a text, without cutting it out. */
export function hashRange(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return finish(hash)
}

/** Two hashes into one, in order: `mix(a, b)` is not `mix(b, a)`. */
export const mix = (a: number, b: number): number => finish(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)))

/** Spreads the bits, so that the top ones alone are a fair choice of bucket. */
function finish(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 1
}
