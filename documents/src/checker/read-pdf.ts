import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfReader, type PdfReader } from '../pdf/pdf-reader.ts'
import type { PdfDocument, PdfFont, PdfPage, PdfRule, PdfWord } from './pdf-model.ts'
import { type Matrix, type Operators, times, unmoved, wordsFilled } from './read-filled.ts'

/** Pages read at most: a longer file is a book, not a paper to be checked. */
export const MOST_PAGES = 300

/** Reads a PDF for checking. Rejects with a SyntaxError on what is no PDF or is locked with a password, with a RangeError above `MOST_PAGES`. */
export async function readPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocument, OPS } = await pdfReader()
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, fontExtraProperties: true, verbosity: 0 })
  try {
    const file = await task.promise.catch((error: unknown) => {
      throw new SyntaxError(error instanceof Error ? error.message : String(error))
    })
    if (file.numPages > MOST_PAGES) throw new RangeError(`More than ${MOST_PAGES} pages`)
    const fonts = new Map<string, PdfFont>()
    const pages: PdfPage[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      pages.push(await readPage(page, number, fonts, OPS))
      page.cleanup()
    }
    return { pages, fonts: [...new Map([...fonts.values()].map((font) => [font.name, font])).values()] }
  } finally {
    await task.destroy()
  }
}

async function readPage(page: PDFPageProxy, number: number, fonts: Map<string, PdfFont>, names: PdfReader['OPS']): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 })
  const operators = { ...(await page.getOperatorList()), names }
  const { items } = await page.getTextContent()
  const words: PdfWord[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const font = fonts.get(item.fontName) ?? fontNamed(page, item.fontName)
    fonts.set(item.fontName, font)
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform as number[]
    const size = Math.hypot(a, b)
    const [x, y] = view.convertToViewportPoint(e, f) as [number, number]
    const text = item.str.trimEnd()
    const blank = (item.str.length - text.length) * size * SPACE
    words.push({ text, x, y, width: item.width - blank, size: Math.round(size * 10) / 10, bold: /bold/i.test(font.name), italic: /italic|oblique/i.test(font.name) })
  }
  const onPage = (x: number, y: number) => view.convertToViewportPoint(x, y) as [number, number]
  return { number, width: view.width, height: view.height, words, filled: wordsFilled(operators, (id) => fontNamed(page, id), onPage), rules: rulesOn(operators, onPage) }
}

const SPACE = 0.25 // width of a space in Times New Roman, in parts of its size

function fontNamed(page: PDFPageProxy, id: string): PdfFont {
  const font = page.commonObjs.get(id) as { readonly name?: string; readonly missingFile?: boolean; readonly data?: Uint8Array }
  return { name: (font.name ?? '').replace(/^[A-Z]{6}\+/, ''), embedded: font.missingFile !== true && font.data !== undefined }
}

const THIN = 3 // points: a rule may be drawn as a low filled box

/** Horizontal lines as painted, whether stroked or filled; the same one painted twice is one. */
function rulesOn({ fnArray, argsArray, names }: Operators, onPage: (x: number, y: number) => [number, number]): PdfRule[] {
  const painting = new Set<number>([names.stroke, names.closeStroke, names.fill, names.eoFill, names.fillStroke, names.eoFillStroke])
  let now: Matrix = unmoved
  const kept: Matrix[] = []
  const found = new Map<string, PdfRule>()
  fnArray.forEach((operator, i) => {
    if (operator === names.save || operator === names.paintFormXObjectBegin) kept.push(now)
    if (operator === names.restore || operator === names.paintFormXObjectEnd) now = kept.pop() ?? now
    if (operator === names.transform) now = times(now, argsArray[i] as Matrix)
    if (operator === names.paintFormXObjectBegin) now = times(now, ((argsArray[i] as [Matrix | null])[0] ?? unmoved))
    if (operator !== names.constructPath) return
    const [paint, , box] = argsArray[i] as [number, unknown, ArrayLike<number> | null]
    if (!painting.has(paint) || !box) return
    const at = (x: number, y: number) => onPage(now[0] * x + now[2] * y + now[4], now[1] * x + now[3] * y + now[5])
    const [[x0, y0], [x1, y1]] = [at(box[0] ?? 0, box[1] ?? 0), at(box[2] ?? 0, box[3] ?? 0)]
    const rule = { x: Math.min(x0, x1), y: (y0 + y1) / 2, width: Math.abs(x1 - x0) }
    if (Math.abs(y1 - y0) <= THIN && rule.width > THIN * 3) found.set(`${rule.x.toFixed(1)} ${rule.y.toFixed(1)} ${rule.width.toFixed(1)}`, rule)
  })
  return [...found.values()]
}
