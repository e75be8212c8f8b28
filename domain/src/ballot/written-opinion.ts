import type { PersonId } from '../ids.ts'
import type { Basis } from '../regulation/basis.ts'
import type { Voting } from '../regulation/pack.ts'
import { refuseVoter, type SittingRefusal, type VoteCase, type Written } from '../sitting/refuse-vote.ts'
import { modeOf } from './vote-mode.ts'

/** `due` is an instant as ISO text: refusals travel as JSON. */
export type WrittenRefusal =
  | { readonly code: 'written.not_in_rules'; readonly basis: Basis }
  | { readonly code: 'written.due_past' }
  | { readonly code: 'written.due_earlier'; readonly due: string }
  | { readonly code: 'written.not_asked' }
  | { readonly code: 'written.late'; readonly due: string }
  | { readonly code: 'written.ended' }
  | { readonly code: 'written.before_due'; readonly due: string; readonly returned: number; readonly of: number }
  | { readonly code: 'written.running'; readonly due: string }
  | { readonly code: 'written.answers_in' }
  | { readonly code: 'ballot.mode_settled' }

/** Where the rules say nothing: opinions may be asked in writing, and what comes after the day does not count (DESIGN: the national text knows of neither). */
export const writtenRulesOf = ({ writtenOpinion = 'allowed', lateAnswers = 'not_counted' }: Pick<Voting, 'writtenOpinion' | 'lateAnswers'>) => ({ writtenOpinion, lateAnswers })

export const isLate = ({ due }: Written, now: Date): boolean => now >= due

/**
 * Why members cannot be asked in writing about this item, or until this moment: the rules say no, it is voted on in secret, somebody voted
 * in the room already; and who was promised a day is not given a shorter one (DESIGN). `begun`: a vote or a ballot is there.
 */
export function refuseAsking({ sitting, item, voting }: VoteCase, { due, begun, now }: { readonly due: Date; readonly begun: boolean; readonly now: Date }): WrittenRefusal | SittingRefusal | undefined {
  if (writtenRulesOf(voting).writtenOpinion === 'no') return { code: 'written.not_in_rules', basis: voting.basis }
  if (!sitting.opened) return { code: 'sitting.not_open' }
  if (sitting.closed) return { code: 'sitting.closed' }
  if (item.decided) return { code: 'sitting.item_decided' }
  if (modeOf(voting, item.mode) === 'secret') return { code: 'sitting.votes_secretly' }
  if (item.written?.ended) return { code: 'written.ended' }
  if (!item.written && begun) return { code: 'ballot.mode_settled' }
  if (due <= now) return { code: 'written.due_past' }
  return item.written && due < item.written.due ? { code: 'written.due_earlier', due: item.written.due.toISOString() } : undefined
}

/** Why `voter` cannot answer in writing now. Who answers need not be there; whether an answer after the day still counts, until the office ends it, is the rule's. */
export function refuseAnswer(facts: VoteCase, voter: PersonId, now: Date): WrittenRefusal | SittingRefusal | undefined {
  const { item: { written, decided }, voting } = facts
  const refusal = refuseVoter(facts, voter)
  if (refusal) return refusal
  if (!written) return { code: 'written.not_asked' }
  if (decided) return { code: 'sitting.item_decided' }
  if (written.ended) return { code: 'written.ended' }
  return isLate(written, now) && writtenRulesOf(voting).lateAnswers === 'not_counted' ? { code: 'written.late', due: written.due.toISOString() } : undefined
}

/** Why the office cannot end it: members still have time, and not all have answered. Who has not answered then has not voted, and stays in the denominator. */
export function refuseEndingWritten(written: Written | null, { returned, of, now }: { readonly returned: number; readonly of: number; readonly now: Date }): WrittenRefusal | undefined {
  if (!written) return { code: 'written.not_asked' }
  if (written.ended) return { code: 'written.ended' }
  return !isLate(written, now) && returned < of ? { code: 'written.before_due', due: written.due.toISOString(), returned, of } : undefined
}

/** Why the item cannot be voted on in the room after all: somebody has answered. */
export function refuseDroppingWritten(written: Written | null, returned: number): WrittenRefusal | undefined {
  if (!written) return { code: 'written.not_asked' }
  if (written.ended) return { code: 'written.ended' }
  return returned > 0 ? { code: 'written.answers_in' } : undefined
}

/** Why a result cannot be recorded: opinions are still awaited. */
export const refuseAwaited = (written: Written | null): WrittenRefusal | undefined => (written && !written.ended ? { code: 'written.running', due: written.due.toISOString() } : undefined)
