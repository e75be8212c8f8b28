import type { Result, Voting } from '../regulation/pack.ts'
import type { ScaleJudgement } from '../scoring/judge-scale.ts'
import type { ItemRoom } from './item-room.ts'
import { refuseWithoutQuorum, type SittingRefusal } from './refuse-vote.ts'

/** What the council made of sheets too far apart: its members score again, or it stands by the scores there are. */
export const discussionOutcomes = ['score_again', 'stand_by'] as const
export type DiscussionOutcome = (typeof discussionOutcomes)[number]

export interface Spread { readonly most: number; readonly found: number }

/** Where the discussion of one item stands: how far its sheets lie apart when that is too far, and what was made of it last. */
export interface Discussion { readonly spread: Spread | null; readonly last: DiscussionOutcome | null }

export interface DiscussionCase extends Discussion {
  readonly sitting: ItemRoom
  readonly quorum: Voting['quorum']
  readonly decided: boolean
}

export type DiscussionRefusal =
  | { readonly code: 'discussion.scores_close' }
  | { readonly code: 'discussion.scoring_again' }
  | { readonly code: 'discussion.note_missing' }
  | ({ readonly code: 'discussion.wanted' } & Spread)

/**
 * Why it cannot be recorded that the council discussed scores too far apart (`largestSpread` of the scale: "thảo luận rồi chấm
 * lại"; initiative-law.md 5.2). Scoring again opens the sheets of this one item while the council sits; standing by the scores
 * locks them, so it also ends scoring again, however close the sheets have come.
 */
export function refuseDiscussion(facts: DiscussionCase, outcome: DiscussionOutcome): DiscussionRefusal | SittingRefusal | undefined {
  const { sitting, quorum, decided, spread, last } = facts
  if (!sitting.opened) return { code: 'sitting.not_open' }
  if (sitting.closed) return { code: 'sitting.closed' }
  const absent = refuseWithoutQuorum(sitting.present.length, sitting.appointed, quorum)
  if (absent) return absent
  if (decided) return { code: 'sitting.item_decided' }
  if (last === 'score_again') return outcome === 'score_again' ? { code: 'discussion.scoring_again' } : undefined
  return spread ? undefined : { code: 'discussion.scores_close' }
}

/** Why the minutes cannot say so yet: what was discussed is not written down. */
export const refuseEmptyNote = (note: string): DiscussionRefusal | undefined => (note.trim() === '' ? { code: 'discussion.note_missing' } : undefined)

/** Why a result that rests on the scores cannot be recorded: they are open, or too far apart and nobody has spoken about it. */
export function refuseUndiscussed({ spread, last }: Discussion, result: Exclude<Result, 'withdrawn'>): DiscussionRefusal | undefined {
  if (result !== 'recognise' && result !== 'decline') return undefined
  if (last === 'score_again') return { code: 'discussion.scoring_again' }
  return spread && last === null ? { code: 'discussion.wanted', ...spread } : undefined
}

/** Whether members may write on their sheets of this item although the sitting has opened. */
export const scoresAgain = ({ opened, closed, decided, last }: { readonly opened: boolean; readonly closed: boolean; readonly decided: boolean; readonly last: DiscussionOutcome | null }): boolean =>
  opened && !closed && !decided && last === 'score_again'

export function spreadOf(judgement: ScaleJudgement | null): Spread | null {
  const warning = judgement?.warnings.find((one) => one.code === 'spread_too_large')
  return warning ? { most: warning.most, found: warning.found } : null
}
