import type { ReviewedItem, Reviewing } from '@sangkien/contract/reviewing'
import type { PersonId } from '@sangkien/domain/ids'
import { mayTake, refuseRemoval, refuseReviewer, refuseReviewing } from '@sangkien/domain/reviewing/refuse-reviewer'
import { reviewerRulesOf } from '@sangkien/domain/reviewing/reviewer-rules'
import { dayOf, daysBetween } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { runs } from '../sitting/room.ts'
import type { ItemFacts, Member, ReviewerFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { agendaCase, assignmentHash, fieldLabel, itemsSeenBy, knowsField, reviewCase } from './review-case.ts'
import { type LastReminder, loadReminders, loadRound } from './round-load.query.ts'

/** Who reviews what, as this person may know it. Two statements besides the sitting, whatever the number of items. */
export async function seeReviewing(tx: Tx, actor: Actor, facts: SittingFacts, now: Date): Promise<Reviewing> {
  const mayRun = runs(facts, actor)
  if (!mayRun && !facts.members.some(({ personId }) => personId === actor.id)) throw new NotFound()
  const seen = itemsSeenBy(facts, actor)
  const items = mayRun ? seen : seen.flatMap((item) => onlyOf(item, actor.id))
  const [inRound, reminders] = [await loadRound(tx, actor, facts.roundId), await loadReminders(tx, actor, facts.id)]
  const { perDossier, basis } = reviewerRulesOf(facts.pack.council)
  const refusal = refuseReviewing(agendaCase(facts)) ?? null
  const pending = items.some(({ reviewers }) => reviewers.some(({ doneAt }) => doneAt === null))
  return {
    sittingId: facts.id, sittingName: facts.name, scoresDue: facts.scoresDue, hasScale: facts.pack.scale !== null, perDossier, basis: `${basis.paper}, ${basis.article}`, mayRun, hash: assignmentHash(items),
    items: items.map((item) => viewItem(facts, item, mayRun, now)),
    members: facts.members.filter(({ personId }) => mayRun || personId === actor.id).map((member) => viewMember(member, items, inRound, reminders, now)),
    acts: { assign: refusal, remind: refusal ?? (facts.pack.scale !== null && pending ? null : { code: 'reviewing.nobody_to_remind' }) },
  }
}

/** An item one reviews, with nobody else’s name beside it. */
const onlyOf = (item: ItemFacts, person: PersonId): readonly ItemFacts[] => {
  const reviewers = item.reviewers.filter(({ personId }) => personId === person)
  return reviewers.length === 0 ? [] : [{ ...item, reviewers }]
}

function viewItem(facts: SittingFacts, item: ItemFacts, mayRun: boolean, now: Date): ReviewedItem {
  const of = reviewCase(facts, item)
  return {
    initiativeId: item.initiativeId, position: item.position, code: item.code, title: item.title, unitName: item.unitName, field: item.field, fieldLabel: fieldLabel(facts, item),
    reviewers: item.reviewers.map((one) => ({
      personId: one.personId, name: one.name, how: one.how, reason: reasonOf(one), assignedAt: new Date(one.assignedAt), assignedByName: one.assignedByName, doneAt: one.doneAt === null ? null : new Date(one.doneAt),
      daysOpen: daysOpen(one, now), offeredTo: one.offeredTo && one.offeredAt !== null ? { name: one.offeredToName ?? '', at: new Date(one.offeredAt), may: mayRun && mayTake(of, one.personId, one.offeredTo) } : null, remove: refuseRemoval(of, one.personId) ?? null,
    })),
    lacking: mayRun ? Math.max(0, of.perDossier - item.reviewers.length) : 0, assign: refuseReviewing(of) ?? null,
    candidates: mayRun ? facts.members.map(({ personId }) => ({ personId, expert: knowsField(facts, item, personId), refusal: refuseReviewer(of, personId) ?? null })) : [],
  }
}

const reasonOf = ({ reason: { expert, load } }: ReviewerFacts) => (expert === undefined || load === undefined ? null : { expert, load })

/** Calendar days from the day of the assignment to the day it was done, or today. */
const daysOpen = ({ assignedAt, doneAt }: ReviewerFacts, now: Date): number => daysBetween(dayOf(new Date(assignedAt)), dayOf(doneAt === null ? now : new Date(doneAt)))

function viewMember({ personId, name, fields }: Member, items: readonly ItemFacts[], inRound: ReadonlyMap<PersonId, number>, reminders: ReadonlyMap<PersonId, LastReminder>, now: Date): Reviewing['members'][number] {
  const own = items.flatMap(({ reviewers }) => reviewers.filter((one) => one.personId === personId))
  const open = own.filter(({ doneAt }) => doneAt === null)
  const reminder = reminders.get(personId)
  return {
    personId, name, fields: [...fields], of: own.length, done: own.length - open.length, inRound: inRound.get(personId) ?? 0,
    daysOpen: open.length === 0 ? null : Math.max(...open.map((one) => daysOpen(one, now))), remindedAt: reminder?.at ?? null, remindedBy: reminder?.byName ?? '',
  }
}
