import type { Table } from 'docx'
import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'
import { upper } from '../text/upper.ts'
import { breakLines } from '../text/break-lines.ts'
import { textWidth } from '../text/text-width.ts'
import { sayNumberLine, sayPlaceAndDate } from './issue.ts'
import type { Agency, Issue } from './official-facts.ts'
import { forEach, paragraph } from './paragraph.ts'
import { SIZE, TEXT_WIDTH } from './paper.ts'
import { sideBySide } from './plain-table.ts'
import { ruleLine, ruleUnder } from './rule-line.ts'

export const QUOC_HIEU = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const TIEU_NGU = 'Độc lập - Tự do - Hạnh phúc'

const LEFT_SHARE = 3572 // 63 mm; the 97 mm left hold Quốc hiệu at 13 pt bold (95.7 mm) on one line

/** What stands under the agency's name and under Tiêu ngữ. */
export type LetterheadKind = 'dated' | 'letter' | 'undated' | 'unnumbered'

/** Cells 1 to 4 (and 5b in a letter) of Phụ lục I: agency left, Quốc hiệu right, number and date on one line under them. */
export function letterhead(kind: LetterheadKind, width = TEXT_WIDTH): Table {
  const left = leftOf(width)
  const middle = { align: 'center' } as const
  const rows = [
    [
      [
        ...forEach('parentLines', paragraph('{.}', { ...middle, size: SIZE.agency })),
        ...forEach('agencyLines', paragraph('{.}', { ...middle, size: SIZE.agency, bold: true })),
        paragraph('{@agencyRule}'),
      ],
      nationalLines(),
    ],
    [
      [
        ...(kind === 'unnumbered' ? [paragraph('')] : [paragraph('{numberLine}', { ...middle, size: SIZE.number, before: 120 })]),
        ...(kind === 'letter' ? [paragraph('{letterSubject}', { ...middle, size: SIZE.letterSubject, before: 120 })] : []),
      ],
      [kind === 'undated' ? paragraph('') : paragraph('{placeAndDate}', { ...middle, size: SIZE.placeDate, italic: true, before: 120 })],
    ],
  ]
  return sideBySide([left, width - left], rows)
}

/** Quốc hiệu and Tiêu ngữ with its line: for a paper of a citizen they stand alone over the whole width. */
export const nationalLines = () => [
  paragraph(QUOC_HIEU, { align: 'center', size: SIZE.quocHieu, bold: true }),
  paragraph(TIEU_NGU, { align: 'center', size: SIZE.tieuNgu, bold: true }),
  paragraph('{@mottoRule}'),
]

export const mottoRule = (columnWidth: number) => ruleLine(textWidth(TIEU_NGU, SIZE.tieuNgu, 'bold'), columnWidth)

/** Data of `letterhead`. */
export function letterheadData({ agency, issue }: { readonly agency: Agency; readonly issue: Issue }, letterSubject = '', width = TEXT_WIDTH): Data {
  const left = leftOf(width)
  const agencyLines = agency.lines.map((line) => upper(cleanLine(line)))
  const lastLine = breakLines(agencyLines.at(-1) ?? '', left, SIZE.agency, 'bold').at(-1) ?? ''
  return {
    parentLines: agency.parentLines.map((line) => upper(cleanLine(line))),
    agencyLines,
    agencyRule: ruleUnder(lastLine, SIZE.agency, 'bold', left),
    mottoRule: mottoRule(width - left),
    numberLine: sayNumberLine(issue),
    placeAndDate: sayPlaceAndDate(agency.place, issue),
    letterSubject: letterSubject === '' ? '' : `V/v ${cleanLine(letterSubject)}`,
  }
}

const leftOf = (width: number) => (width === TEXT_WIDTH ? LEFT_SHARE : Math.round(width * 0.42))
