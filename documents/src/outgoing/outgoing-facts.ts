import { createHash } from 'node:crypto'
import type { DocumentType } from '@sangkien/domain/document/number'
import { documentTypes } from '@sangkien/domain/document/number'
import type { Day } from '@sangkien/domain/time/day'
import { partsOf } from '../checker/parts.ts'
import { readDocx } from '../checker/read-docx.ts'
import { rulesetOn } from '../checker/ruleset-on.ts'
import type { PaperKind } from '../checker/ruleset.ts'
import { signsOfDocx } from '../checker/signs-of-docx.ts'
import { tellKind } from '../checker/tell-kind.ts'
import type { WordDocument, WordParagraph } from '../checker/word-model.ts'

/** What a paper on its way out says of itself. */
export interface OutgoingFacts {
  /** Undefined where its own words do not tell. */
  readonly kind: PaperKind | undefined
  /** `QĐ`; `null` for a công văn. */
  readonly type: DocumentType | null
  /** What follows the number: `QĐ-VP`, `VP-HCQT`. */
  readonly symbol: string
  /** Printed already, where a paper was numbered elsewhere. */
  readonly number: number | null
  /** `ngày 16 tháng 6 năm 2026`, where its day is printed already. */
  readonly dated: string | null
  /** What it is about, in one line, without `V/v`. */
  readonly about: string
  /** Without dashes and closing marks. */
  readonly recipients: readonly string[]
  /** Capacity and post as they stand above the signature, in capitals. */
  readonly authority: readonly string[]
  readonly signer: string
}

/** The places of a paper the records clerk and the signer fill, found in its words; undefined where it has none. */
export interface OutgoingPlaces {
  readonly number: WordParagraph | undefined
  readonly placeDate: WordParagraph | undefined
  /** Every paragraph of the cell of the signature, with those that say nothing. */
  readonly signatureCell: readonly WordParagraph[]
}

/** Why a .docx cannot be put on its way: it has no number line with a symbol. */
export class NotAnOutgoingPaper extends Error {}

const numberLine = /^Số:\s*0*(\d{1,5})?\s*\/\s*(\S+)$/u

/** Reads a .docx that is to be issued. Throws `NotAnOutgoingPaper` when it has no `Số: …/…` to fill, SyntaxError on bytes that are no .docx. */
export function outgoingFacts(bytes: Uint8Array, on: Day): OutgoingFacts {
  const word = readDocx(bytes)
  const { number, type, symbol } = numbered(word)
  const [dated = null] = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/u.exec(placesOf(word).placeDate?.text.normalize('NFC') ?? '') ?? []
  const ruleset = rulesetOn(on)
  const kind = ruleset && tellKind(signsOfDocx(word, partsOf(word, null)), ruleset)
  const parts = partsOf(word, kind ?? null)
  const subject = parts.subject.map(({ text }) => text.trim()).join(' ') || (parts.letterSubject?.text.trim().replace(/^V\/v\s+/i, '') ?? '')
  const { authority, signer } = signatureOf(placesOf(word).signatureCell)
  return {
    kind, type, symbol, number, dated, about: subject.replace(/\s+/g, ' '), authority, signer,
    recipients: parts.recipients.map(({ text }) => text.trim().replace(/^[-–]\s*/, '').replace(/[\s.;]+$/, '')),
  }
}

export function placesOf(word: WordDocument): OutgoingPlaces {
  const { number, placeDate } = partsOf(word, null)
  const foot = word.blocks.findLast((block) => block.kind === 'table' && block.rows.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.some(({ text }) => /^Nơi nhận:?$/.test(text.trim())))))
  return { number, placeDate, signatureCell: foot?.kind === 'table' ? foot.rows[0]?.cells.at(-1)?.paragraphs ?? [] : [] }
}

/** Lines above the room for the signature, and the name under it: the last line of the cell, once something stands above it. */
function signatureOf(cell: readonly WordParagraph[]): { readonly authority: string[]; readonly signer: string } {
  const lines = cell.map(({ text }) => text.trim())
  const first = lines.findIndex((line) => line !== '')
  const gap = lines.findIndex((line, at) => at > first && line === '')
  return first < 0 ? { authority: [], signer: '' } : { authority: lines.slice(first, gap < 0 ? undefined : gap), signer: gap < 0 ? '' : (lines.at(-1) ?? '') }
}

function numbered(word: WordDocument): Pick<OutgoingFacts, 'number' | 'type' | 'symbol'> {
  const [, digits, symbol] = numberLine.exec(placesOf(word).number?.text.normalize('NFC').trim() ?? '') ?? []
  if (symbol === undefined) throw new NotAnOutgoingPaper('No line "Số: …/…" to number')
  return { number: digits === undefined ? null : Number(digits), symbol, type: documentTypes.find((one) => symbol.startsWith(`${one}-`)) ?? null }
}

/**
 * SHA-256 of what a paper says, without what is filled in on its way: number, place and day. The same before and after it is
 * numbered, and different as soon as a word is: what was approved is what goes out.
 */
export function contentHash(bytes: Uint8Array): string {
  const word = readDocx(bytes)
  const { number, placeDate } = placesOf(word)
  const said = word.paragraphs.filter(({ order }) => order !== number?.order && order !== placeDate?.order).map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
  return createHash('sha256').update(said.join('\n')).digest('hex')
}
