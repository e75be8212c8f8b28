import { createHash } from 'node:crypto'
import type { SignatureSeen, SignaturesSeen } from '@sangkien/contract/signing'
import { readSignaturesAside } from '@sangkien/documents/signature/judge-aside'
import { type SignatureReport, UnreadablePdf } from '@sangkien/documents/signature/read-signatures'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { findEvidence, seenPdfs } from '../evidence/find-evidence.ts'
import { readStored } from '../evidence/store-file.ts'
import { trustedRoots } from './trusted-roots.ts'

/**
 * The signatures of a PDF of the evidence, for who may see the file. Certificates are judged by the day it came: what expires later was still good then.
 * What is found here is judged once the transaction is over.
 */
export async function evidenceSignatures(tx: Tx, actor: Actor, dataDir: string, initiative: InitiativeId, evidence: string): Promise<() => Promise<SignaturesSeen>> {
  const { sha256, uploaded_at: seenAt } = await findEvidence(tx, actor, initiative, evidence)
  const pdfs = await seenPdfs(tx, actor, initiative)
  return () => judged(dataDir, sha256, seenAt, pdfs)
}

type Pdf = Awaited<ReturnType<typeof seenPdfs>>[number]

async function judged(dataDir: string, sha256: string, seenAt: Date, pdfs: readonly Pdf[]): Promise<SignaturesSeen> {
  const [bytes, roots] = [await readStored(dataDir, sha256), await trustedRoots()]
  const trustsSome = roots.length > 0
  try {
    const { signatures, hidden } = await readSignaturesAside(bytes, { roots, seenAt })
    return { readable: true, signatures: signatures.map(seen), hidden, trustsSome, keeps: signatures.length > 0 ? keptIn(pdfs, bytes) : null }
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error
    return { readable: false, signatures: [], hidden: 0, trustsSome, keeps: null }
  }
}

const seen = ({ signer, claimed, stampedAt, level, appended, faults }: SignatureReport): SignatureSeen => ({
  signer: signer ? { name: signer.name, issuer: signer.issuer, serial: signer.serial, validFrom: signer.validFrom, validTo: signer.validTo } : null,
  claimedAt: claimed.at ?? null, reason: claimed.reason ?? null, stampedAt: stampedAt ?? null, level, appended, faults: [...faults],
})

/** The file of the dossier that is the beginning of these bytes: a signature put behind a paper leaves the paper as it was. */
function keptIn(pdfs: readonly Pdf[], bytes: Buffer): string | null {
  const longestFirst = pdfs.filter(({ size }) => size < bytes.length).sort((a, b) => b.size - a.size)
  return longestFirst.find(({ size, sha256 }) => createHash('sha256').update(bytes.subarray(0, size)).digest('hex') === sha256)?.title ?? null
}
