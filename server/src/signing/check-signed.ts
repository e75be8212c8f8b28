import type { X509Certificate } from 'node:crypto'
import { compareAside } from '@sangkien/documents/signature/judge-aside'
import { UnreadablePdf } from '@sangkien/documents/signature/read-signatures'
import type { SignatureFault } from '@sangkien/domain/signing/signature-fault'
import type { KnownCertificate } from './signing-task.query.ts'

/** Why a file that came back from a tool is not what was asked for. */
export type SignedFault =
  | { readonly code: 'unreadable' }
  | { readonly code: 'not_signed' }
  /** An earlier signature is gone, or more came than the one asked for. */
  | { readonly code: 'other_signatures' }
  | { readonly code: 'invalid'; readonly signer: string; readonly fault: SignatureFault }
  | { readonly code: 'other_signer'; readonly signer: string }
  | { readonly code: 'other_content'; readonly pages: readonly number[] }

interface Expected { readonly certificates: readonly KnownCertificate[]; readonly roots: readonly X509Certificate[]; readonly now: Date }

/**
 * Holds what came back against what was handed out: exactly one signature more, all of them valid, the new one of a certificate expected and over the
 * whole file, and every page saying what it said. Where the paper was signed before, its bytes must be the beginning of what came back; for the first
 * signature a tool may write the file anew. Answers the certificate it was signed with.
 */
export async function checkSigned(given: Uint8Array, signed: Uint8Array, { certificates, roots, now }: Expected): Promise<SignedFault | { readonly code: 'signed'; readonly certificate: string }> {
  const compared = await compareAside(given, signed, { roots, seenAt: now }).catch(unreadable)
  if (!compared) return { code: 'unreadable' }
  const { before, after, content: { sameText, differing, keepsBytes } } = compared
  const last = after.signatures.at(-1)
  if (!last || after.signatures.length === before) return { code: 'not_signed' }
  if (after.hidden > 0 || after.signatures.length !== before + 1) return { code: 'other_signatures' }
  const faulty = after.signatures.find(({ faults }) => faults.length > 0)
  if (faulty) return { code: 'invalid', signer: faulty.signer?.name ?? '', fault: faulty.faults[0]! }
  if (last.appended !== 'nothing') return { code: 'invalid', signer: last.signer?.name ?? '', fault: 'changed_after' }
  if (!sameText) return { code: 'other_content', pages: differing }
  if (before > 0 && !keepsBytes) return { code: 'other_signatures' }
  const own = certificates.find(({ subject, issuer, serial }) => subject === last.signer?.subject && issuer === last.signer.issuer && serial === last.signer.serial)
  return own ? { code: 'signed', certificate: own.id } : { code: 'other_signer', signer: last.signer?.name ?? '' }
}

const unreadable = (error: unknown): undefined => {
  if (!(error instanceof UnreadablePdf)) throw error
}
