import type { PersonId } from '@sangkien/domain/ids'
import { mayTake, refuseHandOn } from '@sangkien/domain/reviewing/refuse-reviewer'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { itemFor, tell } from './assign.ts'
import { tellOffice } from './drop-reviewers.ts'
import { reviewCase } from './review-case.ts'

/**
 * Offers a dossier one reviews to another member, or takes that back. It stays with its reviewer until the other takes it; one who may
 * not take it is not asked, and the reviewer is not told why there is no answer.
 */
export async function offer(tx: Tx, actor: Actor, facts: SittingFacts, id: string, to: PersonId | null, now: Date): Promise<void> {
  const item = itemFor(facts, actor, id)
  if (!item.reviewers.some(({ personId }) => personId === actor.id)) throw new NotFound()
  const of = reviewCase(facts, item)
  const refusal = to && refuseHandOn(of, actor.id, to)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('reviewer').set({ offered_to: to, offered_at: to && now }).where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', item.initiativeId).where('person_id', '=', actor.id).execute()
  if (to && mayTake(of, actor.id, to)) await tell(tx, actor, facts, { to: [to], kind: 'reviewing.offered', initiativeId: item.initiativeId }, now)
  await record(tx, actor.org, { at: now, actor, what: to ? 'reviewing.offered' : 'reviewing.offer_withdrawn', noun: 'sitting', subject: facts.id })
}

/** Takes over a dossier that was offered, from whoever offered it first; or declines, to all who did. */
export async function answer(tx: Tx, actor: Actor, facts: SittingFacts, id: string, take: boolean, now: Date): Promise<void> {
  const item = itemFor(facts, actor, id)
  const offers = item.reviewers.filter(({ offeredTo, personId }) => offeredTo === actor.id && mayTake(reviewCase(facts, item), personId, actor.id)).toSorted((a, b) => (a.offeredAt ?? '').localeCompare(b.offeredAt ?? ''))
  const [first] = offers
  if (!first) throw new Refuse({ code: 'reviewing.no_offer' })
  const rows = tx.updateTable('reviewer').where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', item.initiativeId).where('offered_to', '=', actor.id)
  const happened = (what: string) => record(tx, actor.org, { at: now, actor, what, noun: 'sitting', subject: facts.id })
  if (!take) {
    await rows.set({ offered_to: null, offered_at: null }).execute()
    await tell(tx, actor, facts, { to: offers.map(({ personId }) => personId), kind: 'reviewing.declined', initiativeId: item.initiativeId }, now)
    return happened('reviewing.offer_declined')
  }
  // The row passes from the one to the other, if the offer still stands this moment.
  const passed = await rows.where('person_id', '=', first.personId).set({ person_id: actor.id, how: 'handed_on', reason: '{}', assigned_at: now, assigned_by: first.personId, offered_to: null, offered_at: null }).returning('person_id').executeTakeFirst()
  if (!passed) throw new Refuse({ code: 'reviewing.no_offer' })
  await rows.set({ offered_to: null, offered_at: null }).execute()
  await tell(tx, actor, facts, { to: [first.personId], kind: 'reviewing.taken', initiativeId: item.initiativeId }, now)
  await tellOffice(tx, actor.org, facts.id, [item.initiativeId], 'reviewing.handed_on', now)
  return happened('reviewing.taken_over')
}
