import { type VotingDays, votingState } from '../contest/voting-state.ts'
import type { RegulationId } from '../ids.ts'
import { type Day, dayOf } from '../time/day.ts'

/** A round (đợt xét) as it is kept. */
export interface RoundFacts {
  readonly year: number
  readonly number: number
  readonly name: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly regulationId: RegulationId
  /** Of a contest: when the public votes. */
  readonly voting: VotingDays | null
}

export type RoundRefusal =
  | { readonly code: 'round.closes_before_it_opens' }
  | { readonly code: 'round.taken'; readonly year: number; readonly number: number; readonly by: string }
  | { readonly code: 'round.has_dossiers'; readonly dossiers: number }
  | { readonly code: 'round.locked' }
  | { readonly code: 'round.voting_days_missing' }
  | { readonly code: 'round.no_public_vote' }
  | { readonly code: 'round.voting_ends_before_it_begins' }
  | { readonly code: 'round.voting_before_filing_ends'; readonly closesOn: Day }
  | { readonly code: 'round.voting_begun'; readonly from: Day }
  | { readonly code: 'round.voting_over'; readonly to: Day }

/**
 * Why a round cannot be so: it closes before it opens, the days of its public vote are not those of a contest, or its number in the
 * year belongs to another. `contest`: whether its regulation adds points of the public. Every entry is there when voting begins (DESIGN).
 */
export function refuseRound({ year, number, opensOn, closesOn, voting }: RoundFacts, { contest, holder }: { readonly contest: boolean; readonly holder: string | null }): RoundRefusal | undefined {
  if (closesOn < opensOn) return { code: 'round.closes_before_it_opens' }
  if (contest && !voting) return { code: 'round.voting_days_missing' }
  if (!contest && voting) return { code: 'round.no_public_vote' }
  if (voting && voting.to < voting.from) return { code: 'round.voting_ends_before_it_begins' }
  if (voting && voting.from <= closesOn) return { code: 'round.voting_before_filing_ends', closesOn }
  return holder === null ? undefined : { code: 'round.taken', year, number, by: holder }
}

/**
 * Why a round cannot be changed so. Its regulation holds once a dossier was filed in it; a locked round changes in nothing but
 * its lock (issue 2, 2; DESIGN). Once the public votes the days hold, but that it may have longer; once it has voted nothing moves.
 */
export function refuseRoundChange(before: RoundFacts & { readonly locked: boolean; readonly dossiers: number }, after: RoundFacts & { readonly locked: boolean }, now: Date): RoundRefusal | undefined {
  const keys = ['year', 'number', 'name', 'opensOn', 'closesOn', 'regulationId'] as const
  const moved = before.voting?.from !== after.voting?.from || before.voting?.to !== after.voting?.to
  if (before.locked && after.locked && (moved || keys.some((key) => before[key] !== after[key]))) return { code: 'round.locked' }
  const voted = refuseOtherVotingDays(before.voting, after.voting, now)
  if (voted) return voted
  return before.dossiers > 0 && before.regulationId !== after.regulationId ? { code: 'round.has_dossiers', dossiers: before.dossiers } : undefined
}

function refuseOtherVotingDays(before: VotingDays | null, after: VotingDays | null, now: Date): RoundRefusal | undefined {
  const state = before && votingState(before, now)
  if (!before || state === 'to_come' || (before.from === after?.from && before.to === after.to)) return undefined
  if (state === 'over') return { code: 'round.voting_over', to: before.to }
  return after && after.from === before.from && after.to >= dayOf(now) ? undefined : { code: 'round.voting_begun', from: before.from }
}
