import { type CastingPace, castingDelay } from '@sangkien/domain/ballot/casting-delay'
import type { BallotPhase } from '@sangkien/domain/ballot/refuse-ballot'

/** What a browser does with a signed paper; a test gives other hands and a quicker pace. */
export interface Errand {
  /** Where the ballot stands; throws while the server cannot be reached. */
  ask(): Promise<{ readonly phase: BallotPhase; readonly elapsed: number }>
  /** Puts the paper in: `in`, or the code of a refusal; throws while the server cannot be reached. */
  put(): Promise<string>
  wait(milliseconds: number): Promise<void>
  /** In [0, 1), not to be foreseen. */
  chance(): number
  readonly every: number
  readonly pace: CastingPace
}

/** `in`: the box has it. `void`, `counted`: the ballot ended without it. Anything else is the code of a refusal. */
export type Carried = 'in' | 'void' | 'counted' | (string & {})

/** Waits until papers are put in, then for a moment of chance, then puts this one in; a lost connection is tried again. */
export async function carryPaper({ ask, put, wait, chance, every, pace }: Errand): Promise<Carried> {
  let held = false
  for (;;) {
    try {
      const { phase, elapsed } = await ask()
      if (phase === 'void') return phase
      if (phase === 'casting' && !held) {
        held = true
        await wait(castingDelay(elapsed, chance(), pace))
      }
      // A paper whose reply was lost is in the box already: to put it in again answers so, even once the ballot is counted.
      if (phase !== 'issuing') {
        const answer = await put()
        return answer === 'ballot.not_casting' && phase === 'counted' ? phase : answer
      }
    } catch {
      // Not reached: asked again below.
    }
    await wait(every)
  }
}
