import type { Paragraph, Table } from 'docx'
import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'
import { forEach, paragraph } from './paragraph.ts'
import { SIZE, TEXT_WIDTH } from './paper.ts'
import { sideBySide } from './plain-table.ts'
import type { Signing } from './signing.ts'
import { signingData } from './signing.ts'

const SIGNATURE_ROOM = 1500 // twips: the signature and the seal, about 26 mm

/**
 * Cells 9b and 7a to 7c: recipients left, authority, signature and name right. One row that no page break may cut.
 * `under` stands below the recipients.
 */
export function documentFoot(under: readonly Paragraph[] = [], width = TEXT_WIDTH): Table {
  const left = Math.round(width * 0.46)
  return sideBySide([left, width - left], [[[...recipientLines(), ...under], signatureLines()]])
}

const recipientLines = (): Paragraph[] => [
  spacer(),
  paragraph('Nơi nhận:', { size: SIZE.recipientsHead, bold: true, italic: true }),
  ...forEach('recipients', paragraph('{.}', { size: SIZE.recipients })),
]

const signatureLines = (): Paragraph[] => [
  spacer(),
  ...forEach('authority', paragraph('{.}', { size: SIZE.post, bold: true, align: 'center', keepNext: true })),
  paragraph('', { size: 2, before: SIGNATURE_ROOM, keepNext: true }),
  ...forEach('agencyPost', paragraph('{.}', { size: SIZE.signer, bold: true, align: 'center', keepNext: true })),
  paragraph('{signer}', { size: SIZE.signer, bold: true, align: 'center' }),
]

/** The same in both columns, so that `Nơi nhận:` stands level with the authority (C24). */
const spacer = (): Paragraph => paragraph('', { size: 2, before: 360, keepNext: true })

/** Data of `documentFoot`. */
export const footData = ({ recipients, signing }: { readonly recipients: readonly string[]; readonly signing: Signing }): Data => ({
  recipients: recipientsOf(recipients),
  ...signingData(signing),
})

/** `- Như trên;` … `- Lưu: VT, HCQT.` (C25). */
export const recipientsOf = (recipients: readonly string[]): string[] =>
  recipients.map((recipient, i) => `- ${withoutEnd(cleanLine(recipient))}${i === recipients.length - 1 ? '.' : ';'}`)

const withoutEnd = (line: string): string => line.replace(/^-\s*/, '').replace(/[\s.;]+$/, '')
