import { readDocx } from '../checker/read-docx.ts'
import { type PageLine, type PageText, pageLines } from '../signature/page-lines.ts'

/** Whether a scan says what the paper says. Words as they stand, NFC; how they are spaced and where lines end is no part of it. */
export type ScanComparison =
  | { readonly result: 'same' }
  /** The first words in which they part: what the paper says there, what the scan does. One of the two may be nothing. */
  | { readonly result: 'differs'; readonly wanted: string; readonly found: string }
  /** A picture, or a PDF without letters: nobody knows without looking. */
  | { readonly result: 'unreadable' }

const SHOWN = 8 // words of a difference
const FEWEST = 5 // words: less is no text layer but a mark of the scanner
const COLUMN = 22 // points: words of one narrow column, however they are centred
const FURTHEST = 12 // lines from one line of a paragraph to its next, with those of the columns beside it between

/**
 * Compares a scanned PDF with the .docx it was printed from. A page is read in lines across, a paper in paragraphs and cells; so each paragraph is followed through
 * the lines of the scan, word by word, and what is left over afterwards was not in the paper. Where
 * narrow columns stand close together a paper may be said to differ that does not; somebody looks at what it names.
 */
export async function compareScan(docx: Uint8Array, scan: Uint8Array): Promise<ScanComparison> {
  const lines = linesOf(await pageLines(scan).catch(() => []))
  if (lines.reduce((count, { words }) => count + words.length, 0) < FEWEST) return { result: 'unreadable' }
  for (const { text } of readDocx(docx).paragraphs) {
    const wanted = wordsOf(text)
    if (wanted.length === 0) continue
    const way = longestWay(lines, wanted)
    if (way.length < wanted.length) return { result: 'differs', wanted: shown(wanted.slice(way.length)), found: shown(wordsAfter(lines, way.at(-1))) }
    for (const { line, word } of way) lines[line]!.used[word] = true
  }
  const left = leftOver(lines)
  return left === '' ? { result: 'same' } : { result: 'differs', wanted: '', found: left }
}

interface Line { readonly words: readonly string[]; /** Their middles, points from the left, as near as one can tell from how far into the line it stands. */ readonly at: readonly number[]; readonly used: boolean[] }
interface Place { readonly line: number; readonly word: number }

const wordsOf = (text: string): string[] => text.normalize('NFC').split(/\s+/u).filter((word) => word !== '')
const shown = (words: readonly string[]): string => words.slice(0, SHOWN).join(' ')
/** Without the numbers at the heads of pages. */
const linesOf = (pages: readonly PageText[]): Line[] => pages.flatMap(({ lines }, page) => lines.filter(({ text }, at) => !(page > 0 && at === 0 && /^\d{1,4}$/.test(text))).map(lineOf))

function lineOf({ text, x, width }: PageLine): Line {
  const words = wordsOf(text)
  const length = words.join(' ').length
  let past = 0
  const at = words.map((word) => { const here = x + width * ((past + word.length / 2) / length); past += word.length + 1; return here })
  return { words, at, used: words.map(() => false) }
}

/** Where the paragraph can be followed furthest, the first such place. */
function longestWay(lines: readonly Line[], wanted: readonly string[]): Place[] {
  let longest: Place[] = []
  for (const [line, { words, used }] of lines.entries())
    for (const [word, one] of words.entries()) {
      if (one !== wanted[0] || used[word]) continue
      const way = followed(lines, wanted, { line, word })
      if (way.length > longest.length) longest = way
      if (longest.length === wanted.length) return longest
    }
  return longest
}

/** On along the line, or in one of the next: at its first free word, or in the same column, for cells beside it may begin lower. */
function followed(lines: readonly Line[], wanted: readonly string[], from: Place): Place[] {
  const way = [from]
  for (const next of wanted.slice(1)) {
    const { line, word } = way.at(-1)!
    const here = lines[line]!
    if (here.words[word + 1] === next && !here.used[word + 1]) way.push({ line, word: word + 1 })
    else {
      const below = placeBelow(lines, line, next, lines[from.line]!.at[from.word]!)
      if (!below) return way
      way.push(below)
    }
  }
  return way
}

function placeBelow(lines: readonly Line[], after: number, next: string, column: number): Place | undefined {
  for (let line = after + 1; line <= after + FURTHEST && line < lines.length; line += 1) {
    const { words, at, used } = lines[line]!
    const first = used.indexOf(false)
    const word = words[first] === next ? first : words.findIndex((one, here) => one === next && !used[here] && Math.abs(at[here]! - column) < COLUMN)
    if (word >= 0) return { line, word }
  }
  return undefined
}

function wordsAfter(lines: readonly Line[], place: Place | undefined): string[] {
  const free = ({ words, used }: Line, from: number) => words.filter((_word, at) => at >= from && !used[at])
  return place ? [...free(lines[place.line]!, place.word + 1), ...lines.slice(place.line + 1).flatMap((line) => free(line, 0))] : lines.flatMap((line) => free(line, 0))
}

const LIST_MARK = /^(?:[\p{L}\d]{1,3}[.)]|[-–+•*])$/u

/** What the paper does not say, but for marks that Word itself puts before a list, and heads of tables said again on the next page. */
function leftOver(lines: readonly Line[]): string {
  const said = new Set(lines.filter(({ used }) => used.every(Boolean)).map(({ words }) => words.join(' ')))
  const left = lines.flatMap(({ words, used }) => (used.includes(true)
    ? words.filter((word, at) => !used[at] && !(at === 0 && LIST_MARK.test(word)))
    : said.has(words.join(' ')) ? [] : words))
  return shown(left)
}
