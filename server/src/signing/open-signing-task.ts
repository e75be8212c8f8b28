import { randomBytes } from 'node:crypto'
import type { FileId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import { minutesToSign, type SigningPurpose } from '@sangkien/domain/signing/purpose'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'
import { hashToken } from '../people/identify.ts'

export interface OpenedTask {
  readonly id: string
  /** For the addresses the page hands to the tool (`?t=`): told once, kept nowhere. */
  readonly token: string
  readonly expiresAt: Date
}

/** The paper on its way out that the signed file moves on: as it was read, and the day it is to be sent when it is the agency that signs. */
export interface PaperOut { readonly id: string; readonly version: number; readonly sentOn: Day | null }

/**
 * Lets `actor` have one stored PDF signed by the tool on their desk. Whether they may sign it, and what its being signed means, is for who calls.
 * Earlier tokens of theirs for this paper and purpose are void.
 */
export async function openSigningTask(tx: Tx, actor: Pick<Actor, 'org' | 'id'>, purpose: SigningPurpose, file: FileId, now: Date, of?: PaperOut): Promise<OpenedTask> {
  await tx.deleteFrom('signing_task').where('org_id', '=', actor.org).where('file_id', '=', file).where('person_id', '=', actor.id).where('purpose', '=', purpose).where('used_at', 'is', null).execute()
  const [id, token, expiresAt] = [newId(), `${actor.org}.${randomBytes(32).toString('base64url')}`, new Date(now.getTime() + minutesToSign * 60_000)]
  await tx.insertInto('signing_task').values({ org_id: actor.org, id, purpose, file_id: file, person_id: actor.id, token_hash: hashToken(token), opened_at: now, expires_at: expiresAt, ...(of && { outgoing_id: of.id, outgoing_version: of.version, sent_on: of.sentOn }) }).execute()
  return { id, token, expiresAt }
}
