import type { OutgoingAct } from '@sangkien/domain/outgoing/path'
import { refuseBasis, refuseFormat, refuseOutgoing, refuseReason } from '@sangkien/domain/outgoing/refuse-outgoing'
import { sayBasis } from '@sangkien/domain/outgoing/say-fate'
import { refuseIssueWay, type SignedWay } from '@sangkien/domain/outgoing/signed-way'
import type { Refusal } from '@sangkien/domain/refusal'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { addStep, tellNext, voidSteps } from './note-step.ts'
import { outgoingCase } from './outgoing-case.ts'
import { loadOutgoing, type OutgoingFile } from './outgoing.query.ts'
import { viewOutgoing } from './view-outgoing.ts'

/** The paper held still, as it was read, if this person may do this to it. */
export async function holdFor(tx: Tx, actor: Actor, id: string, act: OutgoingAct, version: number, now: Date): Promise<OutgoingFile> {
  const file = await loadOutgoing(tx, actor, id, dayOf(now), { hold: true })
  if (file.version !== version) throw new Stale(await viewOutgoing(tx, actor, id, now))
  refuse(refuseOutgoing(act, outgoingCase(file), actor, dayOf(now)))
  return file
}

export function refuse(refusal: Refusal | undefined): void {
  if (refusal) throw new Refuse(refusal)
}

type Columns = Partial<Record<'content_by' | 'format_by' | 'signed_by' | 'issued_by' | 'recalled_by', Actor['id'] | null> & Record<'content_at' | 'format_at' | 'signed_at' | 'issued_at' | 'recalled_at' | 'cancelled_at', Date | null> & { format_note: string | null; recall_reason: string; recall_basis: string; recall_basis_on: Day; sent_on: string; signed_way: SignedWay; signed_pdf_id: string }>

/** Keeps one step: its columns, its line, the history, and whose turn it is. */
export async function keepStep(tx: Tx, actor: Actor, { id, revision }: OutgoingFile, act: OutgoingAct, columns: Columns, now: Date, note = ''): Promise<void> {
  await tx.updateTable('outgoing').set({ ...(columns as object), version: sql`version + 1` }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await addStep(tx, actor, { id, act, note, revision, now })
  await record(tx, actor.org, { at: now, actor, what: `outgoing.${act}`, noun: 'outgoing', subject: id })
  await tellNext(tx, actor, id, now)
}

export async function approveContent(tx: Tx, actor: Actor, id: string, { version, note }: { readonly version: number; readonly note: string }, now: Date): Promise<void> {
  const file = await holdFor(tx, actor, id, 'approve_content', version, now)
  await keepStep(tx, actor, file, 'approve_content', { content_by: actor.id, content_at: now }, now, note)
}

export async function approveFormat(tx: Tx, actor: Actor, id: string, { version, note }: { readonly version: number; readonly note: string }, now: Date): Promise<void> {
  const file = await holdFor(tx, actor, id, 'approve_format', version, now)
  refuse(refuseFormat(outgoingCase(file), note))
  await keepStep(tx, actor, file, 'approve_format', { format_by: actor.id, format_at: now, format_note: note }, now, note)
}

export async function sign(tx: Tx, actor: Actor, id: string, version: number, now: Date): Promise<void> {
  const file = await holdFor(tx, actor, id, 'sign', version, now)
  await keepStep(tx, actor, file, 'sign', { signed_by: actor.id, signed_at: now, signed_way: 'paper' }, now)
}

export async function issueOutgoing(tx: Tx, actor: Actor, id: string, { version, sentOn }: { readonly version: number; readonly sentOn: string }, now: Date): Promise<void> {
  const file = await holdFor(tx, actor, id, 'issue', version, now)
  refuse(refuseIssueWay(file.signedWay, 'paper'))
  mindSending(file, sentOn, now)
  await keepStep(tx, actor, file, 'issue', { issued_by: actor.id, issued_at: now, sent_on: sentOn }, now)
}

/** Sent on its day or later, and not tomorrow. */
export function mindSending(file: OutgoingFile, sentOn: string, now: Date): void {
  const today = dayOf(now)
  if (sentOn > today) throw new Refuse({ code: 'outgoing.day_in_future', day: sentOn as typeof today, today })
  if (file.dated !== null && sentOn < file.dated) throw new Refuse({ code: 'outgoing.sent_before_its_day', day: sentOn as typeof today, dated: file.dated })
}

/** Its number stays given: a paper that was recalled is still in the register. */
export async function recall(tx: Tx, actor: Actor, id: string, { version, reason, basis, basisOn }: { readonly version: number; readonly reason: string; readonly basis: string; readonly basisOn: Day }, now: Date): Promise<void> {
  const file = await holdFor(tx, actor, id, 'recall', version, now)
  refuse(refuseReason(reason) ?? refuseBasis(basis, basisOn, now))
  await keepStep(tx, actor, file, 'recall', { recalled_by: actor.id, recalled_at: now, recall_reason: reason, recall_basis: basis, recall_basis_on: basisOn }, now, `${reason} Căn cứ: ${sayBasis(basis, basisOn)}.`)
}

/** Back to who drafted it: what was approved is void, and who drafted it reads why. */
export async function giveBack(tx: Tx, actor: Actor, id: string, { version, reason }: { readonly version: number; readonly reason: string }, now: Date): Promise<void> {
  const file = await holdFor(tx, actor, id, 'return', version, now)
  refuse(refuseReason(reason))
  await voidSteps(tx, actor, id)
  await tx.updateTable('outgoing').set({ content_by: null, content_at: null, format_by: null, format_at: null, format_note: null, signed_by: null, signed_at: null, signed_way: null, signed_pdf_id: null, version: sql`version + 1` }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await addStep(tx, actor, { id, act: 'return', note: reason, revision: file.revision, now })
  await record(tx, actor.org, { at: now, actor, what: 'outgoing.return', noun: 'outgoing', subject: id })
  await notify(tx, actor.org, { to: [file.drafter].filter((one) => one !== actor.id), kind: 'outgoing.returned', facts: { outgoingId: id, type: file.type, about: file.about, reason }, now })
}

export async function cancelOutgoing(tx: Tx, actor: Actor, id: string, version: number, now: Date): Promise<void> {
  const file = await holdFor(tx, actor, id, 'cancel', version, now)
  await keepStep(tx, actor, file, 'cancel', { cancelled_at: now }, now)
}
