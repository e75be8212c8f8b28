import { createHash } from 'node:crypto'
import type { SignaturesSeen } from '@sangkien/contract/signing'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { findEvidence, seenPdfs } from '../evidence/find-evidence.ts'
import { readStored } from '../evidence/store-file.ts'
import { signaturesIn } from './signatures-in.ts'

/**
 * The signatures of a PDF of the evidence, for who may see the file. Certificates are judged by the day it came: what expires later was still good then.
 * What is found here is judged once the transaction is over.
 */
export async function evidenceSignatures(tx: Tx, actor: Actor, dataDir: string, initiative: InitiativeId, evidence: string): Promise<() => Promise<SignaturesSeen>> {
  const { sha256, uploaded_at: seenAt } = await findEvidence(tx, actor, initiative, evidence)
  const pdfs = await seenPdfs(tx, actor, initiative)
  return async () => {
    const bytes = await readStored(dataDir, sha256)
    const told = await signaturesIn(bytes, seenAt)
    return told.signatures.length > 0 ? { ...told, keeps: keptIn(pdfs, bytes) } : told
  }
}

/** The signatures of any other file that is kept, judged by the day it came, once the transaction is over. */
export const fileSignatures = (dataDir: string, { sha256, uploadedAt }: { readonly sha256: string; readonly uploadedAt: Date }) => async (): Promise<SignaturesSeen> => signaturesIn(await readStored(dataDir, sha256), uploadedAt)

type Pdf = Awaited<ReturnType<typeof seenPdfs>>[number]

/** The file of the dossier that is the beginning of these bytes: a signature put behind a paper leaves the paper as it was. */
function keptIn(pdfs: readonly Pdf[], bytes: Buffer): string | null {
  const longestFirst = pdfs.filter(({ size }) => size < bytes.length).sort((a, b) => b.size - a.size)
  return longestFirst.find(({ size, sha256 }) => createHash('sha256').update(bytes.subarray(0, size)).digest('hex') === sha256)?.title ?? null
}
