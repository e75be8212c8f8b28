import type { SessionRefusal } from '@sangkien/domain/people/session-rules'
import { type Db, inOrganisation } from '../db.ts'
import { type Identity, loadSession, SignedOut } from './identify.ts'
import { verifyPassword } from './password.ts'
import { clearFailures, settlePassword } from './settle-password.ts'

/** Opens a session that locked itself, by the password alone: its second factor was shown when it began. */
export async function unlockWith(db: Db, identity: Identity | undefined, password: string, now: Date): Promise<SessionRefusal | undefined> {
  if (!identity) throw new SignedOut({ locked: false })
  const { org, tokenHash } = identity
  const found = await inOrganisation(db, org, async (tx) => {
    const session = await loadSession(tx, org, tokenHash, now)
    if (!session) throw new SignedOut({ locked: false })
    const account = await tx.selectFrom('account').where('org_id', '=', org).where('person_id', '=', session.person_id).select('password_hash').executeTakeFirstOrThrow()
    return { session: session.id, person: session.person_id, kept: account.password_hash }
  })
  const right = await verifyPassword(found.kept, password)
  return inOrganisation(db, org, async (tx) => {
    const refusal = await settlePassword(tx, org, found.person, right, now)
    if (refusal) return refusal
    await clearFailures(tx, org, found.person)
    await tx.updateTable('session').set({ last_seen_at: now }).where('org_id', '=', org).where('id', '=', found.session).where('ended_at', 'is', null).execute()
    return undefined
  })
}
