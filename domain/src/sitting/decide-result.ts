import type { Tally } from '../ballot/tally.ts'
import type { Result } from '../regulation/pack.ts'
import type { FailedCondition, ScaleJudgement } from '../scoring/judge-scale.ts'

/** The two gates, each with its own figures: never folded into one (initiative-law.md 6.3). */
export interface Gates {
  /** `null` where the regulation decides by vote alone. */
  readonly points: { readonly passed: boolean; readonly failed: readonly FailedCondition[] } | null
  readonly votes: Pick<Tally, 'passed' | 'agree' | 'needed' | 'base'>
  /** What follows from the gates. The council may still defer or ask an expert. */
  readonly suggested: Extract<Result, 'recognise' | 'decline'>
  /** Reason codes of the regulation for what failed. */
  readonly reasons: readonly ('votes_short' | 'points_short')[]
}

/** What points and votes say together: recognised only through both gates (initiative-law.md 6.1, row 11a). */
export function decideResult(judgement: ScaleJudgement | null, vote: Tally): Gates {
  const pointsPassed = judgement === null || judgement.passed
  return {
    points: judgement && { passed: judgement.passed, failed: judgement.failed },
    votes: { passed: vote.passed, agree: vote.agree, needed: vote.needed, base: vote.base },
    suggested: pointsPassed && vote.passed ? 'recognise' : 'decline',
    reasons: [...(vote.passed ? [] : (['votes_short'] as const)), ...(pointsPassed ? [] : (['points_short'] as const))],
  }
}
