import { pdfReader } from '../pdf/pdf-reader.ts'

/** A stretch of text on one line; far apart stretches of the same height (recipients left, post right) are lines of their own. Points from the bottom left. */
export interface PageLine {
  readonly text: string
  readonly x: number
  /** Height of the baseline. */
  readonly y: number
  readonly width: number
  /** Size of the letters. */
  readonly size: number
}

/** A page without its annotations: what it says, and the lines it says it in. */
export interface PageText {
  readonly width: number
  readonly height: number
  readonly lines: readonly PageLine[]
}

const APART = 2 // widths of a letter m: more than any space between words, less than between the columns of a foot

/** What every page says, as a reader program sees it; text is NFC. Rejects when the bytes are no PDF, or one locked by a password. */
export async function pageLines(bytes: Uint8Array): Promise<PageText[]> {
  const { getDocument } = await pdfReader()
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  try {
    const file = await task.promise
    const pages: PageText[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, size: item.height }] : []))
      pages.push({ width: right - left, height: top - bottom, lines: joined(pieces) })
      page.cleanup()
    }
    return pages
  } finally {
    await task.destroy()
  }
}

function joined(pieces: readonly PageLine[]): PageLine[] {
  const lines: PageLine[] = []
  for (const piece of [...pieces].sort((a, b) => (Math.abs(a.y - b.y) > 2 ? b.y - a.y : a.x - b.x))) {
    const last = lines.at(-1)
    const gap = last && Math.abs(last.y - piece.y) <= 2 ? piece.x - last.x - last.width : Infinity
    if (!last || gap > APART * piece.size) lines.push(piece)
    else lines[lines.length - 1] = { ...last, text: `${last.text}${gap > piece.size / 8 ? ' ' : ''}${piece.text}`, width: piece.x + piece.width - last.x }
  }
  return lines.map((line) => ({ ...line, text: line.text.normalize('NFC').replace(/\s+/g, ' ').trim() }))
}
