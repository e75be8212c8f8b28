import { pageLines } from '../signature/page-lines.ts'
import { unzipUpload } from '../upload/unzip-upload.ts'

/**
 * Whether a paper that has words came out as pages without any. One true start in eighty of the bundled LibreOffice gives its first
 * document as one blank page and calls it done (docs/decisions/0005); nobody may sign or receive that.
 */
export async function lostItsWords(docx: Uint8Array, pdf: Uint8Array): Promise<boolean> {
  // Letters on a page need a font, and the bundled LibreOffice names its fonts in the open: the usual case costs nothing.
  if (Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).includes('/BaseFont')) return false
  const written = unzipUpload(docx, (name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
  return [...written.values()].some((xml) => /<w:t(?: [^>]*)?>[^<]*[^<\s]/u.test(xml)) && (await pageLines(pdf)).every(({ lines }) => lines.length === 0)
}
