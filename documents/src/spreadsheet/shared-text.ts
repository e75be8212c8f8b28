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

/** A text many cells may share: as itself where it is in the font of the cell throughout, as most are. */
export type SharedText = string | readonly Run[]

export const runsOf = (text: SharedText | undefined): readonly Run[] => (typeof text === 'string' ? [{ text, font: undefined }] : text ?? [])

/** The shared texts of a workbook, read piece by piece. */
export async function readSharedTexts(pieces: AsyncIterable<Uint8Array> | undefined): Promise<readonly SharedText[]> {
  const texts: SharedText[] = []
  if (!pieces) return texts
  const gather = gatherRuns()
  const walk = walkXml({ open: gather.open, text: gather.text, close(name) { gather.close(name); if (name === 'si') texts.push(sharedOf(gather.take())) } })
  const decode = decodePieces()
  for await (const piece of pieces) walk.write(decode(piece))
  walk.end()
  return texts
}

const sharedOf = (runs: readonly Run[]): SharedText =>
  runs.every(({ font }) => font === undefined) ? apart(runs.map(({ text }) => text).join('')) : runs.map(({ text, font }) => ({ text: apart(text), font }))

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
