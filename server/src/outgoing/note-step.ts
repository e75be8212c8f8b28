import type { PersonId } from '@sangkien/domain/ids'
import type { OutgoingAct } from '@sangkien/domain/outgoing/path'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { loadOutgoing } from './outgoing.query.ts'

/** Writes what was done to a paper as its next line. */
export async function addStep(tx: Tx, actor: Actor, { id, act, note = '', revision, now }: { readonly id: string; readonly act: OutgoingAct | 'draft'; readonly note?: string; readonly revision: number; readonly now: Date }): Promise<void> {
  await tx.insertInto('outgoing_step').values({
    org_id: actor.org, outgoing_id: id, seq: sql<number>`(select coalesce(max(seq), 0) + 1 from outgoing_step where org_id = ${actor.org} and outgoing_id = ${id})`, act, done_by: actor.id, done_at: now, note, revision,
  }).execute()
}

/** What was approved or signed so far no longer counts. */
export const voidSteps = (tx: Tx, actor: Actor, id: string) =>
  tx.updateTable('outgoing_step').set({ void: true }).where('org_id', '=', actor.org).where('outgoing_id', '=', id).where('act', 'in', ['approve_content', 'approve_format', 'sign']).execute()

/** Tells whose step is next; whoever did the last one knows. */
export async function tellNext(tx: Tx, actor: Actor, id: string, now: Date): Promise<void> {
  const file = await loadOutgoing(tx, actor, id, dayOf(now))
  const clerks = () => holdersOf(tx, actor.org, 'records_clerk', dayOf(now))
  const next: Partial<Record<typeof file.state, readonly [kind: string, to: readonly PersonId[]]>> = {
    draft: ['outgoing.to_approve', file.unitHeads.length > 0 ? file.unitHeads : [file.drafter]], content_approved: ['outgoing.to_check', await clerks()], format_approved: ['outgoing.to_sign', [file.signer]],
    signed: ['outgoing.to_number', await clerks()], issued: ['outgoing.issued', [file.drafter, file.signer]], recalled: ['outgoing.recalled', [file.drafter, file.signer]],
  }
  const [kind, to] = next[file.state] ?? []
  if (kind && to) await notify(tx, actor.org, { to: to.filter((one) => one !== actor.id), kind, facts: { outgoingId: id, type: file.type, about: file.about }, now })
}
