import type { FileId, OrgId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import type { SigningTask } from '../signing/signing-task.query.ts'
import { holdFor, keepStep, mindSending } from './walk-outgoing.ts'

/** The paper is no longer what it was when it was handed to the tool, or no longer this person's to sign. */
export class MovedOn extends Error {}

/**
 * A paper signed by the tool on the desk is signed, or issued: the verified file does it, no click. Everything is asked again that was asked when it was handed out, for
 * twenty minutes have room for another hand. Throws `MovedOn`.
 */
export async function moveOn(tx: Tx, org: OrgId, { outgoingId, outgoingVersion, purpose, personId, sentOn }: SigningTask, signedPdf: FileId, now: Date): Promise<void> {
  if (outgoingId === null || outgoingVersion === null) return
  const actor = await whoSigned(tx, org, personId, now)
  const act = purpose === 'SignApproved' ? 'sign' : 'issue'
  try {
    const file = await holdFor(tx, actor, outgoingId, act, outgoingVersion, now)
    if (act === 'sign') return await keepStep(tx, actor, file, 'sign', { signed_by: actor.id, signed_at: now, signed_way: 'digital', signed_pdf_id: signedPdf }, now)
    mindSending(file, sentOn ?? '', now)
    await keepStep(tx, actor, file, 'issue', { issued_by: actor.id, issued_at: now, sent_on: sentOn ?? '', signed_pdf_id: signedPdf }, now)
  } catch (error) {
    if (error instanceof Refuse || error instanceof Stale) throw new MovedOn()
    throw error
  }
}

/** The person of the task with today's roles: the tool has no session. */
async function whoSigned(tx: Tx, org: OrgId, id: Actor['id'], now: Date): Promise<Actor> {
  const today = dayOf(now)
  const person = await tx.selectFrom('person').where('org_id', '=', org).where('id', '=', id).where((on) => on.or([on('active_to', 'is', null), on('active_to', '>=', today)])).select('full_name').executeTakeFirst()
  if (!person) throw new MovedOn()
  const { rows: held } = await sql<{ role: Role }>`select role from role_held where org_id = ${org} and person_id = ${id} and from_day <= ${today} and (to_day is null or to_day >= ${today})`.execute(tx)
  return { org, id, name: person.full_name, unitId: null, heads: [], sessionId: '', roles: new Set<Role>(['staff', ...held.map(({ role }) => role)]) }
}
