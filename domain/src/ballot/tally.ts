import type { Voting } from '../regulation/pack.ts'
import { reaches, votesNeeded } from './threshold.ts'

export interface Ballots {
  readonly agree: number
  readonly disagree: number
  /** Blank or spoilt; they stay in the denominator (initiative-law.md 6.3). */
  readonly abstain: number
}

export interface Attendance {
  readonly appointed: number
  readonly present: number
  /** Members recused from this item. */
  readonly recused: number
}

export interface Tally extends Ballots {
  /** How many the share is taken of, after `denominator` and the rule on recusal. */
  readonly base: number
  readonly needed: number
  readonly passed: boolean
}

/** The result of a vote by the exact share of the regulation; every figure of the minutes is in the answer. */
export function tally(ballots: Ballots, { appointed, present, recused }: Attendance, voting: Pick<Voting, 'threshold' | 'denominator' | 'recusedLeaveDenominator'>): Tally {
  const all = voting.denominator === 'appointed' ? appointed : present
  const base = voting.recusedLeaveDenominator ? all - recused : all
  return { ...ballots, base, needed: votesNeeded(voting.threshold, base), passed: reaches(ballots.agree, voting.threshold, base) }
}
