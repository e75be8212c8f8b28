import { refuseLoneFactor } from '@sangkien/domain/people/session-rules'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, RefuseAndKeep } from '../http/refuse.ts'
import { provePassword } from './prove-password.ts'
import { matchCode, newSecret } from './second-factor.ts'
import { countFailure } from './settle-password.ts'

/** A secret for an authenticator; it counts only once its first digits were shown. One that counts already is not overwritten. */
export async function beginSecondFactor(tx: Tx, actor: Actor, password: string, issuer: string, now: Date): Promise<{ secret: string; uri: string }> {
  const account = await provePassword(tx, actor, password, now)
  if (account.hasSecondFactor) throw new Refuse({ code: 'session.second_factor_exists' })
  const made = newSecret({ issuer, label: account.username })
  await tx.updateTable('account').set({ totp_secret: made.secret, totp_confirmed_at: null, totp_last_step: null }).where('org_id', '=', actor.org).where('person_id', '=', actor.id).execute()
  return made
}

export async function confirmFactor(tx: Tx, actor: Actor, code: string, now: Date): Promise<void> {
  const account = await tx.selectFrom('account').where('org_id', '=', actor.org).where('person_id', '=', actor.id).select(['totp_secret', 'totp_confirmed_at', 'failed_count']).forUpdate().executeTakeFirstOrThrow()
  if (account.totp_confirmed_at) throw new Refuse({ code: 'session.second_factor_exists' })
  if (!account.totp_secret) throw new Refuse({ code: 'session.second_factor_not_begun' })
  const step = matchCode(account.totp_secret, code, null, now)
  if (step === undefined) throw new RefuseAndKeep((await countFailure(tx, actor.org, actor.id, account.failed_count, now)) ?? { code: 'session.wrong_code' })
  await tx.updateTable('account').set({ totp_confirmed_at: now, totp_last_step: step, failed_count: 0 }).where('org_id', '=', actor.org).where('person_id', '=', actor.id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'account.second_factor_added', noun: 'account', subject: actor.id })
}

export async function removeFactor(tx: Tx, actor: Actor, password: string, now: Date): Promise<void> {
  await provePassword(tx, actor, password, now)
  const refusal = refuseLoneFactor(password)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('account').set({ totp_secret: null, totp_confirmed_at: null, totp_last_step: null }).where('org_id', '=', actor.org).where('person_id', '=', actor.id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'account.second_factor_removed', noun: 'account', subject: actor.id })
}
