import type { FileId, OrgId, PersonId } from '@sangkien/domain/ids'
import { holderOf, type SigningPurpose } from '@sangkien/domain/signing/purpose'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { hashToken } from '../people/identify.ts'

export interface SigningTask {
  readonly id: string
  readonly purpose: SigningPurpose
  readonly personId: PersonId
  readonly fileId: FileId
  readonly name: string
  readonly sha256: string
  /** The paper on its way out it is of; null for any other file. */
  readonly outgoingId: string | null
  readonly outgoingVersion: number | null
  readonly sentOn: Day | null
}

/** The agency a token is of: who asks without one of its tokens finds nothing there. */
export const orgOf = (token: string): OrgId => token.slice(0, 36) as OrgId

/** What a token hands out, while it is neither used nor over. */
export const loadSigningTask = (tx: Tx, token: string, now: Date): Promise<SigningTask | undefined> =>
  tx.selectFrom('signing_task as t')
    .innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 't.org_id').onRef('f.id', '=', 't.file_id'))
    .where('t.org_id', '=', orgOf(token)).where('t.token_hash', '=', hashToken(token)).where('t.used_at', 'is', null).where('t.expires_at', '>', now)
    .select(['t.id', 't.purpose', 't.person_id as personId', 't.file_id as fileId', 'f.name', 'f.sha256', 't.outgoing_id as outgoingId', 't.outgoing_version as outgoingVersion', 't.sent_on as sentOn'])
    .$narrowType<{ purpose: SigningPurpose }>().executeTakeFirst()

export interface KnownCertificate { readonly id: string; readonly subject: string; readonly issuer: string; readonly serial: string }

/** The certificates a task may be signed with: the person's own, or the agency's. */
export const certificatesFor = (tx: Tx, org: OrgId, { purpose, personId }: SigningTask): Promise<readonly KnownCertificate[]> =>
  tx.selectFrom('signing_certificate').where('org_id', '=', org).where('ended_at', 'is', null)
    .where('person_id', holderOf(purpose) === 'person' ? '=' : 'is', holderOf(purpose) === 'person' ? personId : null)
    .select(['id', 'subject', 'issuer', 'serial']).execute()

/** Closes the task; false when it was used or ran out meanwhile. */
export async function useSigningTask(tx: Tx, org: OrgId, id: string, by: { readonly signedFile: FileId; readonly certificate: string }, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('signing_task').set({ used_at: now, signed_file_id: by.signedFile, signed_by_certificate: by.certificate })
    .where('org_id', '=', org).where('id', '=', id).where('used_at', 'is', null).where('expires_at', '>', now).executeTakeFirst()
  return numUpdatedRows === 1n
}
