import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { refuseRemoval, refuseReviewer } from '@sangkien/domain/reviewing/refuse-reviewer'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import type { ItemFacts, ReviewerFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { itemsSeenBy, reviewCase } from './review-case.ts'

export interface Assignment { readonly initiativeId: InitiativeId; readonly person: PersonId; readonly how: ReviewerFacts['how']; readonly reason: ReviewerFacts['reason'] }

/** An item whose reviewers this person may know and change. */
export function itemFor(facts: SittingFacts, actor: Actor, id: string): ItemFacts {
  const item = itemsSeenBy(facts, actor).find(({ initiativeId }) => initiativeId === id)
  if (!item) throw new NotFound()
  return item
}

/** Makes members reviewers, as the rules have already let it. Each hears of their own, with the day it is due, and of nobody else. */
export async function assign(tx: Tx, actor: Actor, facts: SittingFacts, rows: readonly Assignment[], now: Date): Promise<void> {
  if (rows.length === 0) return
  await tx.insertInto('reviewer').values(rows.map(({ initiativeId, person, how, reason }) => ({ org_id: actor.org, sitting_id: facts.id, initiative_id: initiativeId, person_id: person, how, reason: JSON.stringify(reason), assigned_at: now, assigned_by: actor.id }))).execute()
  await tellEach(tx, actor, facts, 'reviewing.assigned', rows, now)
  await record(tx, actor.org, { at: now, actor, what: 'reviewing.assigned', noun: 'sitting', subject: facts.id, detail: { count: rows.length } })
}

/** Takes reviewers off their dossiers, as the rules have already let it. */
export async function unassign(tx: Tx, actor: Actor, facts: SittingFacts, rows: readonly Pick<Assignment, 'initiativeId' | 'person'>[], now: Date): Promise<void> {
  if (rows.length === 0) return
  for (const [initiativeId, of] of byDossier(rows))
    await tx.deleteFrom('reviewer').where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', initiativeId).where('person_id', 'in', of.map(({ person }) => person)).execute()
  await tellEach(tx, actor, facts, 'reviewing.removed', rows, now)
  await record(tx, actor.org, { at: now, actor, what: 'reviewing.removed', noun: 'sitting', subject: facts.id, detail: { count: rows.length } })
}

export async function assignByHand(tx: Tx, actor: Actor, facts: SittingFacts, id: string, person: PersonId, now: Date): Promise<void> {
  const item = itemFor(facts, actor, id)
  if (!facts.members.some(({ personId }) => personId === person)) throw new NotFound()
  const refusal = refuseReviewer(reviewCase(facts, item), person)
  if (refusal) throw new Refuse(refusal)
  await assign(tx, actor, facts, [{ initiativeId: item.initiativeId, person, how: 'hand', reason: {} }], now)
}

export async function removeByHand(tx: Tx, actor: Actor, facts: SittingFacts, id: string, person: PersonId, now: Date): Promise<void> {
  const item = itemFor(facts, actor, id)
  if (!item.reviewers.some(({ personId }) => personId === person)) throw new NotFound()
  const refusal = refuseRemoval(reviewCase(facts, item), person)
  if (refusal) throw new Refuse(refusal)
  await unassign(tx, actor, facts, [{ initiativeId: item.initiativeId, person }], now)
}

const byDossier = (rows: readonly Pick<Assignment, 'initiativeId' | 'person'>[]) => Map.groupBy(rows, ({ initiativeId }) => initiativeId)

/** Each of these people hears of their dossier, by themselves. */
async function tellEach(tx: Tx, actor: Actor, facts: SittingFacts, kind: Word, rows: readonly Pick<Assignment, 'initiativeId' | 'person'>[], now: Date): Promise<void> {
  for (const [initiativeId, of] of byDossier(rows)) await tell(tx, actor, facts, { to: of.map(({ person }) => person), kind, initiativeId }, now)
}

type Word = 'reviewing.assigned' | 'reviewing.removed' | 'reviewing.offered' | 'reviewing.declined' | 'reviewing.taken'

/** A word about one dossier to people who may know of it. */
export const tell = (tx: Tx, { org }: Actor, facts: SittingFacts, { to, kind, initiativeId }: { to: readonly PersonId[]; kind: Word; initiativeId: InitiativeId }, now: Date): Promise<void> =>
  notify(tx, org, { to, kind, initiativeId, facts: { sittingId: facts.id, sitting: facts.name, ...((kind === 'reviewing.assigned' || kind === 'reviewing.offered') && facts.pack.scale !== null && { scoresDue: facts.scoresDue }) }, now })
