import { quorumOf } from '../council/quorum.ts'
import type { PersonId } from '../ids.ts'
import { modeOf, type VoteMode } from '../ballot/vote-mode.ts'
import type { Basis } from '../regulation/basis.ts'
import type { Voting } from '../regulation/pack.ts'
import type { ItemRoom } from './item-room.ts'

/** Members are asked in writing about an item: until when, and whether the office has ended it. */
export interface Written { readonly due: Date; readonly ended: boolean }

/** Everything the rule looks at for one vote on one item of the agenda. */
export interface VoteCase {
  readonly sitting: ItemRoom
  readonly item: { readonly authors: readonly PersonId[]; /** Out of it by a conflict of interest. */ readonly recused: readonly PersonId[]; /** Who has not answered yet whether they have one. */ readonly undeclared: readonly PersonId[]; readonly decided: boolean; /** The way the council chose for this item, where the rules leave it the choice. */ readonly mode: VoteMode | null; /** Asked in writing instead of voted on in the room. */ readonly written?: Written | null }
  readonly voting: Pick<Voting, 'quorum' | 'mode' | 'modeIsFree' | 'writtenOpinion' | 'lateAnswers' | 'paperBallots' | 'counters' | 'basis'>
}

export type SittingRefusal =
  | { readonly code: 'sitting.not_a_member' }
  | { readonly code: 'sitting.own_initiative' }
  | { readonly code: 'sitting.recused' }
  | { readonly code: 'sitting.undeclared' }
  | { readonly code: 'sitting.not_open' }
  | { readonly code: 'sitting.closed' }
  | { readonly code: 'sitting.secret_only'; readonly basis: Basis }
  | { readonly code: 'sitting.votes_secretly' }
  | { readonly code: 'sitting.votes_openly' }
  | { readonly code: 'sitting.votes_in_writing' }
  | { readonly code: 'sitting.absent' }
  | { readonly code: 'sitting.item_decided' }
  | { readonly code: 'sitting.another_vote'; readonly number: 1 | 2 }
  | { readonly code: 'sitting.no_quorum'; readonly present: number; readonly needed: number; readonly appointed: number }

/**
 * Why `voter` may not vote on this item now. A member votes in person, in an open sitting with a quorum (DESIGN, usual
 * practice), never on their own initiative (after Thông tư 18/2013, Điều 8 khoản 2), nor where they are out of the item or have not said whether they should be. A show of hands entered by the secretary
 * is the member's vote and obeys the same rule. `way` is how the vote comes in: openly, or as a paper of a secret ballot.
 */
export function refuseVote(facts: VoteCase, voter: PersonId, way: VoteMode = 'open'): SittingRefusal | undefined {
  const { sitting, item, voting } = facts
  const refusal = refuseVoter(facts, voter)
  if (refusal) return refusal
  if (item.written) return { code: 'sitting.votes_in_writing' }
  if (modeOf(voting, item.mode) !== way) return refuseWay(way, voting)
  if (!sitting.present.includes(voter)) return { code: 'sitting.absent' }
  return refuseWithoutQuorum(sitting.present.length, sitting.appointed, voting.quorum) ?? (item.decided ? { code: 'sitting.item_decided' } : undefined)
}

/** Why a choice made on a screen that showed the vote `seen` does not count in the vote `held` now: nobody's choice of the first vote becomes one of the second by arriving late. */
export const refuseAnotherVote = (held: 1 | 2, seen: 1 | 2 | undefined): SittingRefusal | undefined => (seen === undefined || seen === held ? undefined : { code: 'sitting.another_vote', number: held })

/** Why `voter` has no vote on this item, in the room or in writing. */
export function refuseVoter({ sitting, item }: Pick<VoteCase, 'sitting' | 'item'>, voter: PersonId): SittingRefusal | undefined {
  if (!sitting.members.includes(voter)) return { code: 'sitting.not_a_member' }
  if (item.authors.includes(voter)) return { code: 'sitting.own_initiative' }
  if (item.recused.includes(voter)) return { code: 'sitting.recused' }
  if (item.undeclared.includes(voter)) return { code: 'sitting.undeclared' }
  if (!sitting.opened) return { code: 'sitting.not_open' }
  return sitting.closed ? { code: 'sitting.closed' } : undefined
}

/** The vote is held the other way: by the rules, or as the council chose. */
const refuseWay = (way: VoteMode, { modeIsFree, basis }: VoteCase['voting']): SittingRefusal =>
  way === 'secret' ? { code: 'sitting.votes_openly' } : modeIsFree ? { code: 'sitting.votes_secretly' } : { code: 'sitting.secret_only', basis }

/** Why the council may not act: too few of its appointed members are there. */
export function refuseWithoutQuorum(present: number, appointed: number, rule: Voting['quorum']): SittingRefusal | undefined {
  const { needed, met } = quorumOf(present, appointed, rule)
  return met ? undefined : { code: 'sitting.no_quorum', present, needed, appointed }
}
