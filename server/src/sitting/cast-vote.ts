import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { refuseOutOfItem, refuseShowOfHands } from '@sangkien/domain/sitting/refuse-running'
import { isLate, refuseAnswer } from '@sangkien/domain/ballot/written-opinion'
import { refuseAnotherVote, refuseVote } from '@sangkien/domain/sitting/refuse-vote'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { authorsOf, recusedFrom, voteCase, writtenOf } from './room.ts'
import type { Choice, SittingFacts } from './sitting.query.ts'

/** A member's open vote, by their own hand or entered for a show of hands, or an answer in writing; voting again before the conclusion changes it. */
export async function castVote(tx: Tx, actor: Actor, facts: SittingFacts, id: InitiativeId, { choice, reason, seen }: { readonly choice: Choice; readonly reason: string; readonly seen?: 1 | 2 | undefined }, voter: PersonId, now: Date): Promise<void> {
  const item = facts.items.find((one) => one.initiativeId === id)
  if (!item) throw new NotFound()
  const written = writtenOf(item)
  const refusal = refuseShowOfHands({ id: actor.id, secretariat: actor.roles.has('secretariat') }, voter) ?? refuseOutOfItem(authorsOf(item), recusedFrom(item), actor.id) ?? (written ? refuseAnswer(voteCase(facts, item), voter, now) : refuseVote(voteCase(facts, item), voter)) ?? refuseAnotherVote(item.voteNumber, seen)
  if (refusal) throw new Refuse(refusal)
  const said = { reason: written ? reason : '', late: written !== null && isLate(written, now) }
  await tx.insertInto('vote')
    .values({ org_id: actor.org, sitting_id: facts.id, initiative_id: id, person_id: voter, choice, cast_at: now, number: item.voteNumber, ...said })
    .onConflict((on) => on.columns(['org_id', 'sitting_id', 'initiative_id', 'person_id', 'number']).doUpdateSet({ choice, cast_at: now, ...said }))
    .execute()
  await record(tx, actor.org, { at: now, actor, what: 'sitting.voted', noun: 'sitting', subject: facts.id, detail: { initiativeId: id, shownByHand: voter !== actor.id } })
}
