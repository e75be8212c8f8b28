import type { Paragraph } from 'docx'
import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'
import { textWidth } from '../text/text-width.ts'
import { upper } from '../text/upper.ts'
import { paragraph } from './paragraph.ts'
import { SIZE, WIDE_TEXT_WIDTH } from './paper.ts'
import { ruleLine } from './rule-line.ts'

/** Head of an annex: `Phụ lục`, its title in capitals, the pointer to its document, a line (C27). `at` tells several apart. */
export const appendixHead = (at = ''): Paragraph[] => [
  paragraph(`{appendixName${at}}`, { align: 'center', size: 14, bold: true, keepNext: true }),
  paragraph(`{appendixTitle${at}}`, { align: 'center', size: SIZE.title, bold: true, keepNext: true }),
  paragraph(`{attachedTo${at}}`, { align: 'center', size: SIZE.body, italic: true, keepNext: true }),
  paragraph(`{@appendixRule${at}}`),
  paragraph('', { size: 6, after: 120 }),
]

/** Data of `appendixHead`. Where there are several, `at` is the Roman number. */
export const appendixData = (title: string, attachedTo: string, width = WIDE_TEXT_WIDTH, at = ''): Data => ({
  [`appendixName${at}`]: at === '' ? 'Phụ lục' : `Phụ lục ${at}`,
  [`appendixTitle${at}`]: upper(cleanLine(title)),
  [`attachedTo${at}`]: attachedTo,
  [`appendixRule${at}`]: ruleLine(Math.min(textWidth(attachedTo, SIZE.body, 'italic'), width) * 0.35, width, 70),
})
