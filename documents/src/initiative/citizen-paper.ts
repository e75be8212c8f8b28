import type { Paragraph } from 'docx'
import type { Data } from '../template/fill-template.ts'
import { mottoRule, nationalLines } from '../layout/letterhead.ts'
import { paragraph } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'

/** Head of a paper authors hand in: Quốc hiệu over the whole width and the paper's name; it has no agency and no number. */
export const citizenHead = (name: string): Paragraph[] => [
  ...nationalLines(),
  paragraph(name, { align: 'center', size: SIZE.title, bold: true, before: 360 }),
]

export const citizenHeadData = (): Data => ({ mottoRule: mottoRule(TEXT_WIDTH) })
