import { X509Certificate } from 'node:crypto'
import { type PDFArray, PDFDocument, PDFName, type PDFNumber } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../test/a-picture.ts'
import { anAuthority, aSigner, type Authority } from '../../test/a-signer.ts'
import { aSmallPdf, foot, name, post } from '../../test/a-small-pdf.ts'
import { openCms } from './open-cms.ts'
import { pageLines } from './page-lines.ts'
import { readSignatures } from './read-signatures.ts'
import { sameContent } from './same-content.ts'
import { signPdf, type SigningOrder } from './sign-pdf.ts'
import { formOf, signatureFields } from './signature-fields.ts'
import type { Signer } from './signer.ts'
import type { SigningFailure } from './signing-failed.ts'

const at = new Date('2026-11-26T02:00:00Z')
const later = new Date('2026-11-26T03:00:00Z')
const blue = aPicture('stroke', [20, 40, 200], 150, 60)
const red = aPicture('ring', [220, 20, 20], 120, 120)

let ca: Authority
let head: SigningOrder
let agency: SigningOrder
let pdf: Uint8Array

beforeAll(async () => {
  ca = await anAuthority()
  pdf = await aSmallPdf()
  head = { signer: await aSigner(ca, { name }), role: 'signer', name, reason: 'Ký ban hành', at, appearance: { kind: 'signature', picture: blue, at: { post, name } } }
  agency = { signer: await aSigner(ca, { name: 'Văn phòng', key: 'ec' }), role: 'agency', name: 'Văn phòng', at, appearance: { kind: 'seal', picture: red, diameter: 36 } }
})

const trust = () => ({ roots: [new X509Certificate(ca.root.der)], seenAt: later })
const beginning = (signed: Uint8Array, of: Uint8Array) => Buffer.from(signed.subarray(0, of.length)).equals(of)

describe('signing a paper', () => {
  it('is PAdES B-B: the certificate is among what is signed, the time is not', async () => {
    const signed = await signPdf(pdf, head)
    const { signatures: [one] } = await readSignatures(signed, trust())
    expect(one).toEqual({
      field: 'NguoiKy1', level: 'B-B', covers: signed.length, appended: 'nothing', stampedAt: undefined, faults: [],
      claimed: { at, name: 'Trần Văn Bình', reason: 'Ký ban hành' },
      signer: {
        name: 'Trần Văn Bình', subject: 'C=VN, O=Văn phòng UBND tỉnh, CN=Trần Văn Bình', issuer: 'C=VN, O=Văn phòng UBND tỉnh, CN=CA kiểm thử',
        serial: expect.stringMatching(/^[0-9A-F]+$/), validFrom: new Date('2024-01-01T00:00:00Z'), validTo: new Date('2034-01-01T00:00:00Z'),
      },
    })
    expect(openCms(valuesOf(signed)[0]!).info.signedAttrs?.attributes.map(({ type }) => type).sort()).toEqual(['1.2.840.113549.1.9.16.2.47', '1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4'])
  })

  it.each([['as it is', {}], ['with its objects in streams', { inStreams: true }]])('keeps every byte of the paper %s, and what it says', async (_how, how) => {
    const paper = await aSmallPdf([foot], how)
    const signed = await signPdf(paper, head)
    expect(await sameContent(paper, signed)).toEqual({ sameText: true, differing: [], keepsBytes: true })
    expect((await readSignatures(signed, trust())).signatures.map(({ faults }) => faults)).toEqual([[]])
  })

  it('takes what comes from disk or a card as Buffer, which shares its memory with others', async () => {
    const card: Signer = { ...head.signer, sign: async (message) => Buffer.from(await head.signer.sign(message)) }
    const signed = Buffer.from(await signPdf(Buffer.from(pdf), { ...head, signer: card }))
    expect((await readSignatures(signed, trust())).signatures.map(({ faults }) => faults)).toEqual([[]])
    expect(await sameContent(Buffer.from(pdf), signed)).toMatchObject({ sameText: true, keepsBytes: true })
  })

  it('leaves the signature of the head valid under that of the agency, and names them apart', async () => {
    const first = await signPdf(pdf, head)
    const second = await signPdf(first, agency)
    const third = await signPdf(second, { ...agency, appearance: { kind: 'attached', number: '05/QĐ-VP' } })
    expect(beginning(second, first) && beginning(third, second)).toBe(true)
    const { signatures, hidden } = await readSignatures(third, trust())
    expect(signatures.map(({ field, appended, faults }) => [field, appended, faults])).toEqual([['NguoiKy1', 'signatures', []], ['CoQuan1', 'signatures', []], ['CoQuan2', 'nothing', []]])
    expect(hidden).toBe(0)
  })

  it('signs where it was asked to and nowhere else, though the paper holds what looks like a place prepared for it', async () => {
    const lure = Buffer.from('\n% /ByteRange [ 0 /********** /********** /********** ] /Contents <0000000000000000000000000000000000000000000000000000000000000000000000>\n')
    const paper = new Uint8Array(Buffer.concat([pdf, lure]))
    const signed = await signPdf(paper, head)
    expect(beginning(signed, paper)).toBe(true)
    expect((await readSignatures(signed, trust())).signatures.map(({ faults }) => faults)).toEqual([[]])
  })
})

