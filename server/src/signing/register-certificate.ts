import { X509Certificate } from 'node:crypto'
import { certificateName } from '@sangkien/documents/signature/certificate-name'
import type { PersonId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'

/**
 * Notes that a certificate (DER or PEM) is that of a person, or the agency's own; what comes signed is held against it. Its number and issuer say which
 * it is, so that a renewed one is registered anew. Throws when the bytes are no certificate; a second owner of the same one is refused by the database.
 */
export async function registerCertificate(tx: Tx, actor: Pick<Actor, 'org' | 'id'>, holder: PersonId | 'agency', bytes: Uint8Array, now: Date): Promise<string> {
  const { subject, issuer, serial } = certificateName(new X509Certificate(bytes))
  const id = newId()
  await tx.insertInto('signing_certificate').values({
    org_id: actor.org, id, person_id: holder === 'agency' ? null : holder, subject, issuer, serial, registered_by: actor.id, registered_at: now,
  }).execute()
  return id
}

/** From now on nothing signed with it is taken; what was signed before stays. */
export const endCertificate = (tx: Tx, { org }: Pick<Actor, 'org'>, id: string, now: Date) =>
  tx.updateTable('signing_certificate').set({ ended_at: now }).where('org_id', '=', org).where('id', '=', id).where('ended_at', 'is', null).execute()
