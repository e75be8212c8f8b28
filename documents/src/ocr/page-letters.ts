import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Line { text: string; readonly x: number; right: number; readonly y: number; readonly size: number }

const LOOSE = 1.9 // baselines of one paragraph are no further apart, in sizes of its letters
const INDENT = 1.2
const SHORT = 0.85 // of the width of the page that is written on: a line that ends before ends its paragraph

/** The letters a page holds, in the order they were written, as paragraphs: the lines of one are joined, for a sentence runs over them. */
export async function pageLetters(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  const lines: Line[] = []
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [x, y, size] = [Number(item.transform[4]), Number(item.transform[5]), item.height || Math.hypot(Number(item.transform[2]), Number(item.transform[3]))]
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) <= last.size / 3 && x >= last.x - 1 && x - last.right < 4 * last.size) {
      last.text += (x - last.right > last.size / 8 && !/\s$/.test(last.text) ? ' ' : '') + item.str
      last.right = Math.max(last.right, x + item.width)
    } else if (item.str.trim() !== '') lines.push({ text: item.str, x, right: x + item.width, y, size })
  }
  return paragraphsOf(lines)
}

function paragraphsOf(lines: readonly Line[]): string {
  const width = Math.max(0, ...lines.map(({ right }) => right))
  let text = ''
  lines.forEach((line, at) => {
    const last = lines[at - 1]
    text += (last === undefined ? '' : goesOn(last, line, width) ? ' ' : '\n') + line.text.replace(/\s+/g, ' ').trim()
  })
  return text.normalize('NFC')
}

const goesOn = (last: Line, next: Line, width: number): boolean =>
  last.y > next.y && last.y - next.y < LOOSE * Math.max(last.size, next.size) && next.x - last.x < INDENT * next.size && last.right > SHORT * width
