import type { Paragraph } from 'docx'
import type { Data } from '../template/fill-template.ts'
import { breakLines } from '../text/break-lines.ts'
import { cleanLine } from '../text/clean-text.ts'
import { paragraph } from './paragraph.ts'
import { SIZE, TEXT_WIDTH } from './paper.ts'
import { ruleUnder } from './rule-line.ts'

/** Cell 5a: the type in capitals, what it is about, and a line under its last line (C09 to C11). */
export const titleBlock = (type: string, look: { readonly before?: number } = {}): Paragraph[] => [
  paragraph(type, { align: 'center', size: SIZE.title, bold: true, before: look.before ?? 360, keepNext: true }),
  paragraph('{subject}', { align: 'center', size: SIZE.title, bold: true, keepNext: true }),
  paragraph('{@subjectRule}'),
]

/** Data of `titleBlock`. */
export function titleData(subject: string, width = TEXT_WIDTH): Data {
  const line = cleanLine(subject)
  const last = breakLines(line, width, SIZE.title, 'bold').at(-1) ?? ''
  return { subject: line, subjectRule: ruleUnder(last, SIZE.title, 'bold', width) }
}
