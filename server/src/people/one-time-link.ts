import { randomBytes } from 'node:crypto'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { refusePassword, type SessionRefusal } from '@sangkien/domain/people/session-rules'
import { makeCode, parseCode, randomBytesWanted, writeCode } from '@sangkien/domain/text/printed-code'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { Refuse } from '../http/refuse.ts'
import { record } from '../history/record.ts'
import { newId } from '../id.ts'
import { endSessions } from './end-sessions.ts'
import { hashToken } from './identify.ts'
import { hashPassword } from './password.ts'

const over: SessionRefusal = { code: 'session.link_over' }

/** New keys to accounts, told once: only their hashes are kept, and every earlier key of these people is void. */
export async function makeLinks(tx: Tx, org: OrgId, people: readonly PersonId[], expiresAt: Date, now: Date): Promise<ReadonlyMap<PersonId, string>> {
  const keys = new Map(people.map((person) => [person, makeCode('invitation', randomBytes(randomBytesWanted))]))
  await tx.updateTable('one_time_link').set({ expires_at: now }).where('org_id', '=', org).where('person_id', 'in', people).where('used_at', 'is', null).where('expires_at', '>', now).execute()
  await tx.insertInto('one_time_link').values([...keys].map(([person, key]) => ({ org_id: org, id: newId(), token_hash: hashToken(key), person_id: person, expires_at: expiresAt }))).execute()
  return keys
}

/** The address a key opens, in a link or typed off a slip. */
export const linkTo = (address: string, organisation: string, key: string): string => `${address}/moi/${organisation}/${writeCode(key)}`

/** Whose link this is. Reading it any number of times changes nothing: mail scanners open every link they see. */
export async function findLink(db: Db, organisation: string, token: string, now: Date) {
  const org = await db.selectFrom('organisation').where('code', '=', organisation).select(['id', 'name']).executeTakeFirst()
  const link = org && (await inOrganisation(db, org.id, (tx) => openLink(tx, org.id, token, now)))
  if (!org || !link) throw new Refuse(over)
  return { org: org.id, organisation: org.name, ...link }
}

const openLink = (tx: Tx, org: OrgId, token: string, now: Date) =>
  tx.selectFrom('one_time_link as l')
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'l.org_id').onRef('p.id', '=', 'l.person_id'))
    .innerJoin('account as a', (on) => on.onRef('a.org_id', '=', 'l.org_id').onRef('a.person_id', '=', 'l.person_id'))
    .where('l.org_id', '=', org).where('l.token_hash', '=', hashToken(parseCode('invitation', token) ?? token)).where('l.used_at', 'is', null).where('l.expires_at', '>', now).where('a.disabled_at', 'is', null)
    .select(['l.id', 'l.expires_at as expiresAt', 'l.person_id as person', 'p.full_name as name', 'a.username'])
    .executeTakeFirst()

/**
 * Sets the password by a link, once. The administrator who handed it over vouches for the person anew: the account opens, a
 * lost second factor is forgotten, and sessions begun with the old password end.
 */
export async function usePasswordLink(db: Db, organisation: string, token: string, password: string, now: Date): Promise<void> {
  const link = await findLink(db, organisation, token, now)
  const refusal = refusePassword(password, { username: link.username, hasSecondFactor: false })
  if (refusal) throw new Refuse(refusal)
  const kept = await hashPassword(password)
  await inOrganisation(db, link.org, async (tx) => {
    const used = await tx.updateTable('one_time_link').set({ used_at: now }).where('org_id', '=', link.org).where('id', '=', link.id).where('used_at', 'is', null).where('expires_at', '>', now).executeTakeFirst()
    if (used.numUpdatedRows === 0n) throw new Refuse(over)
    await tx.updateTable('account')
      .set({ password_hash: kept, totp_secret: null, totp_confirmed_at: null, totp_last_step: null, failed_count: 0, locked_until: null })
      .where('org_id', '=', link.org).where('person_id', '=', link.person).execute()
    await endSessions(tx, link.org, link.person, now)
    await record(tx, link.org, { at: now, actor: { id: link.person }, what: 'account.password_chosen_by_link', noun: 'account', subject: link.person })
  })
}
