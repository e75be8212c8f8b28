/** Repeatable chance: the same office every time the demonstration is made. Numbers in [0, 1). */
export function dice(seed: number) {
  let state = seed >>> 0
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    roll,
    /** A whole number from `least` to `most`, both included. */
    between: (least: number, most: number): number => least + Math.floor(roll() * (most - least + 1)),
    pick: <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!,
  }
}
export type Dice = ReturnType<typeof dice>
