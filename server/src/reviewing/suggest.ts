import type { ReviewerSuggestion } from '@sangkien/contract/reviewing'
import type { PersonId } from '@sangkien/domain/ids'
import { refuseReviewing } from '@sangkien/domain/reviewing/refuse-reviewer'
import { suggestReviewers } from '@sangkien/domain/reviewing/suggest-reviewers'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { Refuse } from '../http/refuse.ts'
import { outOf } from '../sitting/room.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { assign } from './assign.ts'
import { agendaCase, assignmentHash, fieldLabel, hashOf, itemsSeenBy, reviewCase } from './review-case.ts'
import { loadRound } from './round-load.query.ts'

/** The proposal for what lacks reviewers, over what this person may know. Nothing is saved: the same facts give it again. */
export async function suggest(tx: Tx, actor: Actor, facts: SittingFacts): Promise<ReviewerSuggestion> {
  const items = itemsSeenBy(facts, actor).filter((item) => refuseReviewing(reviewCase(facts, item)) === undefined)
  const { perDossier } = agendaCase(facts)
  const load = await loadRound(tx, actor, facts.roundId)
  const loadOf = (person: PersonId) => load.get(person) ?? 0
  const found = suggestReviewers(
    items.map((item) => { const { undeclared, reviewers } = reviewCase(facts, item); return { id: item.initiativeId, field: item.field, out: outOf(item), undeclared, reviewers } }),
    facts.members.map(({ personId, fields }) => ({ id: personId, fields, load: loadOf(personId) })), perDossier,
  )
  const nameOf = (person: PersonId) => facts.members.find(({ personId }) => personId === person)?.name ?? ''
  const given = (person: PersonId) => found.filter(({ chosen }) => chosen.some((one) => one.person === person)).length
  return {
    hash: hashOf([assignmentHash(items), found]), perDossier,
    items: found.flatMap(({ chosen, passedOver, lacking }, at) => (chosen.length + lacking === 0 ? [] : [{
      initiativeId: items[at]!.initiativeId, position: items[at]!.position, code: items[at]!.code, title: items[at]!.title, fieldLabel: fieldLabel(facts, items[at]!), kept: items[at]!.reviewers.map(({ name }) => name),
      chosen: chosen.map(({ person, ...one }) => ({ ...one, personId: person, name: nameOf(person) })), passedOver: passedOver.map(({ person, ...one }) => ({ ...one, name: nameOf(person) })), lacking,
    }])),
    members: facts.members.map(({ personId, name }) => ({ personId, name, now: loadOf(personId), then: loadOf(personId) + given(personId) })),
    accept: refuseReviewing(agendaCase(facts)) ?? (found.some(({ chosen }) => chosen.length > 0) ? null : { code: 'reviewing.nothing_to_assign' }),
  }
}

/** Assigns as was proposed: worked out anew, and held against what was looked at. */
export async function acceptSuggested(tx: Tx, actor: Actor, facts: SittingFacts, hash: string, now: Date): Promise<void> {
  const proposal = await suggest(tx, actor, facts)
  if (proposal.hash !== hash) throw new Refuse({ code: 'reviewing.changed_meanwhile' })
  if (proposal.accept) throw new Refuse(proposal.accept)
  await assign(tx, actor, facts, proposal.items.flatMap(({ initiativeId, chosen }) => chosen.map(({ personId, expert, load }) => ({ initiativeId, person: personId, how: 'auto' as const, reason: { expert, load } }))), now)
}
