import { isQuocHieu } from './head-parts.ts'
import { type PdfLine, type PdfPage, type PdfWord, rightOf } from './pdf-model.ts'

const SAME_LINE = 2 // points two baselines may differ
const COLUMN = 30 // points: no space between words is as wide
const OTHER_LOOK = 3

/** The lines of a page from top to bottom; columns side by side are lines of their own. */
export function linesOf({ words, number }: PdfPage): PdfLine[] {
  const rows: PdfWord[][] = []
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].y - word.y) <= SAME_LINE) row.push(word)
    else rows.push([word])
  }
  return rows.flatMap((row) => piecesOf(row.toSorted((a, b) => a.x - b.x)).map((piece) => lineOf(piece, number)))
}

function piecesOf(row: readonly PdfWord[]): PdfWord[][] {
  const pieces: PdfWord[][] = []
  for (const word of row) {
    const piece = pieces.at(-1)
    const last = piece?.at(-1)
    if (piece && last && !isApart(last, word)) piece.push(word)
    else pieces.push([word])
  }
  return pieces
}

function isApart(last: PdfWord, next: PdfWord): boolean {
  const gap = next.x - rightOf(last)
  const otherLook = last.size !== next.size || last.bold !== next.bold || last.italic !== next.italic
  return gap > COLUMN || (otherLook && gap > OTHER_LOOK) || (isQuocHieu(next) && gap > 0)
}

function lineOf(words: readonly PdfWord[], page: number): PdfLine {
  const [first] = words as [PdfWord]
  const last = words.at(-1) ?? first
  const text = words.reduce((said, word, i) => {
    const before = words[i - 1]
    return said + (before && word.x - rightOf(before) > word.size * 0.12 && !/\s$/.test(said) ? ' ' : '') + word.text
  }, '')
  return { page, text: text.trim(), x: first.x, y: first.y, width: rightOf(last) - first.x, size: first.size, bold: words.every(({ bold }) => bold), italic: words.every(({ italic }) => italic) }
}
