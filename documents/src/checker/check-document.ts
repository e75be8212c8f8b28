import type { Day } from '@sangkien/domain/time/day'
import { checkWord } from './check-docx.ts'
import { type Checked, type CheckReport, resultsOf } from './check-report.ts'
import { checkPages } from './check-pdf.ts'
import { partsOf } from './parts.ts'
import type { PdfDocument } from './pdf-model.ts'
import { pdfPartsOf, signsOfPdf } from './pdf-parts.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { rulesetOn } from './ruleset-on.ts'
import type { PaperKind, Ruleset } from './ruleset.ts'
import { signsOfDocx } from './signs-of-docx.ts'
import { tellKind } from './tell-kind.ts'
import type { WordDocument } from './word-model.ts'

export interface CheckOptions {
  /** What the person says it is; told from the paper when absent. */
  readonly kind?: PaperKind | undefined
  /** The ruleset in force on this day is used. */
  readonly on: Day
}

/** Why a file was not checked. */
export class NotCheckable extends Error {
  readonly reason: 'no_ruleset' | 'not_a_document' | 'broken' | 'too_much'
  constructor(reason: NotCheckable['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/** A checked file: the report, and what its marks point into. */
export type CheckedDocument = { readonly report: CheckReport } & ({ readonly word: WordDocument } | { readonly pdf: PdfDocument })

/**
 * Checks a .docx or a PDF, told apart by its bytes, against the ruleset of a day. Rejects with `NotCheckable`. A file that inflates
 * beyond measure is no .docx to it; where what a stranger sends is checked, `check-apart` bounds time and memory too.
 */
export async function checkDocument(bytes: Uint8Array, { kind, on }: CheckOptions): Promise<CheckedDocument> {
  const ruleset = rulesetOn(on)
  if (!ruleset) throw new NotCheckable('no_ruleset', `No ruleset is known for ${on}`)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const word = await readable(() => readDocx(bytes))
    const told = kind ?? tellKind(signsOfDocx(word, partsOf(word, null)), ruleset) ?? null
    return { word, report: reportOf('docx', checkWord(word, told, ruleset), told, kind !== undefined, ruleset) }
  }
  if (isPdf(bytes)) {
    const pdf = await readable(() => readPdf(bytes))
    const parts = pdfPartsOf(pdf)
    const told = kind ?? tellKind(signsOfPdf(parts), ruleset) ?? null
    return { pdf, report: reportOf('pdf', checkPages(pdf, parts, told, ruleset), told, kind !== undefined, ruleset) }
  }
  throw new NotCheckable('not_a_document', 'Neither a .docx nor a PDF')
}

const reportOf = (format: 'docx' | 'pdf', checked: Checked, kind: PaperKind | null, given: boolean, ruleset: Ruleset): CheckReport => ({
  ruleset: { id: ruleset.id, title: ruleset.title },
  format,
  kind: kind === null ? null : { code: kind, name: ruleset.kinds[kind].name, told: given ? 'given' : 'by the paper' },
  rules: resultsOf(checked, kind, ruleset),
  advice: checked.advice,
})

/** Some programs write a few bytes before the mark of a PDF; readers look for it in the first kilobyte. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')

async function readable<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new NotCheckable(error instanceof RangeError ? 'too_much' : 'broken', error instanceof Error ? error.message : String(error))
  }
}
