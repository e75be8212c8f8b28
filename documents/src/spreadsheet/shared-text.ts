import { decodeByFont } from '../legacy/by-font.ts'
import { cleanLine, cleanText } from '../text/clean-text.ts'
import { decodePieces } from '../xml/decode-pieces.ts'
import { walkXml } from '../xml/walk-xml.ts'

/** A stretch of text in one font; without one it is in the font of the cell. */
export interface Run { readonly text: string; readonly font: string | undefined }

/** Gathers the runs of `<si>` or `<is>`: phonetic hints are no part of the text. */
export function gatherRuns() {
  let runs: Run[] = []
  let font: string | undefined
  let inText = false
  let unspoken = 0
  return {
    open(name: string, at: Readonly<Record<string, string>>) {
      if (name === 'rPh') unspoken += 1
      else if (name === 'r') font = undefined
      else if (name === 'rFont') font = at['val']
      else if (name === 't') inText = unspoken === 0
    },
    text(text: string) { if (inText) runs.push({ text, font }) },
    close(name: string) {
      if (name === 'rPh') unspoken -= 1
      else if (name === 't') inText = false
    },
    take(): readonly Run[] {
      const taken = runs
      runs = []
      font = undefined
      return taken
    },
  }
}

/** The texts cells share, by their number: each in the runs it is written in. */
export type SharedTexts = (number: number) => readonly Run[]

/** The shared texts of a workbook, read piece by piece. A long list has hundreds of thousands: they are kept packed, and those in one font throughout, as most are, as bytes. */
export async function readSharedTexts(pieces: AsyncIterable<Uint8Array> | undefined): Promise<SharedTexts> {
  const plain = packTexts()
  const inFonts = new Map<number, readonly Run[]>()
  let count = 0
  const take = (runs: readonly Run[]) => {
    if (runs.some(({ font }) => font !== undefined)) inFonts.set(count, runs.map(({ text, font }) => ({ text: apart(text), font })))
    plain.add(inFonts.has(count) ? '' : runs.map(({ text }) => text).join(''))
    count += 1
  }
  if (pieces) {
    const gather = gatherRuns()
    const walk = walkXml({ open: gather.open, text: gather.text, close(name) { gather.close(name); if (name === 'si') take(gather.take()) } })
    const decode = decodePieces()
    for await (const piece of pieces) walk.write(decode(piece))
    walk.end()
  }
  return (number) => {
    if (!Number.isInteger(number) || number < 0 || number >= count) return []
    return inFonts.get(number) ?? [{ text: plain.at(number), font: undefined }]
  }
}

const pageBytes = 1024 * 1024

/** Texts one behind the other in pages of bytes: a fraction of what they take as strings, and nothing for the collector to walk. */
function packTexts() {
  const pages: Buffer[] = []
  const starts: number[] = []
  let used = pageBytes
  return {
    add(text: string): void {
      const bytes = Buffer.from(text)
      if (used + bytes.length > pageBytes) {
        pages.push(Buffer.alloc(Math.max(pageBytes, bytes.length)))
        used = 0
      }
      pages.at(-1)?.set(bytes, used)
      starts.push((pages.length - 1) * pageBytes + used, bytes.length)
      used += bytes.length
    },
    at(number: number): string {
      const [start = 0, length = 0] = starts.slice(2 * number, 2 * number + 2)
      const from = start % pageBytes
      return pages[Math.floor(start / pageBytes)]?.toString('utf8', from, from + length) ?? ''
    },
  }
}

/** The same text on its own: a piece cut from the file would keep all that was read with it in memory. */
export const apart = (text: string): string => Buffer.from(text).toString()

/** More than Excel itself lets into a cell, or far more than any list of an office means by one. */
export const longestText = 2_000

/** The text as one reads it: each run by its own font or the cell's, control characters as Excel escapes them, NFC; with its line ends. */
export const readLines = (runs: readonly Run[], cellFont: string | undefined): string =>
  cleanText(runs.map(({ text, font }) => decodeByFont(text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))), font ?? cellFont)).join(''))
    .replace(/\u00AD/g, '').replace(/[\u00A0\u2002-\u200A\u202F\u3000]/g, ' ').trim()

/** The same on one line. */
export const onOneLine = (lines: string): string => cleanLine(lines).replace(/ {2,}/g, ' ').trim()
