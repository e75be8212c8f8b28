import type { PersonId } from '../ids.ts'
import type { Basis } from '../regulation/basis.ts'
import { refuseVote, type SittingRefusal, type VoteCase, refuseWithoutQuorum } from '../sitting/refuse-vote.ts'
import { modeOf, type VoteMode } from './vote-mode.ts'

/** Papers are given out; papers are put in; counted; or declared void and held anew. */
export type BallotPhase = 'issuing' | 'casting' | 'counted' | 'void'

/** Where the secret ballot on an item stands; `null`: none was opened for the vote that decides now. */
export interface BallotState {
  readonly phase: Exclude<BallotPhase, 'void'>
  /** Who has taken a paper. What anybody chose is in nothing a rule looks at. */
  readonly took: readonly PersonId[]
  /** Papers put in. */
  readonly cast: number
}

export type SecretVoteRefusal =
  | { readonly code: 'ballot.already_open' }
  | { readonly code: 'ballot.counted' }
  | { readonly code: 'ballot.none_open' }
  | { readonly code: 'ballot.already_taken' }
  | { readonly code: 'ballot.no_more_papers' }
  | { readonly code: 'ballot.nobody_took' }
  | { readonly code: 'ballot.not_casting' }
  | { readonly code: 'ballot.papers_missing'; readonly taken: number; readonly cast: number }
  | { readonly code: 'ballot.malformed' }
  | { readonly code: 'ballot.not_signed' }
  | { readonly code: 'ballot.more_than_taken' }
  | { readonly code: 'ballot.under_way' }
  | { readonly code: 'ballot.not_counted' }
  | { readonly code: 'ballot.reason_missing' }
  | { readonly code: 'ballot.mode_fixed'; readonly basis: Basis }
  | { readonly code: 'ballot.mode_settled' }

/** Why the council cannot vote on this item at all now, whoever asks: the part of `refuseVote` that is no member's own. */
export function refuseVoting({ sitting, item, voting }: VoteCase): SittingRefusal | undefined {
  if (!sitting.opened) return { code: 'sitting.not_open' }
  if (sitting.closed) return { code: 'sitting.closed' }
  return refuseWithoutQuorum(sitting.present.length, sitting.appointed, voting.quorum) ?? (item.decided ? { code: 'sitting.item_decided' } : undefined)
}

/** Why no secret ballot can be opened on this item now. */
export function refuseOpeningBallot(facts: VoteCase, ballot: BallotState | null): SecretVoteRefusal | SittingRefusal | undefined {
  if (facts.item.written) return { code: 'sitting.votes_in_writing' }
  const closed = refuseVoting(facts)
  if (closed) return closed
  if (modeOf(facts.voting, facts.item.mode) !== 'secret') return { code: 'sitting.votes_openly' }
  if (ballot) return { code: ballot.phase === 'counted' ? 'ballot.counted' : 'ballot.already_open' }
  return undefined
}

/** Why this person is given no paper. Who has one already may have its signature again for the very same blinded paper: `again`. */
export function refuseTaking(facts: VoteCase, ballot: BallotState | null, voter: PersonId, again: boolean): SecretVoteRefusal | SittingRefusal | undefined {
  const refusal = refuseVote(facts, voter, 'secret')
  if (refusal) return refusal
  if (!ballot) return { code: 'ballot.none_open' }
  if (ballot.phase === 'counted') return { code: 'ballot.counted' }
  if (ballot.took.includes(voter)) return again ? undefined : { code: 'ballot.already_taken' }
  return ballot.phase === 'issuing' ? undefined : { code: 'ballot.no_more_papers' }
}

/** Who may have a paper and is there: once all of them have one, papers are put in. */
export const mayTake = ({ sitting, item }: VoteCase): readonly PersonId[] =>
  sitting.members.filter((member) => sitting.present.includes(member) && !item.authors.includes(member) && !item.recused.includes(member))

export const allTook = (facts: VoteCase, { took }: Pick<BallotState, 'took'>): boolean => took.length > 0 && mayTake(facts).every((member) => took.includes(member))

/** Why papers cannot yet be put in: nobody has one. Who came late may be waited for no longer. */
export function refuseEndingIssue(ballot: BallotState | null): SecretVoteRefusal | undefined {
  if (!ballot) return { code: 'ballot.none_open' }
  if (ballot.phase === 'counted') return { code: 'ballot.counted' }
  if (ballot.phase === 'casting') return { code: 'ballot.no_more_papers' }
  return ballot.took.length === 0 ? { code: 'ballot.nobody_took' } : undefined
}

/** Why the ballot cannot be counted: papers are out. To count without them is an act of its own, told in the minutes. */
export function refuseCounting(ballot: BallotState | null, withMissing: boolean): SecretVoteRefusal | undefined {
  if (!ballot) return { code: 'ballot.none_open' }
  if (ballot.phase === 'counted') return { code: 'ballot.counted' }
  if (ballot.phase === 'issuing') return { code: 'ballot.not_casting' }
  return ballot.cast < ballot.took.length && !withMissing ? { code: 'ballot.papers_missing', taken: ballot.took.length, cast: ballot.cast } : undefined
}

/** Why the ballot cannot be declared void: it is counted, and a count is not thrown away because of what it says (DESIGN). */
export function refuseVoiding(ballot: BallotState | null): SecretVoteRefusal | undefined {
  if (!ballot) return { code: 'ballot.none_open' }
  return ballot.phase === 'counted' ? { code: 'ballot.counted' } : undefined
}

/** Why a paper is not taken into the box. `signed`: it bears the signature of this ballot; `there`: as it stands in the box already. */
export function refuseCasting({ phase, taken, cast, signed, there }: { readonly phase: BallotPhase; readonly taken: number; readonly cast: number; readonly signed: boolean; readonly there: boolean }): SecretVoteRefusal | undefined {
  if (!signed) return { code: 'ballot.not_signed' }
  if (there) return undefined
  if (phase !== 'casting') return { code: 'ballot.not_casting' }
  return cast >= taken ? { code: 'ballot.more_than_taken' } : undefined
}

/**
 * Why a result cannot rest on this vote: a secret ballot runs, or a recognition or refusal is to be recorded on an item voted on in
 * secret that was not counted (product.md S3). To defer or to ask an expert is a course of work and needs no vote.
 */
export function refuseUncounted(mode: VoteMode, ballot: BallotState | null, rests: boolean): SecretVoteRefusal | undefined {
  if (ballot && ballot.phase !== 'counted') return { code: 'ballot.under_way' }
  return mode === 'secret' && rests && !ballot ? { code: 'ballot.not_counted' } : undefined
}

/** Why the council cannot choose how it votes on this item: the rule does, or the vote has begun. `begun`: a vote or a ballot is there, also one before this. */
export function refuseMode(facts: VoteCase, begun: boolean): SecretVoteRefusal | SittingRefusal | undefined {
  if (!facts.voting.modeIsFree) return { code: 'ballot.mode_fixed', basis: facts.voting.basis }
  if (facts.sitting.closed) return { code: 'sitting.closed' }
  if (facts.item.decided) return { code: 'sitting.item_decided' }
  return begun ? { code: 'ballot.mode_settled' } : undefined
}

/** Why nothing is declared void in silence: the minutes say why. */
export const refuseEmptyReason = (reason: string): SecretVoteRefusal | undefined => (reason.trim() === '' ? { code: 'ballot.reason_missing' } : undefined)