describe('what the page shows (Nghị định 30/2020/NĐ-CP, Phụ lục I)', () => {
  it('has the signature between post and name, on their middle (II.7.d)', async () => {
    const [x, y, right, top] = await lastRect(await signPdf(pdf, head))
    const [page] = await pageLines(pdf)
    const lineOf = (text: string) => page!.lines.find((line) => line.text === text)!
    const [above, below] = [lineOf(post), lineOf(name)]
    expect((x + right) / 2).toBeCloseTo(below.x + below.width / 2, 1)
    expect(y).toBeGreaterThan(below.y + 10)
    expect(top).toBeLessThan(above.y)
    expect((right - x) / (top - y)).toBeCloseTo(150 / 60, 2)
  })

  it('has the seal in its real size over the left third of the signature, with level centres (II.8)', async () => {
    const first = await signPdf(pdf, head)
    const [x, y, right, top] = await lastRect(first)
    const [sealX, sealY, sealRight, sealTop] = await lastRect(await signPdf(first, agency))
    expect(sealRight - sealX).toBeCloseTo(36 / 25.4 * 72, 2)
    expect(sealTop - sealY).toBeCloseTo(sealRight - sealX, 5)
    expect(sealRight).toBeCloseTo(x + (right - x) / 3, 2)
    expect((sealY + sealTop) / 2).toBeCloseTo((y + top) / 2, 2)
  })

  it('has number, day and hour at the top right of an attached file, and no picture (III.1.d)', async () => {
    const signed = await signPdf(pdf, { ...agency, appearance: { kind: 'attached', number: '05/QĐ-VP' } })
    const [x, , right, top] = await lastRect(signed)
    expect([Math.round(595.3 - right), Math.round(841.9 - top)]).toEqual([43, 28])
    expect(await shownBy(signed)).toBe('Số: 05/QĐ-VP; 26/11/2026; 09:00:00 +07:00')
    expect(right - x).toBeLessThan(240)
  })

  it('shows nothing when nothing is asked for', async () => {
    const { appearance: _appearance, ...plain } = head
    expect(await lastRect(await signPdf(pdf, plain))).toEqual([0, 0, 0, 0])
  })

  it('takes the last place of the paper: a name occurs in the text, and an annex follows', async () => {
    const paper = await aSmallPdf([[[post, 350, 700], [name, 372, 600]], foot, [['Danh sách', 200, 700], [name, 100, 600]]])
    const signed = await signPdf(paper, head)
    expect((await PDFDocument.load(signed)).getPages().map(({ node }) => (node.lookup(PDFName.of('Annots')) as PDFArray | undefined)?.size() ?? 0)).toEqual([0, 1, 0])
  })

  it('leaves the post in the agency above the name of a council member free (II.7.c)', async () => {
    const signed = await signPdf(await aSmallPdf([[...foot, ['PHÓ CHÁNH VĂN PHÒNG', 335, 220]]]), head)
    const [, y] = await lastRect(signed)
    expect(y).toBeGreaterThan(220 + 10)
  })

  it('stands where a hand put it, when the page is a picture', async () => {
    const signed = await signPdf(await aSmallPdf([[]]), { ...head, appearance: { kind: 'signature', picture: blue, at: { page: 0, x: 300, y: 200, width: 200, height: 60 } } })
    expect(await lastRect(signed)).toEqual([325, 200, 475, 260])
  })
})

