import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly words: readonly { readonly text: string; readonly x: number; readonly y: number; readonly width: number }[]
}

export interface Pdf {
  readonly pages: readonly PdfPage[]
  /** Names of the fonts used, without the subset's prefix. */
  readonly fonts: ReadonlySet<string>
}

/** Reads a PDF as a reader program sees it. Points, from the bottom left. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const content = await page.getTextContent()
    const items = content.items.filter((item) => 'str' in item)
    pages.push({ width, height, words: items.map((item) => ({ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width })) })
    page.cleanup()
  }
  await task.destroy()
  return { pages, fonts: fontsNamed(bytes) }
}

// LibreOffice writes font dictionaries uncompressed.
const fontsNamed = (bytes: Uint8Array): Set<string> =>
  new Set([...Buffer.from(bytes).toString('latin1').matchAll(/\/BaseFont\/(?:[A-Z]{6}\+)?([^\s/>]+)/g)].map(([, name = '']) => name))
