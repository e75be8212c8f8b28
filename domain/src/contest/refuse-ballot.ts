import type { InitiativeId, PersonId } from '../ids.ts'
import type { PublicVote } from '../scoring/public-vote.ts'
import type { Day } from '../time/day.ts'
import { type VotingDays, votingState } from './voting-state.ts'

export interface BallotCase {
  readonly days: VotingDays
  readonly rules: Pick<PublicVote, 'choices' | 'voters'>
  readonly entries: readonly { readonly id: InitiativeId; readonly authors: readonly PersonId[] }[]
}

export interface Voter { readonly id: PersonId; readonly sitsInCouncil: boolean }

export type BallotRefusal =
  | { readonly code: 'contest.not_begun'; readonly from: Day }
  | { readonly code: 'contest.over'; readonly to: Day }
  | { readonly code: 'contest.council_votes_apart' }
  | { readonly code: 'contest.too_many'; readonly most: number; readonly found: number }
  | { readonly code: 'contest.own_entry' }
  | { readonly code: 'contest.no_such_entry' }

/** Why this person may not vote in this contest at all now, whatever they choose. */
export function refuseVoter({ days, rules }: Pick<BallotCase, 'days' | 'rules'>, { sitsInCouncil }: Voter, now: Date): BallotRefusal | undefined {
  const state = votingState(days, now)
  if (state === 'to_come') return { code: 'contest.not_begun', from: days.from }
  if (state === 'over') return { code: 'contest.over', to: days.to }
  return rules.voters === 'staff_outside_council' && sitsInCouncil ? { code: 'contest.council_votes_apart' } : undefined
}

/** Why these choices cannot be the ballot of this person: no more than the rules give, and never an entry of their own. An empty ballot takes the vote back. */
export function refuseBallot(contest: BallotCase, voter: Voter, chosen: readonly InitiativeId[], now: Date): BallotRefusal | undefined {
  const barred = refuseVoter(contest, voter, now)
  if (barred) return barred
  const entries = chosen.map((id) => contest.entries.find((one) => one.id === id))
  if (entries.some((entry) => !entry)) return { code: 'contest.no_such_entry' }
  if (entries.some((entry) => entry?.authors.includes(voter.id))) return { code: 'contest.own_entry' }
  const found = new Set(chosen).size
  return found > contest.rules.choices ? { code: 'contest.too_many', most: contest.rules.choices, found } : undefined
}
