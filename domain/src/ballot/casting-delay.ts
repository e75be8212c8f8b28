/** How long browsers hold a paper back, in milliseconds. */
export interface CastingPace {
  /** Until every browser in the room has heard that casting began; none casts before. */
  readonly settle: number
  /** Over how long papers are then cast, at a moment of chance each. */
  readonly spread: number
}

/** Browsers ask every two seconds: after five all have heard. Ten more is what a chair readily waits, and long beside what a network adds. */
export const usualPace: CastingPace = { settle: 5_000, spread: 10_000 }

/**
 * How long this browser waits before it casts, `elapsed` after casting began; `chance` is in [0, 1). Counted from the same moment for
 * everybody, so that when a paper comes in says nothing of who took theirs first, or whose screen heard first.
 */
export const castingDelay = (elapsed: number, chance: number, { settle, spread }: CastingPace = usualPace): number => Math.max(0, settle - elapsed) + chance * spread
