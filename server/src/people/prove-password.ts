import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { RefuseAndKeep } from '../http/refuse.ts'
import { verifyPassword } from './password.ts'
import { settlePassword } from './settle-password.ts'

/** Asks the signed-in person for their password once more, before what only they may do. Wrong ones count towards the lock. */
export async function provePassword(tx: Tx, actor: Actor, password: string, now: Date) {
  const account = await tx.selectFrom('account').where('org_id', '=', actor.org).where('person_id', '=', actor.id)
    .select(['username', 'password_hash', 'totp_secret', 'totp_confirmed_at']).executeTakeFirstOrThrow()
  const refusal = await settlePassword(tx, actor.org, actor.id, await verifyPassword(account.password_hash, password), now)
  if (refusal) throw new RefuseAndKeep(refusal)
  return { username: account.username, hasSecondFactor: account.totp_confirmed_at !== null }
}
