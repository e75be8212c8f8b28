import { type CommentsCase, commentsPhase, type ReplyAsked, refuseComments, refuseCouncilReply } from '@sangkien/domain/hearing/refuse-comments'
import { hearingRulesOf } from '@sangkien/domain/hearing/hearing-rules'
import { lastDayToAsk, refuseSecondLook, type SecondLookCase } from '@sangkien/domain/hearing/refuse-second-look'
import type { Acts } from '@sangkien/contract/initiative'
import { stepOf } from '@sangkien/domain/process/steps-of'
import { runsSitting } from '@sangkien/domain/sitting/refuse-running'
import type { Actor } from '../actor.ts'
import { authorIds, type DossierCase } from '../initiative/dossier-case.ts'

const rulesOf = ({ rules }: Pick<DossierCase, 'rules'>) => hearingRulesOf(rules.regulation.pack.council)

/** What the rules on comments to the authors ask of a dossier. */
export function commentsCase(of: DossierCase): CommentsCase {
  const { item, comments } = of.row
  const ofItem = comments.filter(({ sittingId }) => sittingId === item?.sittingId)
  const out = item ? [...new Set([...item.out, ...authorIds(of)])] : []
  return {
    stage: of.row.stage, authors: authorIds(of), replyDays: rulesOf(of).replyDays, released: { before: ofItem.some(({ dueOn }) => dueOn !== null), after: ofItem.some(({ dueOn }) => dueOn === null) },
    item: item && { judges: item.members.filter((member) => !out.includes(member)), out, handedIn: item.handedIn, hasScale: of.rules.regulation.pack.scale !== null, scoresDue: item.scoresDue, opened: item.opened, closed: item.closed, concluded: item.result !== null },
  }
}

/** The reply the authors were asked for last; `null`: none. */
export function replyAsked({ row: { comments } }: Pick<DossierCase, 'row'>): ReplyAsked | null {
  const asked = comments.findLast(({ dueOn }) => dueOn !== null)
  return asked ? { due: asked.dueOn!, replied: asked.reply !== null } : null
}

export const secondLookCase = (of: DossierCase): SecondLookCase => ({ stage: of.stage, authors: authorIds(of), decidedOn: of.row.decided_on, asked: of.row.second_look !== null, rules: rulesOf(of) })

/** Whether this person runs the sitting the dossier was on last; who keeps the accounts reads no sheets. */
export const runsItem = ({ row: { item }, rules }: DossierCase, { id, roles }: Actor): boolean =>
  item !== null && !roles.has('administrator') && runsSitting({ id, secretariat: roles.has('secretariat'), chair: roles.has('council_chair') }, item.members, stepOf(rules.regulation.pack, 'sitting')?.by ?? [])

/** What this person may do to hear the authors, or to be heard as one. */
export function hearingActs(of: DossierCase, actor: Actor, now: Date): Acts {
  const { row } = of
  const facts = commentsCase(of)
  const asked = replyAsked(of)
  const look = secondLookCase(of)
  return {
    ...(!row.is_author && runsItem(of, actor) && commentsPhase(facts) !== 'between' && { release_comments: refuseComments(facts, actor.id, now) ?? null }),
    ...(row.is_author && asked && { reply_to_council: refuseCouncilReply({ authors: facts.authors, asked }, actor.id, now) ?? null }),
    ...(row.is_author && of.stage === 'declined' && !look.asked && look.decidedOn && lastDayToAsk(look.decidedOn, look.rules) !== null && { ask_second_look: refuseSecondLook(look, actor.id, now) ?? null }),
  }
}
