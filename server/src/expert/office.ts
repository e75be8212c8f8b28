import type { askExpert, ExpertRequestRow, listExpertRequests } from '@sangkien/contract/expert'
import { refuseAsking, refuseAskingAtAll, refuseDue, refuseOver } from '@sangkien/domain/expert/refuse-expert'
import { stateOf } from '@sangkien/domain/expert/expert-request'
import { workingDaysLeft, type WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { authorIds, type DossierCase, loadCase } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { notify } from '../notice/notify.ts'
import { accountOf, loadExpert } from './expert.query.ts'
import { caseOf, loadRequests, type RequestRow } from './request.query.ts'

type Asked = z.output<NonNullable<typeof askExpert.body>>
type Listed = z.output<NonNullable<typeof listExpertRequests.result>>

/** The requests about a dossier, for an officer who is none of its authors: to those who are there are none. */
export async function viewRequests(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<Listed> {
  const of = await loadCase(tx, actor, id, now)
  if (of.row.is_author) throw new NotFound()
  const rows = await loadRequests(tx, actor.org, { initiative: id })
  return { rows: rows.map((row) => viewRow(row, of.calendar, now)), version: of.row.filed?.number ?? null, ask: refuseAskingAtAll(standingOf(of), actor.id) ?? null }
}

function viewRow(row: RequestRow, calendar: WorkingCalendar, now: Date): ExpertRequestRow {
  const state = stateOf(caseOf(row))
  return {
    id: row.id, expertId: row.expertId, expert: row.expert, position: row.position, state, version: row.version, sha256: row.sha256, question: row.question, dueOn: row.dueOn, workingDaysLeft: workingDaysLeft(row.dueOn, dayOf(now), calendar),
    confidential: row.confidential, askedByName: row.askedByName, askedAt: row.askedAt, remindedAt: row.remindedAt,
    endedAt: row.answeredAt ?? row.declinedAt ?? row.withdrawnAt ?? (row.conflict === true ? row.declaredAt : null), reason: row.declinedReason ?? row.withdrawnReason ?? row.conflictNote, conflictKinds: [...row.conflictKinds],
    declared: row.conflict !== null, acts: { change: refuseOver(caseOf(row)) ?? null },
  }
}

const standingOf = (of: DossierCase) => ({ stage: of.row.stage, authors: authorIds(of) })

/** Asks one expert about the dossier in the version filed last. */
export async function ask(tx: Tx, actor: Actor, id: InitiativeId, { expertId, question, dueOn, confidential }: Asked, now: Date): Promise<void> {
  const of = await heldBy(tx, actor, id, now)
  const [expert, earlier] = [await loadExpert(tx, actor.org, expertId as PersonId, now).catch(unknown), (await loadRequests(tx, actor.org, { initiative: id, expert: expertId as PersonId })).map(caseOf)]
  const version = of.row.filed?.number
  if (version === undefined) throw new NotFound()
  const states = earlier.map(stateOf)
  const refusal = refuseAsking(standingOf(of), { ...accountOf(expert), openRequest: states.includes('asked'), inConflict: states.includes('conflict') }, actor.id, dueOn as Day, now)
  if (refusal) throw new Refuse(refusal)
  const request = newId()
  await tx.insertInto('expert_request').values({ org_id: actor.org, id: request, initiative_id: id, snapshot_number: version, expert_id: expert.id, question, due_on: dueOn as Day, confidential, asked_by: actor.id, asked_at: now }).execute()
  await notify(tx, actor.org, { to: [expert.id], kind: 'expert.asked', initiativeId: id, facts: { requestId: request, dueOn }, now })
  await record(tx, actor.org, { at: now, actor, what: 'expert.asked', noun: 'initiative', subject: id, detail: { name: expert.fullName, on: dueOn, confidential } })
}

const unknown = (error: unknown): never => { throw error instanceof NotFound ? new Invalid([{ path: 'expertId', code: 'unknown_person' }]) : error }

async function heldBy(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<DossierCase> {
  const of = await holdDossier(tx, actor, id, now)
  if (of.row.is_author) throw new NotFound()
  return of
}

/** A request that is still open, held still, of a dossier this officer handles. */
async function openRequest(tx: Tx, actor: Actor, id: InitiativeId, request: string, now: Date): Promise<RequestRow> {
  await heldBy(tx, actor, id, now)
  const [row] = await loadRequests(tx, actor.org, { initiative: id, id: request }, { hold: true })
  if (!row) throw new NotFound()
  const refusal = refuseOver(caseOf(row))
  if (refusal) throw new Refuse(refusal)
  return row
}

export async function putOff(tx: Tx, actor: Actor, id: InitiativeId, request: string, due: Day, now: Date): Promise<void> {
  const row = await openRequest(tx, actor, id, request, now)
  const refusal = refuseDue(accountOf(await loadExpert(tx, actor.org, row.expertId, now)), due, now)
  if (refusal) throw new Refuse(refusal)
  if (due === row.dueOn) return
  await set(tx, actor, row, { due_on: due })
  await notify(tx, actor.org, { to: [row.expertId], kind: 'expert.due_changed', initiativeId: id, facts: { requestId: row.id, dueOn: due }, now })
  await record(tx, actor.org, { at: now, actor, what: 'expert.due_changed', noun: 'initiative', subject: id, detail: { name: row.expert, on: due } })
}

export async function remind(tx: Tx, actor: Actor, id: InitiativeId, request: string, now: Date): Promise<void> {
  const row = await openRequest(tx, actor, id, request, now)
  await set(tx, actor, row, { reminded_at: now })
  await notify(tx, actor.org, { to: [row.expertId], kind: 'expert.reminder', initiativeId: id, facts: { requestId: row.id, dueOn: row.dueOn }, now })
  await record(tx, actor.org, { at: now, actor, what: 'expert.reminded', noun: 'initiative', subject: id, detail: { name: row.expert } })
}

/** From now on the expert has nothing of the dossier; what they had begun to write goes with it. */
export async function withdraw(tx: Tx, actor: Actor, id: InitiativeId, request: string, reason: string, now: Date): Promise<void> {
  const row = await openRequest(tx, actor, id, request, now)
  await set(tx, actor, row, { withdrawn_at: now, withdrawn_by: actor.id, withdrawn_reason: reason, draft: '' })
  await notify(tx, actor.org, { to: [row.expertId], kind: 'expert.withdrawn', initiativeId: id, facts: { requestId: row.id }, now })
  await record(tx, actor.org, { at: now, actor, what: 'expert.withdrawn', noun: 'initiative', subject: id, detail: { name: row.expert, reason } })
}

const set = (tx: Tx, { org }: Actor, { id }: Pick<RequestRow, 'id'>, columns: object) => tx.updateTable('expert_request').set(columns).where('org_id', '=', org).where('id', '=', id).execute()
