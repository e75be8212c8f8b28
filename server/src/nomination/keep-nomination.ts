import type { InitiativeId } from '@sangkien/domain/ids'
import { levelOf, type Level } from '@sangkien/domain/nomination/level'
import { refuseAnswer, refuseChanging, refuseProposal } from '@sangkien/domain/nomination/refuse-nomination'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { storeFile } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'
import { notify } from '../notice/notify.ts'
import { rulesInForce } from '../regulation/rules-in-force.ts'
import { type BeyondFacts, initiativeOf, loadBeyond, type NominationFacts, stateOf } from './nomination.query.ts'
import { proposalCase, sendingRefusal } from './view-beyond.ts'

/** Begins a dossier for a level, under the rules in force today: it is a later act than the filing. */
export async function propose(tx: Tx, actor: Actor, id: InitiativeId, level: Level, now: Date): Promise<void> {
  const facts = await loadBeyond(tx, actor, id, { hold: true })
  const regulation = await rulesInForce(tx, actor.org, dayOf(now))
  const refusal = refuseProposal(proposalCase(facts, regulation.pack, level, dayOf(now)), level)
  if (refusal) throw new Refuse(refusal)
  await tx.insertInto('nomination').values({ org_id: actor.org, id: newId(), initiative_id: id, level, regulation_id: regulation.id, prepared_by: actor.id, prepared_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.proposed_above', noun: 'initiative', subject: id, detail: { level } })
}

/** The proposal held still with its initiative. */
export async function holdNomination(tx: Tx, actor: Actor, nomination: string): Promise<{ facts: BeyondFacts; one: NominationFacts }> {
  const facts = await loadBeyond(tx, actor, await initiativeOf(tx, actor.org, nomination), { hold: true })
  const one = facts.nominations.find(({ id }) => id === nomination)
  if (!one) throw new NotFound()
  return { facts, one }
}

/** A paper the level asks for, put there by the office; another takes its place. Of one that the system makes, it is the signed copy. */
export async function addPaper(tx: Tx, actor: Actor, dataDir: string, nomination: string, code: string, upload: Upload, now: Date): Promise<InitiativeId> {
  const { facts, one } = await holdNomination(tx, actor, nomination)
  const wanted = levelOf(one.pack, one.level)?.papers.some((paper) => paper.code === code)
  const refusal = wanted ? refuseChanging(stateOf(one)) : { code: 'nomination.no_such_paper' } as const
  if (refusal) throw new Refuse(refusal)
  const file = await storeFile(tx, actor, dataDir, upload, now)
  const kept = { file_id: file.id, added_by: actor.id, added_at: now }
  await tx.insertInto('nomination_paper').values({ org_id: actor.org, nomination_id: nomination, code, ...kept }).onConflict((on) => on.columns(['org_id', 'nomination_id', 'code']).doUpdateSet(kept)).execute()
  return facts.id
}

export async function removePaper(tx: Tx, actor: Actor, nomination: string, code: string): Promise<InitiativeId> {
  const { facts, one } = await holdNomination(tx, actor, nomination)
  if (!one.papers.some((paper) => paper.code === code)) throw new NotFound()
  const refusal = refuseChanging(stateOf(one))
  if (refusal) throw new Refuse(refusal)
  await tx.deleteFrom('nomination_paper').where('org_id', '=', actor.org).where('nomination_id', '=', nomination).where('code', '=', code).execute()
  return facts.id
}

/** It went out; its authors are told. */
export async function send(tx: Tx, actor: Actor, nomination: string, { number, on }: { readonly number: string; readonly on: Day }, now: Date): Promise<InitiativeId> {
  const { facts, one } = await holdNomination(tx, actor, nomination)
  const refusal = sendingRefusal(facts, one, on, now)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('nomination').set({ sent_number: number, sent_on: on, sent_by: actor.id }).where('org_id', '=', actor.org).where('id', '=', nomination).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.sent_above', noun: 'initiative', subject: facts.id, detail: { level: one.level, number, on } })
  await notify(tx, actor.org, { to: facts.authors, kind: 'initiative.sent_above', initiativeId: facts.id, facts: { level: one.level, on }, now })
  return facts.id
}

/** What the level decided, from its paper. */
export async function noteAnswer(tx: Tx, actor: Actor, nomination: string, { answer, number, on, note }: { readonly answer: 'recognised' | 'declined'; readonly number: string; readonly on: Day; readonly note: string }, now: Date): Promise<InitiativeId> {
  const { facts, one } = await holdNomination(tx, actor, nomination)
  const refusal = refuseAnswer(stateOf(one), one.sentOn, on, now)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('nomination').set({ answer, answer_number: number, answered_on: on, answer_note: note, answer_noted_by: actor.id }).where('org_id', '=', actor.org).where('id', '=', nomination).execute()
  await record(tx, actor.org, { at: now, actor, what: answer === 'recognised' ? 'initiative.recognised_above' : 'initiative.declined_above', noun: 'initiative', subject: facts.id, detail: { level: one.level, number, on } })
  await notify(tx, actor.org, { to: facts.authors, kind: answer === 'recognised' ? 'initiative.recognised_above' : 'initiative.declined_above', initiativeId: facts.id, facts: { level: one.level, on }, now })
  return facts.id
}

/** Taken back before it went out; it may be begun again. */
export async function takeBack(tx: Tx, actor: Actor, nomination: string, now: Date): Promise<InitiativeId> {
  const { facts, one } = await holdNomination(tx, actor, nomination)
  const refusal = refuseChanging(stateOf(one))
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('nomination').set({ withdrawn_at: now }).where('org_id', '=', actor.org).where('id', '=', nomination).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.proposal_taken_back', noun: 'initiative', subject: facts.id, detail: { level: one.level } })
  return facts.id
}
