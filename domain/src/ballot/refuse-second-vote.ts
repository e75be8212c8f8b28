import type { Basis } from '../regulation/basis.ts'
import type { Voting } from '../regulation/pack.ts'
import type { SittingRefusal, VoteCase } from '../sitting/refuse-vote.ts'
import { refuseVoting } from './refuse-ballot.ts'

export type SecondVoteRefusal =
  | { readonly code: 'second_vote.not_in_rules'; readonly basis: Basis }
  | { readonly code: 'second_vote.first_not_held' }
  | { readonly code: 'second_vote.first_passed' }
  | { readonly code: 'second_vote.held' }

/**
 * Why the council does not vote a second time on this item. The national text knows of no second vote; where the rules of the agency
 * allow one, it is held after a first that did not pass, once, and decides (DESIGN).
 */
export function refuseSecondVote(facts: VoteCase, { number, held, passed, rule }: { readonly number: 1 | 2; readonly held: boolean; readonly passed: boolean; readonly rule: Voting['secondVote'] }): SecondVoteRefusal | SittingRefusal | undefined {
  if (rule !== 'once') return { code: 'second_vote.not_in_rules', basis: facts.voting.basis }
  const closed = refuseVoting(facts)
  if (closed) return closed
  if (number === 2) return { code: 'second_vote.held' }
  if (!held) return { code: 'second_vote.first_not_held' }
  return passed ? { code: 'second_vote.first_passed' } : undefined
}
