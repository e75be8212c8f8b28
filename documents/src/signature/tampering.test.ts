import { X509Certificate } from 'node:crypto'
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { SignatureFault } from '@sangkien/domain/signing/signature-fault'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../test/a-picture.ts'
import { anAuthority, aSigner, type Authority } from '../../test/a-signer.ts'
import { aSmallPdf, name, post } from '../../test/a-small-pdf.ts'
import { issue } from '../../test/a-test-ca.ts'
import { aTimeStampServer } from '../../test/a-time-stamp-server.ts'
import { readSignatures, type SignatureReport } from './read-signatures.ts'
import { signPdf } from './sign-pdf.ts'
import { signatureFields } from './signature-fields.ts'
import { timeStampFrom } from './time-stamp.ts'

const at = new Date('2026-11-26T02:00:00Z')
const later = new Date('2026-11-26T03:00:00Z')

let ca: Authority
let one: Uint8Array
let two: Uint8Array
let stamped: Uint8Array

beforeAll(async () => {
  ca = await anAuthority()
  const pdf = await aSmallPdf()
  const head = { signer: await aSigner(ca, { name }), role: 'signer' as const, name, at }
  const agency = { signer: await aSigner(ca, { name: 'Văn phòng', key: 'ec' }), role: 'agency' as const, name: 'Văn phòng', at }
  one = await signPdf(pdf, { ...head, appearance: { kind: 'signature', picture: aPicture('stroke', [20, 40, 200], 40, 16), at: { post, name } } })
  two = await signPdf(one, { ...agency, appearance: { kind: 'seal', picture: aPicture('ring', [220, 20, 20], 30, 30), diameter: 36 } })
  const authority = await aTimeStampServer(await issue({ name: 'Cấp dấu thời gian', by: ca.root, kind: 'time-stamp' }), at)
  stamped = await signPdf(pdf, { ...head, timeStamp: timeStampFrom(authority.address) })
  await authority.close()
})

const read = async (bytes: Uint8Array) => readSignatures(bytes, { roots: [new X509Certificate(ca.root.der)], seenAt: later })

/** Whether the file still shows as many valid signatures as it had, of the level they had. */
async function holds(bytes: Uint8Array, of: readonly SignatureReport[]): Promise<boolean> {
  const now = await read(bytes).catch(() => undefined)
  return now !== undefined && now.hidden === 0 && now.signatures.length === of.length
    && now.signatures.every(({ faults, level, field }, i) => faults.length === 0 && level === of[i]!.level && field === of[i]!.field)
}

/** A byte made another. A digit of a hexadecimal string becomes another digit, for its other letter case is the same value. */
function changed(bytes: Uint8Array, offset: number): Uint8Array {
  const copy = bytes.slice()
  const digit = /[0-9a-fA-F]/.test(String.fromCharCode(copy[offset]!))
  copy[offset] = digit ? '0123456789abcdef'.charCodeAt((parseInt(String.fromCharCode(copy[offset]!), 16) + 1) % 16) : copy[offset]! ^ 0x01
  return copy
}

describe('a change of one byte', () => {
  it.each([['signed once', () => one, 487], ['signed twice', () => two, 977], ['with a time-stamp', () => stamped, 487]] as const)('is found wherever it is made in a file %s', async (_what, file, step) => {
    const bytes = file()
    const before = (await read(bytes)).signatures
    expect(await holds(bytes, before)).toBe(true)
    const unseen: number[] = []
    for (let offset = 0; offset < bytes.length; offset += step) if (await holds(changed(bytes, offset), before)) unseen.push(offset)
    expect(unseen.map((offset) => [offset, Buffer.from(bytes.subarray(offset - 20, offset + 20)).toString('latin1')])).toEqual([])
  }, 240_000)

  it('is found in every byte of the value of a signature', async () => {
    const { from, to } = holeOf(one)
    const before = (await read(one)).signatures
    const unseen: number[] = []
    for (let offset = from + 1; offset < to - 1; offset += 7) if (await holds(changed(one, offset), before)) unseen.push(offset)
    expect(unseen.map((offset) => Buffer.from(one.subarray(offset - 12, offset + 12)).toString('latin1'))).toEqual([])
  }, 240_000)

  it('in what the paper says leaves no doubt about what is wrong', async () => {
    const spoilt = changed(one, Buffer.from(one).indexOf('stream') + 40)
    expect((await read(spoilt)).signatures.map(({ faults }) => faults)).toEqual([['digest']])
  })
})

