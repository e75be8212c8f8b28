import type { PersonId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import { fold } from '../text/fold.ts'
import { type Day, dayOf, hasClosed } from '../time/day.ts'

export type HearingRefusal =
  | { readonly code: 'hearing.no_sitting' }
  | { readonly code: 'hearing.own_initiative' }
  | { readonly code: 'hearing.out_of_item' }
  | { readonly code: 'hearing.own_sheet_first' }
  | { readonly code: 'hearing.sheets_awaited'; readonly in: number; readonly of: number; readonly until: Day }
  | { readonly code: 'hearing.not_published' }
  | { readonly code: 'hearing.released' }
  | { readonly code: 'hearing.no_reply_round' }
  | { readonly code: 'hearing.names_member'; readonly name: string }
  | { readonly code: 'hearing.not_an_author' }
  | { readonly code: 'hearing.not_asked' }
  | { readonly code: 'hearing.replied' }
  | { readonly code: 'hearing.reply_closed'; readonly due: Day }
  | { readonly code: 'hearing.reply_awaited'; readonly until: Day }

/** A dossier before its council, or after it: what the rules on comments to its authors ask. */
export interface CommentsCase {
  readonly stage: Stage
  readonly authors: readonly PersonId[]
  /** The last agenda it was on: its members who judge it, whose sheets are in, and whether it is over; `null`: none yet. */
  readonly item: {
    readonly judges: readonly PersonId[]; readonly out: readonly PersonId[]; readonly handedIn: readonly PersonId[]; readonly hasScale: boolean; readonly scoresDue: Day
    readonly opened: boolean; readonly closed: boolean; readonly concluded: boolean
  } | null
  /** What was released of that agenda already: before the conclusion, to be replied to; and after it. */
  readonly released: { readonly before: boolean; readonly after: boolean }
  /** Working days to reply by the rules. */
  readonly replyDays: number
}

/** Stages in which the authors know what came of the sitting. */
const published: readonly Stage[] = ['recognised', 'declined', 'deferred', 'expert_opinion', 'revoked']

/** Before the council concludes, comments ask for a reply; once the result is published they explain it. In between the result would show. */
export const commentsPhase = ({ stage, item }: Pick<CommentsCase, 'stage' | 'item'>): 'before' | 'after' | 'between' =>
  item && !item.closed && !item.concluded ? 'before' : published.includes(stage) ? 'after' : 'between'

/**
 * Why this person may not release comments of the council to the authors (product.md RS12, S23; DESIGN): only who takes part in the
 * item without judging it unheard, once every sheet is in or their day is over, so that no member reads a colleague before judging;
 * never between the conclusion and its publication, and once for each phase.
 */
export function refuseComments(facts: CommentsCase, person: PersonId, now: Date): HearingRefusal | undefined {
  const { authors, item, released, replyDays } = facts
  if (authors.includes(person)) return { code: 'hearing.own_initiative' }
  if (!item) return { code: 'hearing.no_sitting' }
  if (item.out.includes(person)) return { code: 'hearing.out_of_item' }
  const phase = commentsPhase(facts)
  if (phase === 'between') return { code: 'hearing.not_published' }
  if (phase === 'before' && replyDays === 0) return { code: 'hearing.no_reply_round' }
  // Unheard first: who judges alone does not learn either whether a colleague was quoted.
  return (phase === 'before' ? refuseUnheard(item, person, now) : undefined) ?? (released[phase] ? { code: 'hearing.released' } : undefined)
}

/** Whether this member still judges without having heard the others: their sheet is not in, and the council does not sit yet (product.md S2). */
export const judgesAlone = ({ judges, handedIn, hasScale, opened }: NonNullable<CommentsCase['item']>, person: PersonId): boolean =>
  hasScale && !opened && judges.includes(person) && !handedIn.includes(person)

/** Why somebody may not read the remarks of the sheets yet: their own is to be in first, or sheets are still coming. */
function refuseUnheard(item: NonNullable<CommentsCase['item']>, person: PersonId, now: Date): HearingRefusal | undefined {
  const { judges, handedIn, hasScale, opened, scoresDue } = item
  if (!hasScale || opened) return undefined
  if (judgesAlone(item, person)) return { code: 'hearing.own_sheet_first' }
  const missing = judges.filter((judge) => !handedIn.includes(judge))
  return missing.length > 0 && !hasClosed(scoresDue, now) ? { code: 'hearing.sheets_awaited', in: judges.length - missing.length, of: judges.length, until: scoresDue } : undefined
}

/** Why these words may not go to the authors: they name a member of the council (product.md CO2; a comment is the council's, never a member's). */
export function refuseNaming(comments: readonly string[], members: readonly string[]): HearingRefusal | undefined {
  const said = fold(comments.join('\n'))
  const name = members.find((member) => said.includes(fold(member)))
  return name === undefined ? undefined : { code: 'hearing.names_member', name }
}

/** What was asked of the authors: until when, and whether one of them has replied. */
export interface ReplyAsked { readonly due: Day; readonly replied: boolean }

/** Why this author may not reply: one reply for all authors, to the end of the last day. */
export function refuseCouncilReply({ authors, asked }: { readonly authors: readonly PersonId[]; readonly asked: ReplyAsked | null }, person: PersonId, now: Date): HearingRefusal | undefined {
  if (!authors.includes(person)) return { code: 'hearing.not_an_author' }
  if (!asked) return { code: 'hearing.not_asked' }
  if (asked.replied) return { code: 'hearing.replied' }
  return hasClosed(asked.due, now) ? { code: 'hearing.reply_closed', due: asked.due } : undefined
}

/** Why the council cannot conclude on an item yet: its authors were asked, and may still reply. */
export const refuseUnreplied = (asked: ReplyAsked | null, now: Date): HearingRefusal | undefined => (asked && !asked.replied && dayOf(now) <= asked.due ? { code: 'hearing.reply_awaited', until: asked.due } : undefined)
