import type { X509Certificate } from 'node:crypto'
import { PDFName } from '@cantoo/pdf-lib'
import type { SignatureFault } from '@sangkien/domain/signing/signature-fault'
import { type Covered, coveredBy } from './byte-range.ts'
import { type CertificateName, certificateName } from './certificate-name.ts'
import { type Appended, changesAfter, openRevision, type Revision } from './changes-after.ts'
import { checkChain } from './check-chain.ts'
import { checkCms, namesCertificate } from './check-cms.ts'
import { oid } from './oid.ts'
import { attributeOf, bytesOf, type OpenCms, openCms } from './open-cms.ts'
import { openTimeStamp } from './open-time-stamp.ts'
import { readPdfInstant } from './pdf-instant.ts'
import { type SignatureField, signatureFields, textOf } from './signature-fields.ts'

export interface SignatureReport {
  readonly field: string
  readonly signer: CertificateName | undefined
  /** What the file itself says: nobody vouches for it. */
  readonly claimed: { readonly at: Date | undefined; readonly name: string | undefined; readonly reason: string | undefined }
  /** Proven by a time-stamp of a trusted authority. */
  readonly stampedAt: Date | undefined
  /** PAdES baseline, with a time-stamp or without; `CMS` is any other signature: valid, maybe, but not what Vietnamese agencies exchange. */
  readonly level: 'B-B' | 'B-T' | 'CMS'
  /** How many bytes from the first it vouches for, and what stands behind them. */
  readonly covers: number
  readonly appended: Appended
  /** Empty when the signature is valid. */
  readonly faults: readonly SignatureFault[]
}

export interface SignaturesRead {
  readonly signatures: readonly SignatureReport[]
  /** What stands behind the last signature; `other` when there is none to speak of. */
  readonly appendedAfterLast: Appended
  /** Signatures in the bytes that no field shows any more: somebody took them out of the form. */
  readonly hidden: number
}

export interface Trust {
  readonly roots: readonly X509Certificate[]
  /** Roots of time-stamp authorities; those of signers when left out. */
  readonly stampRoots?: readonly X509Certificate[]
  /**
   * An instant at which the file is known to have existed, such as that of its upload: certificates are judged by it where no time-stamp proves an
   * earlier one, for the time a file claims proves nothing.
   */
  readonly seenAt: Date
}

/** The bytes are no PDF that can be read, or one locked by a password. */
export class UnreadablePdf extends Error {}

const MOST = 64 // signatures: each has the file read once more, and no paper of an office has so many

/** Every signature of a PDF, in the order given; none is believed, each says what is wrong with it. Throws `UnreadablePdf`. */
export async function readSignatures(bytes: Uint8Array, trust: Trust): Promise<SignaturesRead> {
  const whole = await openWhole(bytes)
  const signed = signatureFields(whole.doc).flatMap((field) => (field.value ? [{ ...field, value: field.value, covered: coveredBy(field.value, bytes) }] : []))
    .sort((a, b) => (a.covered?.end ?? 0) - (b.covered?.end ?? 0))
  if (signed.length > MOST) throw new UnreadablePdf(`${signed.length} signatures`)
  const signatures: SignatureReport[] = []
  for (const field of signed) signatures.push(await reportOn(field, whole, trust))
  return { signatures, appendedAfterLast: signatures.at(-1)?.appended ?? 'other', hidden: Math.max(0, valuesIn(bytes) - new Set(signed.map(({ value }) => value)).size) }
}

async function openWhole(bytes: Uint8Array): Promise<Revision> {
  try {
    const whole = await openRevision(bytes)
    if (whole.doc.isEncrypted) throw new Error('locked by a password')
    if (whole.doc.getPageCount() === 0) throw new Error('no page')
    return whole
  } catch (error) {
    throw new UnreadablePdf(error instanceof Error ? error.message : String(error))
  }
}

type SignedField = SignatureField & { readonly value: NonNullable<SignatureField['value']>; readonly covered: Covered | undefined }

