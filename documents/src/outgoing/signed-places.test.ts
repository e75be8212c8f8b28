import { X509Certificate } from 'node:crypto'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { day } from '@sangkien/domain/time/day'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../test/a-picture.ts'
import { anAuthority, aSigner, type Authority } from '../../test/a-signer.ts'
import { aSmallPdf } from '../../test/a-small-pdf.ts'
import { pdfsig } from '../../test/pdfsig.ts'
import { type SampleName, samples } from '../../test/samples.ts'
import { openConverter } from '../pdf/convert.ts'
import { pageLines } from '../signature/page-lines.ts'
import { readSignatures } from '../signature/read-signatures.ts'
import { sameContent } from '../signature/same-content.ts'
import { appendedTo, openToAppend, signPdf } from '../signature/sign-pdf.ts'
import { fillSigning, leaveRoom } from './fill-outgoing.ts'
import { contentHash } from './outgoing-facts.ts'
import { fillPlaces, markPlaces } from './signed-places.ts'

const at = new Date('2026-11-23T02:00:00Z')
const [post, name] = ['PHÓ CHÁNH VĂN PHÒNG', 'Trần Thị Bình']
const converter = openConverter()
let ca: Authority
beforeAll(async () => { ca = await anAuthority() })
afterAll(() => converter.close())

/** A sample as it is signed: room for number and day, the signature of a deputy. */
async function toBeSigned(sample: SampleName, symbol: string): Promise<Uint8Array> {
  const draft = fillSigning(await samples[sample]('normal'), { by: 'KT', head: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng', name })!
  const roomy = leaveRoom(draft, { symbol, place: 'Quảng Ngãi', year: 2026 })
  expect(contentHash(roomy)).toBe(contentHash(draft))
  return markPlaces(await converter.toPdf(roomy))
}
const sign = async (pdf: Uint8Array) => signPdf(pdf, { signer: await aSigner(ca, { name }), role: 'signer', name, at, appearance: { kind: 'written', text: name, at: { post, name } } })
const seal = async (pdf: Uint8Array) => signPdf(pdf, { signer: await aSigner(ca, { name: 'Văn phòng' }), role: 'agency', name: 'Văn phòng', at, appearance: { kind: 'seal', picture: aPicture('ring', [220, 20, 20], 60, 60), diameter: 36 } })
const read = async (pdf: Uint8Array) => (await readSignatures(pdf, { roots: [new X509Certificate(ca.root.der)], seenAt: at })).signatures.map(({ appended, faults }) => [appended, faults])
/** The words put in, and where: points from the left and from the bottom. */
async function filled(pdf: Uint8Array) {
  const doc = await PDFDocument.load(pdf)
  return doc.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray).asArray().map((note) => doc.context.lookup(note, PDFDict)).filter((note) => note.lookup(PDFName.of('Subtype')) === PDFName.of('FreeText'))
    .map((note) => ({ words: (note.lookup(PDFName.of('Contents')) as PDFHexString).decodeText(), rect: note.lookup(PDFName.of('Rect'), PDFArray).asArray().map((side) => Number(side.toString())) }))
}

describe('a paper signed before it has its number', () => {
  it.each([['invitation', 'GM-VP'], ['recognition-decision', 'QĐ-VP'], ['consent-letter', 'VP-HCQT']] as const)('%s: number and day stand in the room left for them, and both signatures hold', async (sample, symbol) => {
    const paper = await toBeSigned(sample, symbol)
    const signed = await sign(paper)
    const numbered = await fillPlaces(signed, { number: 7, day: day('2026-11-23') })
    expect(await read(signed)).toEqual([['nothing', []]])
    expect(await read(numbered)).toEqual([['filled', []]])
    const issued = await seal(numbered)
    expect(await read(issued)).toEqual([['filled', []], ['nothing', []]])
    expect(pdfsig(issued) ?? ['Signature is Valid.', 'Signature is Valid.']).toEqual(['Signature is Valid.', 'Signature is Valid.'])
    expect(await sameContent(signed, issued)).toEqual({ sameText: true, differing: [], keepsBytes: true })

    const notes = await filled(issued)
    expect(notes.map(({ words }) => words)).toEqual(['07', '23', '11'])
    const lines = (await pageLines(issued))[0]!.lines
    for (const { rect: [left = 0, bottom = 0, right = 0] } of notes) {
      const line = lines.find(({ x, y, width }) => y > bottom && y < bottom + 8 && x < left && x + width > right)
      expect(line?.text).toMatch(/^Số: ?\/|ngày ?tháng/)
    }
  }, 60_000)

  it('has room for four figures, made narrower', async () => {
    const signed = await sign(await toBeSigned('invitation', 'GM-VP'))
    const numbered = await fillPlaces(signed, { number: 1234, day: day('2026-02-05') })
    expect((await filled(numbered)).map(({ words }) => words)).toEqual(['1234', '05', '02'])
    expect(await read(numbered)).toEqual([['filled', []]])
  }, 60_000)

  it('has its room filled in once the agency signed for good, and elsewhere nothing is put', async () => {
    const signed = await sign(await toBeSigned('invitation', 'GM-VP'))
    const issued = await seal(await fillPlaces(signed, { number: 7, day: day('2026-11-23') }))
    await expect(fillPlaces(issued, { number: 8, day: day('2026-11-23') })).rejects.toMatchObject({ reason: 'no_place' })
    await expect(fillPlaces(await aSmallPdf(), { number: 8, day: day('2026-11-23') })).rejects.toMatchObject({ reason: 'no_place' })
    expect(await read(await changed(issued, (note) => note.set(PDFName.of('Contents'), PDFHexString.fromText('9'))))).toEqual([['filled', []], ['other', ['changed_after']]])
    expect(await read(await changed(signed, (note, doc) => note.set(PDFName.of('Rect'), doc.context.obj([100, 100, 500, 500]))))).toEqual([['other', ['changed_after']]])
    expect(await read(await changed(signed, (note) => note.set(PDFName.of('F'), PDFName.of('Hidden'))))).toEqual([['other', ['changed_after']]])
  }, 60_000)

  it('without a number line cannot be marked', async () => {
    await expect(markPlaces(await aSmallPdf())).rejects.toMatchObject({ reason: 'no_place' })
  })
})

/** What somebody might do to the first place of a signed paper. */
async function changed(pdf: Uint8Array, change: (note: PDFDict, doc: PDFDocument) => void): Promise<Uint8Array> {
  const doc = await openToAppend(pdf)
  const notes = doc.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray).asArray().map((note) => doc.context.lookup(note, PDFDict))
  change(notes.find((note) => note.lookup(PDFName.of('Subtype')) === PDFName.of('FreeText'))!, doc)
  return appendedTo(doc)
}
