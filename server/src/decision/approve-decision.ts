import { refuseCancel, refuseGiveBack, refuseReturn } from '@sangkien/domain/decision/refuse-draft'
import { refuseApproval } from '@sangkien/domain/decision/refuse-publish'
import type { DecisionId } from '@sangkien/domain/ids'
import type { GivenRole } from '@sangkien/domain/people/role'
import type { Refusal } from '@sangkien/domain/refusal'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { type DecisionFile, loadDecision } from './decision.query.ts'
import { publishCase, stateOf } from './publish-case.ts'
import { viewDecision } from './view-decision.ts'

/** The decision maker approves what they have read: `version` is what they read. */
export async function approve(tx: Tx, actor: Actor, id: DecisionId, version: number, now: Date): Promise<void> {
  const file = await loadDecision(tx, actor.org, id, dayOf(now), { hold: true })
  if (file.version !== version) throw new Stale(await viewDecision(tx, actor, id, now))
  refuse(refuseApproval(publishCase(file, dayOf(now))))
  await change(tx, actor, file, { approved_by: actor.id, approved_at: now })
  await tell(tx, actor, file, 'decision.approved', 'records_clerk', now)
}

/** Takes the approval back while the decision is not out. */
export async function giveBack(tx: Tx, actor: Actor, id: DecisionId, now: Date): Promise<void> {
  const file = await loadDecision(tx, actor.org, id, dayOf(now), { hold: true })
  refuse(refuseGiveBack(stateOf(file)))
  await change(tx, actor, file, { approved_by: null, approved_at: null })
  await tell(tx, actor, file, 'decision.given_back', 'secretariat', now)
}

/** The decision maker returns what they have read, with the reason; it is dropped, and its dossiers wait for another draft. */
export async function returnDraft(tx: Tx, actor: Actor, id: DecisionId, { version, reason }: { readonly version: number; readonly reason: string }, now: Date): Promise<void> {
  const file = await loadDecision(tx, actor.org, id, dayOf(now), { hold: true })
  if (file.version !== version) throw new Stale(await viewDecision(tx, actor, id, now))
  refuse(refuseReturn(stateOf(file), reason))
  await change(tx, actor, file, { approved_by: null, approved_at: null, cancelled_at: now, returned_by: actor.id, returned_reason: reason })
  await tell(tx, actor, file, 'decision.returned', 'secretariat', now, { reason })
}

/** Drops a draft: its dossiers wait for another. */
export async function cancel(tx: Tx, actor: Actor, id: DecisionId, now: Date): Promise<void> {
  const file = await loadDecision(tx, actor.org, id, dayOf(now), { hold: true })
  refuse(refuseCancel(stateOf(file)))
  await change(tx, actor, file, { cancelled_at: now })
  await record(tx, actor.org, { at: now, actor, what: 'decision.cancelled', noun: 'decision', subject: id })
}

function refuse(refusal: Refusal | undefined): void {
  if (refusal) throw new Refuse(refusal)
}

const change = (tx: Tx, { org }: Actor, { id }: DecisionFile, to: { approved_by?: Actor['id'] | null; approved_at?: Date | null; cancelled_at?: Date; returned_by?: Actor['id']; returned_reason?: string }) =>
  tx.updateTable('decision').set({ ...to, version: sql`version + 1` }).where('org_id', '=', org).where('id', '=', id).execute()

async function tell(tx: Tx, actor: Actor, { id, about }: DecisionFile, what: string, role: GivenRole, now: Date, detail: Readonly<Record<string, string>> = {}): Promise<void> {
  await record(tx, actor.org, { at: now, actor, what, noun: 'decision', subject: id, detail })
  await notify(tx, actor.org, { to: await holdersOf(tx, actor.org, role, dayOf(now)), kind: what, facts: { decisionId: id, about }, now })
}
