import { inflateRawSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The words of a Word file: of its document.xml, without the marks around them. */
export function wordsOf(docx: Buffer): string {
  const end = docx.lastIndexOf(Buffer.from('PK\x05\x06'))
  for (let at = docx.readUInt32LE(end + 16), left = docx.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [docx.readUInt16LE(at + 28), docx.readUInt16LE(at + 30), docx.readUInt16LE(at + 32)]
    if (docx.toString('utf8', at + 46, at + 46 + nameLength) === 'word/document.xml') {
      const local = docx.readUInt32LE(at + 42)
      const from = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28)
      const packed = docx.subarray(from, from + docx.readUInt32LE(at + 20))
      const xml = (docx.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
      return xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '')
    }
    at += 46 + nameLength + extra + comment
  }
  throw new Error('This file holds no word/document.xml')
}

/** Takes the paper a link leads to, as the person whose page it is. */
export async function take(link: Locator, page: Page): Promise<Buffer> {
  const href = await link.getAttribute('href')
  const reply = await page.context().request.get(href!, { timeout: 120_000 })
  expect(reply.status(), `${href}: ${reply.ok() ? '' : await reply.text()}`).toBe(200)
  return reply.body()
}

/** The paper of a row as Word and as PDF: both open, and the Word one says these things. */
export async function expectPaper(row: Locator, page: Page, says: readonly string[]): Promise<void> {
  const words = wordsOf(await take(row.getByRole('link', { name: /Word/ }), page))
  for (const said of says) expect(words).toContain(said)
  const pdf = await take(row.getByRole('link', { name: /PDF/ }), page)
  expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-')
  expect(pdf.toString('latin1', pdf.length - 64)).toContain('%%EOF')
}
