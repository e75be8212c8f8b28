/** A source of numbers in [0, 1) that always says the same for the same seed. */
export type Random = () => number

/**
 * sfc32. Its 128 bits of state keep a million streams apart; with the 32 of mulberry32 many of a million dossiers would
 * run into each other's stream and come out partly alike.
 */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9 | 0
  let b = 0x243f6a88
  let c = seed | 0
  let counter = 1
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** One seed out of two (32 bits): neighbouring seeds give unlike streams. */
export function mixSeeds(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

/** A whole number from `least` to `most`, both possible. */
export const wholeBetween = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1))

/** One of a list that is not empty. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** The list in another order (Fisher–Yates); the list given is left as it is. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const order = [...list]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
  return order
}
