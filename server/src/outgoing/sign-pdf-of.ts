import { leaveRoom } from '@sangkien/documents/outgoing/fill-outgoing'
import { markPlaces } from '@sangkien/documents/outgoing/signed-places'
import { readSignatures } from '@sangkien/documents/signature/read-signatures'
import { P12Refused } from '@sangkien/documents/signature/open-p12'
import { signPdf, type SigningOrder } from '@sangkien/documents/signature/sign-pdf'
import type { Signer } from '@sangkien/documents/signature/signer'
import { SigningFailed } from '@sangkien/documents/signature/signing-failed'
import { softwareSigner } from '@sangkien/documents/signature/software-signer'
import { TimeStampFailed, timeStampFrom } from '@sangkien/documents/signature/time-stamp'
import { type Holder, refuseHolder } from '@sangkien/domain/outgoing/signed-way'
import { dayOf } from '@sangkien/domain/time/day'
import { converter } from '../document/converter.ts'
import { Refuse } from '../http/refuse.ts'
import { trustedRoots } from '../signing/trusted-roots.ts'

/** How far the clocks of a time-stamp authority and of this machine may lie apart, and how long it may take to answer. */
const CLOCKS_APART = 5 * 60_000

/** The instant by which a signature of a file kept at `at` is judged: a time-stamp may be some minutes after the question. */
export const seenBy = (at: Date): Date => new Date(at.getTime() + CLOCKS_APART)

/** The PDF that is signed: of the wording that was approved, with room for number, day and month. Takes a second, and some more for the first of a day. */
export async function pdfToSign(docx: Uint8Array, about: { readonly symbol: string; readonly place: string; readonly year: number }): Promise<Uint8Array> {
  return orRefuse(async () => markPlaces(await converter().toPdf(leaveRoom(docx, about))))
}

export interface Certificate { readonly p12: string; readonly password: string }

/** The key of a certificate that was sent along, for this one act. */
export function openCertificate({ p12, password }: Certificate): Signer {
  try {
    return softwareSigner(Buffer.from(p12, 'base64'), password)
  } catch (error) {
    if (error instanceof P12Refused) throw new Refuse({ code: 'digital.certificate_file', reason: error.reason })
    throw error
  }
}

/** Signs, with a time-stamp where TSA_ADDRESS names an authority (RFC 3161), and takes the result only when it holds and its certificate is `wanted`'s. */
export async function signAndProve(pdf: Uint8Array, order: SigningOrder, wanted: string, known: readonly Pick<Holder, 'issuer' | 'serial'>[]): Promise<Uint8Array> {
  const authority = process.env['TSA_ADDRESS']
  const signed = await orRefuse(() => signPdf(pdf, authority ? { ...order, timeStamp: timeStampFrom(authority) } : order))
  const roots = await trustedRoots()
  const { signatures } = await readSignatures(signed, { roots, seenAt: seenBy(order.at) })
  // An office of its own may trust nobody yet: then all is asked but whose word it is.
  const faults = signatures.flatMap((one) => one.faults).filter((fault) => roots.length > 0 || (fault !== 'untrusted' && fault !== 'time_stamp'))
  if (faults[0]) throw new Refuse({ code: 'digital.invalid', fault: faults[0] })
  const holder = signatures.at(-1)?.signer
  const refusal = holder ? refuseHolder(holder, wanted, known) : ({ code: 'digital.invalid', fault: 'no_certificate' } as const)
  if (refusal) throw new Refuse(refusal)
  return signed
}

async function orRefuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SigningFailed) throw new Refuse({ code: 'digital.unsigned', reason: error.reason, ...(error.valid && { valid: { from: dayOf(error.valid.from), to: dayOf(error.valid.to) } }) })
    if (error instanceof TimeStampFailed) throw new Refuse({ code: 'digital.no_time_stamp' })
    throw error
  }
}
