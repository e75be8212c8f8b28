import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterAll, describe, expect, it } from 'vitest'
import { pdfAFaults } from '../../test/pdf-a.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { samples } from '../../test/samples.ts'
import { openConverter } from './convert.ts'
import { mergePdfs } from './merge-pdfs.ts'

const converter = openConverter()
afterAll(() => converter.close())
const pdfOf = async (kind: keyof typeof samples) => converter.toPdf(await samples[kind]('normal'))
const now = new Date('2026-11-23T02:00:00Z')

describe('the PDF of a paper', () => {
  it.each(Object.keys(samples) as (keyof typeof samples)[])('says it is PDF/A-2b, is tagged, has its letters with it and hides nothing: %s', async (kind) => {
    expect(await pdfAFaults(await pdfOf(kind))).toEqual([])
  }, 200_000)

  it.each([
    ['its metadata', 'Metadata', ['no XMP']], ['the output intent', 'OutputIntents', ['not one output intent for PDF/A', 'no ICC profile of three colours']],
    ['the mark of its content', 'MarkInfo', ['content is not marked']], ['the structure tree', 'StructTreeRoot', ['no structure tree']], ['its language', 'Lang', ['not Vietnamese']],
  ])('is told from one that lacks %s', async (_what, key, faults) => {
    const doc = await PDFDocument.load(await pdfOf('receipt'), { updateMetadata: false })
    doc.catalog.delete(PDFName.of(key))
    expect(await pdfAFaults(await doc.save({ useObjectStreams: false }))).toEqual(faults)
  }, 200_000)
})

describe('PDFs put together to print', () => {
  it('are all the pages in their order, and make no claim to be kept', async () => {
    const parts = [await pdfOf('certificate'), await pdfOf('receipt'), await pdfOf('certificate')]
    const { bytes, pages } = await mergePdfs(parts, { title: 'Giấy chứng nhận sáng kiến', now })
    const counts = await Promise.all(parts.map(async (part) => (await readPdf(part)).pages.length))
    expect(pages).toBe(counts.reduce((sum, count) => sum + count, 0))
    const wordsOf = async (pdf: Uint8Array) => (await readPdf(pdf)).pages.map(({ words }) => words.map(({ text }) => text).join(' '))
    expect(await wordsOf(bytes)).toEqual((await Promise.all(parts.map(wordsOf))).flat())
    expect(await pdfAFaults(bytes)).toEqual(expect.arrayContaining(['no XMP', 'content is not marked', 'no structure tree']))
  }, 200_000)
})