async function reportOn({ name: field, value, covered }: SignedField, whole: Revision, trust: Trust): Promise<SignatureReport> {
  const cms = covered && opened(covered.value)
  const claimed = { at: claimedAt(value, cms), name: textOf(value.lookup(PDFName.of('Name'))), reason: textOf(value.lookup(PDFName.of('Reason'))) }
  const common = { field, claimed, covers: covered?.end ?? 0, signer: cms?.certificate && certificateName(cms.certificate) }
  if (!covered) return { ...common, stampedAt: undefined, level: 'CMS', appended: 'other', faults: ['byte_range'] }
  const appended = await appendedBehind(covered, whole)
  const changed = appended === 'other' ? ['changed_after' as const] : []
  if (!cms) return { ...common, stampedAt: undefined, level: 'CMS', appended, faults: ['unreadable', ...changed] }
  const stamp = stampOn(cms, trust)
  const faults: SignatureFault[] = [...checkCms(cms, covered.content, oid.data), ...(stamp === 'wrong' ? ['time_stamp' as const] : []), ...changed]
  const stampedAt = stamp instanceof Date ? stamp : undefined
  const chain = cms.certificate && checkChain(cms.certificate, cms.certificates, trust.roots, 'document', stampedAt ?? trust.seenAt)
  if (chain) faults.push(chain)
  return { ...common, stampedAt, level: levelOf(value, cms, stampedAt), appended, faults }
}

async function appendedBehind({ end }: Covered, whole: Revision): Promise<Appended> {
  if (end === whole.bytes.length) return 'nothing'
  try {
    return await changesAfter(await openRevision(whole.bytes.subarray(0, end)), whole)
  } catch {
    return 'other' // what was signed cannot even be read by itself
  }
}

function opened(value: Uint8Array): OpenCms | undefined {
  try {
    const cms = openCms(value)
    return cms.signed.encapContentInfo.eContent ? undefined : cms // detached: what is signed stands in the PDF and nowhere else
  } catch {
    return undefined
  }
}

/** The instant a trusted authority proves, `wrong` when a time-stamp is there and proves none, undefined when there is none. */
function stampOn({ info }: OpenCms, { stampRoots, roots, seenAt }: Trust): Date | 'wrong' | undefined {
  const attributes = info.unsignedAttrs?.attributes
  if (!attributes?.some(({ type }) => type === oid.signatureTimeStamp)) return undefined
  const token = attributeOf(attributes, oid.signatureTimeStamp) as { toBER(): ArrayBuffer } | undefined
  if (!token) return 'wrong'
  const { at, certificate, certificates, faults } = openTimeStamp(new Uint8Array(token.toBER()), bytesOf(info.signature))
  if (faults.length > 0 || !at || !certificate || at > seenAt) return 'wrong'
  return checkChain(certificate, certificates, stampRoots ?? roots, 'time-stamp', at) ? 'wrong' : at
}

function claimedAt(value: SignedField['value'], cms: OpenCms | undefined): Date | undefined {
  const written = textOf(value.lookup(PDFName.of('M')))
  const signedTime = attributeOf(cms?.info.signedAttrs?.attributes, oid.signingTime) as { toDate?(): Date } | undefined
  return (written === undefined ? undefined : readPdfInstant(written)) ?? signedTime?.toDate?.()
}

/** ETSI EN 319 142-1, 6.3: the certificate is named in what is signed, and the time is not. */
function levelOf(value: SignedField['value'], { info, certificate }: OpenCms, stampedAt: Date | undefined): SignatureReport['level'] {
  const padesFilter = value.lookup(PDFName.of('SubFilter')) === PDFName.of('ETSI.CAdES.detached')
  const hasTime = info.signedAttrs?.attributes.some(({ type }) => type === oid.signingTime) ?? false
  if (!padesFilter || hasTime || !certificate || namesCertificate(info, certificate.raw) !== true) return 'CMS'
  return stampedAt ? 'B-T' : 'B-B'
}

/** How many signature values stand in the bytes, whether or not the form still leads to them. */
const valuesIn = (bytes: Uint8Array): number =>
  new Set([...Buffer.from(bytes).toString('latin1').matchAll(/\/ByteRange\s*\[\s*(\d+\s+\d+\s+\d+\s+\d+)\s*\]/g)].map(([, range]) => range)).size
