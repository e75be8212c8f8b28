import type { SignatureSeen, SignaturesSeen } from '@sangkien/contract/signing'
import { readSignaturesAside } from '@sangkien/documents/signature/judge-aside'
import { type SignatureReport, UnreadablePdf } from '@sangkien/documents/signature/read-signatures'
import { trustedRoots } from './trusted-roots.ts'

/** What is known of the signatures of a file that came at an instant; which file it is the signed form of is for who calls. */
export async function signaturesIn(bytes: Uint8Array, seenAt: Date): Promise<SignaturesSeen> {
  const roots = await trustedRoots()
  const trustsSome = roots.length > 0
  try {
    const { signatures, hidden } = await readSignaturesAside(bytes, { roots, seenAt })
    return { readable: true, signatures: signatures.map(seen), hidden, trustsSome, keeps: null }
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error
    return { readable: false, signatures: [], hidden: 0, trustsSome, keeps: null }
  }
}

/** What is said of a paper nobody signed digitally. */
export const noSignatures = async (): Promise<SignaturesSeen> => ({ readable: true, signatures: [], hidden: 0, trustsSome: (await trustedRoots()).length > 0, keeps: null })

const seen = ({ signer, claimed, stampedAt, level, appended, faults }: SignatureReport): SignatureSeen => ({
  signer: signer ? { name: signer.name, issuer: signer.issuer, serial: signer.serial, validFrom: signer.validFrom, validTo: signer.validTo } : null,
  claimedAt: claimed.at ?? null, reason: claimed.reason ?? null, stampedAt: stampedAt ?? null, level, appended, faults: [...faults],
})
