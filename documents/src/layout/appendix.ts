import type { Paragraph } from 'docx'
import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'
import { textWidth } from '../text/text-width.ts'
import { upper } from '../text/upper.ts'
import { paragraph } from './paragraph.ts'
import { SIZE, WIDE_TEXT_WIDTH } from './paper.ts'
import { ruleLine } from './rule-line.ts'

/** Head of an annex: `Phụ lục`, its title in capitals, the pointer to its document, a line (C27). */
export const appendixHead = (): Paragraph[] => [
  paragraph('{appendixName}', { align: 'center', size: 14, bold: true, keepNext: true }),
  paragraph('{appendixTitle}', { align: 'center', size: SIZE.title, bold: true, keepNext: true }),
  paragraph('{attachedTo}', { align: 'center', size: SIZE.body, italic: true, keepNext: true }),
  paragraph('{@appendixRule}'),
  paragraph('', { size: 6, after: 120 }),
]

/** Data of `appendixHead`. `number` is a Roman number where there are several annexes. */
export const appendixData = (title: string, attachedTo: string, width = WIDE_TEXT_WIDTH, number?: string): Data => ({
  appendixName: number === undefined ? 'Phụ lục' : `Phụ lục ${number}`,
  appendixTitle: upper(cleanLine(title)),
  attachedTo,
  appendixRule: ruleLine(Math.min(textWidth(attachedTo, SIZE.body, 'italic'), width) * 0.35, width, 70),
})
