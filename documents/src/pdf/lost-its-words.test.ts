import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { aBlankPdf, aSmallPdf } from '../../test/a-small-pdf.ts'
import { lostItsWords } from './lost-its-words.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = (parts: Readonly<Record<string, string>>): Uint8Array => {
  const zip = new PizZip()
  for (const [name, xml] of Object.entries(parts)) zip.file(`word/${name}.xml`, xml)
  return zip.generate({ type: 'uint8array' })
}
const body = (run: string) => `<w:document ${w}><w:body><w:p><w:r>${run}</w:r></w:p></w:body></w:document>`
const withWords = docx({ document: body('<w:t xml:space="preserve">Căn cứ </w:t>') })
const wordsAbove = docx({ document: body('<w:drawing/>'), header1: `<w:hdr ${w}><w:p><w:r><w:t>Mẫu số 1</w:t></w:r></w:p></w:hdr>` })
const pictureOnly = docx({ document: body('<w:tab/><w:t xml:space="preserve"> </w:t><w:drawing/>') })

describe('a paper that lost its words on the way to PDF', () => {
  it.each([
    ['has words and came out blank', withWords, aBlankPdf(), true],
    ['has words in its header alone and came out blank', wordsAbove, aBlankPdf(), true],
  ])('%s', async (_what, from, pdf, lost) => { expect(await lostItsWords(from, await pdf)).toBe(lost) })

  it.each([
    ['shows its words', withWords, aSmallPdf()],
    ['shows them, its fonts named in a packed stream', withWords, aSmallPdf(undefined, { inStreams: true })],
    ['never had any', pictureOnly, aBlankPdf()],
  ])('is not one that %s', async (_what, from, pdf) => { expect(await lostItsWords(from, await pdf)).toBe(false) })
})