describe('what is refused', () => {
  const cases: readonly [string, SigningFailure, () => Promise<readonly [Uint8Array, SigningOrder]>][] = [
    ['what is no PDF', 'unreadable', async () => [new Uint8Array(Buffer.from('xin chào')), head]],
    ['a paper without the name on it', 'no_place', async () => [await aSmallPdf([[[post, 350, 300]]]), head]],
    ['a seal where nobody signed', 'no_place', async () => [pdf, agency]],
    ['a picture that is none', 'picture', async () => [pdf, { ...head, appearance: { kind: 'signature', picture: new Uint8Array([1, 2, 3]), at: { post, name } } }]],
    ['a certificate past its days', 'certificate_dates', async () => [pdf, { ...head, signer: await aSigner(ca, { name, from: '2020-01-01', to: '2025-01-01' }) }]],
    ['a certificate before its days', 'certificate_dates', async () => [pdf, { ...head, signer: await aSigner(ca, { name, from: '2027-01-01' }) }]],
    ['a signature of another key', 'wrong_signature', async () => [pdf, { ...head, signer: mixedUp(head.signer, await aSigner(ca, { name: 'Người khác' })) }]],
    ['a paper locked by a password', 'encrypted', async () => [await locked(), head]],
  ]
  it('says from when to when a certificate is valid', async () => {
    await expect(signPdf(pdf, { ...head, signer: await aSigner(ca, { name, from: '2020-01-01', to: '2025-01-01' }) })).rejects.toMatchObject({ valid: { from: new Date('2020-01-01'), to: new Date('2025-01-01') } })
  })

  it.each(cases)('refuses %s', async (_what, reason, order) => {
    const [paper, how] = await order()
    await expect(signPdf(paper, how)).rejects.toMatchObject({ name: 'SigningFailed', reason })
  })
})

const mixedUp = (one: Signer, other: Signer): Signer => ({ ...one, sign: (message) => other.sign(message) })

async function locked(): Promise<Uint8Array> {
  const doc = await PDFDocument.load(pdf)
  doc.encrypt({ userPassword: 'mở ra', ownerPassword: 'của tôi' })
  return doc.save()
}

async function lastRect(signed: Uint8Array): Promise<[number, number, number, number]> {
  const rect = signatureFields(await PDFDocument.load(signed)).at(-1)!.dict.lookup(PDFName.of('Rect')) as PDFArray
  return rect.asArray().map((side) => (side as PDFNumber).asNumber()) as [number, number, number, number]
}

const valuesOf = (signed: Uint8Array): Uint8Array[] =>
  [...Buffer.from(signed).toString('latin1').matchAll(/\/Contents <([0-9a-f]+)>/g)].map(([, hex = '']) => new Uint8Array(Buffer.from(hex, 'hex')))

/** The words a reader program finds in what the last signature shows: its form made a page of its own. */
async function shownBy(signed: Uint8Array): Promise<string> {
  const doc = await PDFDocument.load(signed)
  const form = signatureFields(doc).at(-1)!.dict.lookup(PDFName.of('AP'))
  const page = doc.addPage([300, 50])
  page.node.set(PDFName.of('Resources'), doc.context.obj({ XObject: { Shown: (form as unknown as { get(name: PDFName): never }).get(PDFName.of('N')) } }))
  page.node.set(PDFName.of('Contents'), doc.context.register(doc.context.stream('q 1 0 0 1 10 10 cm /Shown Do Q')))
  expect(formOf(doc)).toBeDefined()
  return (await pageLines(await doc.save())).at(-1)!.lines.map(({ text }) => text).join('\n')
}