describe('a file made to deceive', () => {
  const cases: readonly [string, readonly SignatureFault[], () => Promise<Uint8Array> | Uint8Array][] = [
    ['whose range leaves out a stretch of the paper', ['byte_range'], () => withRange(one, ([, , to, rest], { from }) => [0, from - 500, to, rest])],
    ['whose range does not begin at the first byte', ['byte_range'], () => withRange(one, ([, first, to, rest]) => [9, first - 9, to, rest])],
    ['whose ranges overlap', ['byte_range'], () => withRange(one, ([, first, to, rest]) => [0, first, to - 3000, rest])],
    ['whose range reaches past the end', ['byte_range'], () => withRange(one, ([, first, to, rest]) => [0, first, to, rest + 9])],
    ['whose range counts backwards', ['byte_range'], () => withRange(one, ([, first, to]) => [0, first, to, -10])],
    ['whose range covers its own value too', ['byte_range'], () => withRange(one, ([, first, to, rest]) => [0, first + 20, to, rest])],
    ['in which another page took the place of the signed one', ['changed_after'], () => appended(one, (doc) => { doc.getPage(0).drawText('Công nhận 120 sáng kiến', { x: 100, y: 100 }) })],
    ['that got one more page', ['changed_after'], () => appended(one, (doc) => { doc.addPage() })],
    ['that lost its pages to others', ['changed_after'], () => appended(one, (doc) => { doc.insertPage(0); doc.removePage(1) })],
    ['whose letters were given other shapes', ['changed_after'], () => appended(one, (doc) => { fontOf(doc).set(PDFName.of('Subtype'), PDFName.of('Type3')) })],
    ['that got a note over its words', ['changed_after'], () => appended(one, (doc) => note(doc, { Type: 'Annot', Subtype: 'FreeText', Rect: [100, 490, 400, 520], Contents: PDFHexString.fromText('khác') }))],
    ['that got a field which looks like a signature and is none', ['changed_after'], () => appended(one, (doc) => note(doc, { Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [100, 490, 400, 520] }))],
    ['whose signature moved on the page', ['changed_after'], () => appended(one, (doc) => { signatureFields(doc)[0]!.dict.set(PDFName.of('Rect'), doc.context.obj([0, 0, 600, 800])) })],
    ['that does something when opened', ['changed_after'], () => appended(one, (doc) => { doc.catalog.set(PDFName.of('OpenAction'), doc.context.obj({ S: 'URI', URI: 'x' })) })],
  ]
  it.each(cases)('is found: one %s', async (_what, faults, make) => {
    expect((await read(await make())).signatures.map((report) => report.faults)).toEqual([faults])
  })

  it('is found when the last signature was cut out of the form', async () => {
    const without = await appended(two, (doc) => { (doc.catalog.lookup(PDFName.of('AcroForm')) as PDFDict).set(PDFName.of('Fields'), doc.context.obj([doc.context.getObjectRef(signatureFields(doc)[0]!.dict)!])) })
    const { signatures, hidden } = await read(without)
    expect([signatures.map(({ faults }) => faults), hidden]).toEqual([[['changed_after']], 1])
  })

  it('is found when a signature of one paper is put into another', async () => {
    const other = await signPdf(await aSmallPdf([[['Điều 1. Khác', 100, 500]]]), { signer: await aSigner(ca, { name }), role: 'signer', name, at })
    const [mine, theirs] = [holeOf(one), holeOf(other)]
    const value = Buffer.from(one.subarray(mine.from + 1, mine.to - 1)).toString('latin1').replace(/(?:00)+$/, '')
    const patched = Buffer.from(other)
    patched.write(value.padEnd(theirs.to - theirs.from - 2, '0'), theirs.from + 1, 'latin1')
    expect((await read(new Uint8Array(patched))).signatures.map(({ faults }) => faults)).toEqual([['digest']])
  })

  it('vouches for nothing behind the last signature that changes nothing to see, and says so', async () => {
    const { signatures, appendedAfterLast } = await read(new Uint8Array(Buffer.concat([one, Buffer.from('\n% một dòng\n')])))
    expect([signatures.map(({ faults, appended: behind }) => [faults, behind]), appendedAfterLast]).toEqual([[[[], 'signatures']], 'signatures'])
  })
})

function holeOf(bytes: Uint8Array): { from: number; to: number } {
  const found = /\/ByteRange \[0 (\d+) (\d+) /.exec(Buffer.from(bytes).toString('latin1'))!
  return { from: Number(found[1]), to: Number(found[2]) }
}

type Range = readonly [number, number, number, number]
function withRange(bytes: Uint8Array, change: (range: Range, hole: { from: number }) => readonly number[]): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const found = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\] */.exec(text)!
  const numbers = found.slice(1, 5).map(Number) as unknown as Range
  const written = `/ByteRange [${change(numbers, { from: numbers[1] }).join(' ')}]`.padEnd(found[0].length)
  return new Uint8Array(Buffer.from(text.replace(found[0], written), 'latin1'))
}

async function appended(bytes: Uint8Array, change: (doc: PDFDocument) => void): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false })
  change(doc)
  const made = await doc.save({ useObjectStreams: false })
  expect(Buffer.from(made.subarray(0, bytes.length)).equals(bytes)).toBe(true)
  return new Uint8Array(made)
}

const fontOf = (doc: PDFDocument): PDFDict =>
  doc.context.enumerateIndirectObjects().map(([, object]) => object).find((object): object is PDFDict => object instanceof PDFDict && object.lookup(PDFName.of('Subtype')) === PDFName.of('Type0'))!

function note(doc: PDFDocument, dict: Record<string, string | PDFHexString | number[]>): void {
  doc.getPage(0).node.addAnnot(doc.context.register(doc.context.obj(dict)))
}
