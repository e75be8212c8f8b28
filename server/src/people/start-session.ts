import { randomBytes } from 'node:crypto'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'
import { hashToken } from './identify.ts'

/** Opens a session and gives the value of its cookie, once: only its hash is kept. */
export async function startSession(tx: Tx, org: OrgId, person: PersonId, { now, userAgent, address }: { now: Date; userAgent: string; address: string }): Promise<{ cookie: string }> {
  const token = randomBytes(32).toString('base64url')
  await tx.insertInto('session').values({
    org_id: org, id: newId(), token_hash: hashToken(token), person_id: person, created_at: now, last_seen_at: now, user_agent: userAgent.slice(0, 300), address,
  }).execute()
  return { cookie: `${org}.${token}` }
}
