import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { SessionRefusal } from '@sangkien/domain/people/session-rules'
import { dayOf } from '@sangkien/domain/time/day'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { matchCode } from './second-factor.ts'
import { clearFailures, countFailure, settlePassword } from './settle-password.ts'
import { startSession } from './start-session.ts'
import { verifyPassword } from './password.ts'

export interface Credentials { readonly organisation?: string | undefined; readonly username: string; readonly password: string; readonly code?: string | undefined }
type Outcome = { readonly refusal: SessionRefusal } | { readonly codeWanted: true } | { readonly cookie: string }

/** Checks who it is and opens a session. Gives an outcome rather than throwing: what was counted must commit. */
export async function signInWith(db: Db, given: Credentials, device: { userAgent: string; address: string }, now: Date): Promise<Outcome> {
  const org = await findOrganisation(db, given.organisation)
  const account = org && (await inOrganisation(db, org, (tx) => findAccount(tx, org, given.username, now)))
  // Worked out before anything is looked at, and outside the transaction: it takes a while.
  const right = await verifyPassword(account?.password_hash, given.password)
  if (!org || !account) return { refusal: { code: 'session.wrong_credentials' } }

  return inOrganisation(db, org, async (tx) => {
    const refusal = (await settlePassword(tx, org, account.person_id, right, now)) ?? (await settleCode(tx, org, account.person_id, given.code, now))
    if (refusal) return refusal === 'code_wanted' ? { codeWanted: true } : { refusal }
    await clearFailures(tx, org, account.person_id)
    return startSession(tx, org, account.person_id, { now, ...device })
  })
}

/** The one agency of this installation, or the one named. */
async function findOrganisation(db: Db, code: string | undefined): Promise<OrgId | undefined> {
  const found = await db.selectFrom('organisation').select('id').$if(code !== undefined, (query) => query.where('code', '=', code ?? '')).limit(2).execute()
  return found.length === 1 ? found[0]?.id : undefined
}

/** The open account of somebody who still works here. */
const findAccount = (tx: Tx, org: OrgId, username: string, now: Date) =>
  tx.selectFrom('account as a')
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'a.org_id').onRef('p.id', '=', 'a.person_id'))
    .where('a.org_id', '=', org).where('a.username', '=', username).where('a.disabled_at', 'is', null)
    .where((on) => on.or([on('p.active_to', 'is', null), on('p.active_to', '>=', dayOf(now))]))
    .select(['a.person_id', 'a.password_hash']).executeTakeFirst()

/** The second factor, where there is one: a wrong code counts like a wrong password. */
async function settleCode(tx: Tx, org: OrgId, person: PersonId, code: string | undefined, now: Date): Promise<SessionRefusal | 'code_wanted' | undefined> {
  const account = await tx.selectFrom('account').where('org_id', '=', org).where('person_id', '=', person).select(['totp_secret', 'totp_confirmed_at', 'totp_last_step', 'failed_count']).executeTakeFirstOrThrow()
  if (!account.totp_secret || !account.totp_confirmed_at) return undefined
  if (!code) return 'code_wanted'
  const step = matchCode(account.totp_secret, code, account.totp_last_step, now)
  if (step === undefined) return (await countFailure(tx, org, person, account.failed_count, now)) ?? { code: 'session.wrong_code' }
  await tx.updateTable('account').set({ totp_last_step: step }).where('org_id', '=', org).where('person_id', '=', person).execute()
  return undefined
}
