import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { afterFailure, refuseLocked, type SessionRefusal } from '@sangkien/domain/people/session-rules'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'

/**
 * What comes of a password that was right or wrong: nothing, or a refusal and one failure more on the account. The account is
 * held meanwhile, so that guesses sent all at once are counted one after another. Throw the refusal so that this commits.
 */
export async function settlePassword(tx: Tx, org: OrgId, person: PersonId, right: boolean, now: Date): Promise<SessionRefusal | undefined> {
  const account = await tx.selectFrom('account').where('org_id', '=', org).where('person_id', '=', person).select(['failed_count', 'locked_until']).forUpdate().executeTakeFirst()
  if (!account) return { code: 'session.wrong_credentials' }
  const locked = refuseLocked(account.locked_until, now)
  if (locked || right) return locked
  return (await countFailure(tx, org, person, account.failed_count, now)) ?? { code: 'session.wrong_credentials' }
}

/** One failure more; gives the refusal that tells of the lock when this was the fifth. */
export async function countFailure(tx: Tx, org: OrgId, person: PersonId, failures: number, now: Date): Promise<SessionRefusal | undefined> {
  const { failed, lockedUntil } = afterFailure(failures, now)
  await tx.updateTable('account').set({ failed_count: failed, ...(lockedUntil && { locked_until: lockedUntil }) }).where('org_id', '=', org).where('person_id', '=', person).execute()
  if (lockedUntil) await record(tx, org, { at: now, what: 'account.locked', noun: 'account', subject: person })
  return refuseLocked(lockedUntil, now)
}

export const clearFailures = (tx: Tx, org: OrgId, person: PersonId) =>
  tx.updateTable('account').set({ failed_count: 0, locked_until: null }).where('org_id', '=', org).where('person_id', '=', person).execute()
