import type { sittingPapers } from '@sangkien/contract/council'
import { refuseMinutes } from '@sangkien/domain/sitting/refuse-minutes'
import type { Actor } from '../actor.ts'
import { roomOf, runs, undecided } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'
import { mayNotKnow } from './may-not-know.ts'
import { mayNotKnowResult } from './view-item.ts'

export type SittingPaper = (typeof sittingPapers)[number]

/**
 * The papers of a sitting, besides its minutes, that this person may open now. What is not among them is not there for them: the
 * count of the votes is had when and by whom the minutes are, the sheets by none who is an author on the agenda,
 * the payments by those who prepare and approve them.
 */
export function papersOf(facts: SittingFacts, actor: Actor): readonly SittingPaper[] {
  const told = !actor.roles.has('administrator') && refuseMinutes(roomOf(facts), undecided(facts).map(({ initiativeId }) => initiativeId), facts.items.filter((item) => mayNotKnowResult(facts, item, actor)).map(({ initiativeId }) => initiativeId)) === undefined
  const agenda = facts.items.some(({ stage }) => stage !== 'withdrawn')
  return [
    'invitation',
    ...(agenda && facts.closedAt === null && runs(facts, actor) ? ['ballot'] as const : []),
    ...(agenda && told ? ['vote-count'] as const : []),
    ...(agenda && told && facts.pack.scale && !facts.items.some((item) => mayNotKnow(item, actor)) ? ['scores'] as const : []),
    ...(facts.openedAt !== null && facts.members.some(({ present }) => present === true) && (actor.roles.has('secretariat') || actor.roles.has('decision_maker')) ? ['pay-sheet'] as const : []),
  ]
}
