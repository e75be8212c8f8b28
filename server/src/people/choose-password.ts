import { refusePassword } from '@sangkien/domain/people/session-rules'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { endSessions } from './end-sessions.ts'
import { hashPassword } from './password.ts'
import { provePassword } from './prove-password.ts'

/** A new password by somebody who knows the old one; whoever else used the old one is out. */
export async function choosePassword(tx: Tx, actor: Actor, { current, next }: { current: string; next: string }, now: Date): Promise<void> {
  const account = await provePassword(tx, actor, current, now)
  const refusal = refusePassword(next, account)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('account').set({ password_hash: await hashPassword(next), failed_count: 0 }).where('org_id', '=', actor.org).where('person_id', '=', actor.id).execute()
  await endSessions(tx, actor.org, actor.id, now, actor.sessionId)
  await record(tx, actor.org, { at: now, actor, what: 'account.password_changed', noun: 'account', subject: actor.id })
}
