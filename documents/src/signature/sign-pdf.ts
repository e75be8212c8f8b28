import { X509Certificate } from 'node:crypto'
import { PDFArray, type PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from '@cantoo/pdf-lib'
import { type Appearance, type Drawn, drawAppearance } from './appearance.ts'
import { fillSignature } from './fill-signature.ts'
import { makeCms, type TimeStamp } from './make-cms.ts'
import { pdfInstant } from './pdf-instant.ts'
import { formOf, signatureFields } from './signature-fields.ts'
import type { Signer } from './signer.ts'
import { SigningFailed } from './signing-failed.ts'

export interface SigningOrder {
  readonly signer: Signer
  /** The one entitled signs first, the agency after (Nghị định 30/2020/NĐ-CP, Điều 32 khoản 2). */
  readonly role: 'signer' | 'agency'
  /** Without one the signature shows nowhere on the page. */
  readonly appearance?: Appearance
  /** Who signs, and why, for the signature panel of a reader program: `Nguyễn Văn An`, `Ký ban hành`. */
  readonly name: string
  readonly reason?: string
  /** The instant claimed (/M). */
  readonly at: Date
  /** A time-stamp authority makes B-T of B-B. */
  readonly timeStamp?: TimeStamp
}

// Bytes kept for the signature beside its certificates: the rest of it is below 1 KB with a key of 4096 bits, a time-stamp with its own chain some 6 KB.
const ROOM = 2048
const STAMP_ROOM = 12_288

/**
 * Signs a PDF as PAdES B-B, or B-T with a time-stamp, by an incremental update: the bytes given are the beginning of the bytes returned, so earlier
 * signatures stay valid. Throws `SigningFailed`; `TimeStampFailed` from the authority passes through.
 */
export async function signPdf(bytes: Uint8Array, order: SigningOrder): Promise<Uint8Array> {
  mindDates(order.signer, order.at)
  const doc = await openToAppend(bytes)
  const drawn = order.appearance && (await drawAppearance(doc, bytes, order.appearance, order.at))
  addField(doc, order, drawn)
  const prepared = await appendedTo(doc)
  return fillSignature(prepared, bytes.length, (content) => makeCms(content, order.signer, order.timeStamp))
}

function mindDates({ chain: [own] }: Signer, at: Date): void {
  const { validFromDate, validToDate } = new X509Certificate(own)
  if (at < validFromDate || at > validToDate) throw new SigningFailed('certificate_dates', `valid from ${validFromDate.toISOString()} to ${validToDate.toISOString()}`, { from: validFromDate, to: validToDate })
}

/** The bytes it was opened from, and behind them what was changed since. */
export const appendedTo = (doc: PDFDocument): Promise<Uint8Array> => doc.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false })

/** A PDF to which things are put behind. Throws `SigningFailed`. */
export async function openToAppend(bytes: Uint8Array): Promise<PDFDocument> {
  const doc = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false, ignoreEncryption: true, preserveXFA: true })
    .catch((error: unknown) => { throw new SigningFailed('unreadable', error instanceof Error ? error.message : String(error)) })
  if (doc.isEncrypted) throw new SigningFailed('encrypted', 'the file is locked by a password')
  if (doc.getPageCount() === 0) throw new SigningFailed('unreadable', 'the file has no page')
  return doc
}

/** The field, its widget (one dictionary) and the signature without its value. */
export function addField(doc: PDFDocument, order: SigningOrder, drawn: Drawn | undefined): void {
  const { context } = doc
  const page = doc.getPage(drawn?.box.page ?? 0)
  const { x, y, width, height } = drawn?.box ?? { x: 0, y: 0, width: 0, height: 0 }
  const field = context.register(context.obj({
    Type: 'Annot', Subtype: 'Widget', FT: 'Sig', F: 132, // printed and locked
    T: PDFHexString.fromText(freeName(doc, order.role)), Rect: [x, y, x + width, y + height], P: page.ref,
    V: context.register(signatureDict(doc, order)), ...(drawn && { AP: { N: drawn.form } }),
  }))
  addTo(page.node, 'Annots', field, doc)
  const form = formOf(doc) ?? newForm(doc)
  addTo(form, 'Fields', field, doc)
  form.set(PDFName.of('SigFlags'), PDFNumber.of(3)) // signatures exist, append only
}

/** By hand, for what the library has for it wraps the page's contents anew, and an earlier signature would find its page changed. */
export function addTo(dict: PDFDict, name: string, entry: PDFRef, { context }: PDFDocument): void {
  const list = dict.lookup(PDFName.of(name))
  if (list instanceof PDFArray) list.push(entry)
  else dict.set(PDFName.of(name), context.obj([entry]))
}

function newForm(doc: PDFDocument): PDFDict {
  const form = doc.context.obj({ Fields: [] })
  doc.catalog.set(PDFName.of('AcroForm'), doc.context.register(form))
  return form
}

/** Vietnamese goes as UTF-16BE. /Contents follows /ByteRange: `fillSignature` looks for them in this order. */
const signatureDict = ({ context }: PDFDocument, { signer, timeStamp, name, reason, at }: SigningOrder): PDFDict => context.obj({
  Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'ETSI.CAdES.detached',
  ByteRange: [0, PDFName.of('**********'), PDFName.of('**********'), PDFName.of('**********')],
  Contents: PDFHexString.of('00'.repeat(ROOM + (timeStamp ? STAMP_ROOM : 0) + Buffer.concat(signer.chain).length)),
  M: PDFString.of(pdfInstant(at)), Name: PDFHexString.fromText(name.normalize('NFC')), ...(reason !== undefined && { Reason: PDFHexString.fromText(reason.normalize('NFC')) }),
})

function freeName(doc: PDFDocument, role: SigningOrder['role']): string {
  const base = role === 'signer' ? 'NguoiKy' : 'CoQuan'
  const taken = new Set(signatureFields(doc).map(({ name }) => name))
  let count = 1
  while (taken.has(`${base}${count}`)) count += 1
  return `${base}${count}`
}
