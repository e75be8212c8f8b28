import { decodeByFont } from '../legacy/by-font.ts'
import { cleanLine } from '../text/clean-text.ts'
import { walkWhole } from '../xml/walk-xml.ts'

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

export function readSharedTexts(xml: string): readonly (readonly Run[])[] {
  const texts: (readonly Run[])[] = []
  const gather = gatherRuns()
  walkWhole(xml, { open: gather.open, text: gather.text, close(name) { gather.close(name); if (name === 'si') texts.push(gather.take()) } })
  return texts
}

/** More than Excel itself lets into a cell, or far more than any list of an office means by one. */
export const longestText = 2_000

/** The text as one reads it: each run by its own font or the cell's, control characters as Excel escapes them, on one line, NFC. */
export const readRuns = (runs: readonly Run[], cellFont: string | undefined): string =>
  cleanLine(runs.map(({ text, font }) => decodeByFont(text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))), font ?? cellFont)).join(''))
    .replace(/\u00AD/g, '').replace(/[\u00A0\u2002-\u200A\u202F\u3000]/g, ' ').replace(/ {2,}/g, ' ').trim()
