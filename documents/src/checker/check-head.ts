import { textWidth } from '../text/text-width.ts'
import { checkDrawnLine } from './drawn-line.ts'
import { expectLook } from './expect-look.ts'
import { type Finding, findingAt } from './finding.ts'
import { isNumberLine, isPlaceAndDate, NUMBER_EXAMPLE, PLACE_DATE_EXAMPLE } from './head-words.ts'
import type { Located } from './located.ts'
import type { Parts } from './parts.ts'
import type { Ruleset } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

const upright = { bold: false, italic: false } as const
const strong = { bold: true, italic: false } as const

/** C01 to C08 and C12: what stands above the title. */
export const checkHead = (parts: Parts, ruleset: Ruleset): Finding[] => [
  ...checkQuocHieu(parts.quocHieu, ruleset), ...checkTieuNgu(parts.tieuNgu, ruleset), ...checkAgency(parts, ruleset),
  ...checkNumber(parts.number, ruleset), ...checkPlaceDate(parts.placeDate, ruleset), ...checkLetterSubject(parts.letterSubject, ruleset),
]

function checkQuocHieu(found: Located | undefined, { quocHieu }: Ruleset): Finding[] {
  const place = 'Quốc hiệu'
  if (!found) return [findingAt('C01', place, undefined, 'không có', quocHieu.text[0])]
  const { paragraph, width } = found
  const size = paragraph.runs[0]?.size ?? 0
  return [
    ...(quocHieu.text.includes(paragraph.text) ? [] : [findingAt('C01', place, paragraph, paragraph.text, quocHieu.text[0])]),
    ...expectLook('C01', place, paragraph, { size: quocHieu.size, ...strong }),
    ...(textWidth(paragraph.text, size, 'bold') > width - paragraph.left - paragraph.right ? [findingAt('C01', place, paragraph, 'không đủ chỗ trên một dòng', 'một dòng')] : []),
  ]
}

function checkTieuNgu(found: Located | undefined, { tieuNgu }: Ruleset): Finding[] {
  const place = 'Tiêu ngữ'
  if (!found) return [findingAt('C02', place, undefined, 'không có', tieuNgu.text)]
  const { paragraph } = found
  return [
    ...(paragraph.text === tieuNgu.text ? [] : [findingAt('C02', place, paragraph, paragraph.text, tieuNgu.text)]),
    ...expectLook('C02', place, paragraph, { size: tieuNgu.size, ...strong, align: 'center' }),
    ...checkDrawnLine('C03', 'Đường kẻ dưới Tiêu ngữ', found, tieuNgu.rule, 'dài bằng dòng chữ'),
  ]
}

function checkAgency({ agencyColumn, agencyWidth }: Parts, { parent, agency }: Ruleset): Finding[] {
  const lines = agencyColumn.filter(({ text }) => text.trim() !== '')
  const isBold = ({ runs }: WordParagraph) => runs.every(({ bold }) => bold)
  const names = lines.filter(isBold)
  const name = names.at(-1)
  if (!name) return [findingAt('C05', 'Tên cơ quan ban hành', lines[0], 'không có dòng in đậm', 'tên cơ quan in hoa, đậm')]
  return [
    ...lines.filter((line) => !isBold(line)).flatMap((line) => expectLook('C04', 'Tên cơ quan chủ quản', line, { size: parent.size, italic: false, align: 'center', upper: true })),
    ...names.flatMap((line) => expectLook('C05', 'Tên cơ quan ban hành', line, { size: agency.size, ...strong, align: 'center', upper: true })),
    ...checkDrawnLine('C06', 'Đường kẻ dưới tên cơ quan', { paragraph: name, next: agencyColumn[agencyColumn.indexOf(name) + 1], width: agencyWidth }, agency.rule, 'dài bằng 1/3 đến 1/2 dòng chữ'),
  ]
}

function checkNumber(paragraph: WordParagraph | undefined, { number }: Ruleset): Finding[] {
  const place = 'Số, ký hiệu'
  if (!paragraph) return [findingAt('C07', place, undefined, 'không có', NUMBER_EXAMPLE)]
  return [
    ...(isNumberLine(paragraph.text) ? [] : [findingAt('C07', place, paragraph, paragraph.text, NUMBER_EXAMPLE)]),
    ...expectLook('C07', place, paragraph, { size: number.size, ...upright, align: 'center' }),
  ]
}

function checkPlaceDate(paragraph: WordParagraph | undefined, { placeDate }: Ruleset): Finding[] {
  const place = 'Địa danh, thời gian'
  if (!paragraph) return [findingAt('C08', place, undefined, 'không có', PLACE_DATE_EXAMPLE)]
  return [
    ...(isPlaceAndDate(paragraph.text) ? [] : [findingAt('C08', place, paragraph, paragraph.text, PLACE_DATE_EXAMPLE)]),
    ...expectLook('C08', place, paragraph, { size: placeDate.size, bold: false, italic: true, align: 'center' }),
  ]
}

function checkLetterSubject(paragraph: WordParagraph | undefined, { letterSubject }: Ruleset): Finding[] {
  const place = 'Trích yếu công văn'
  if (!paragraph) return [findingAt('C12', place, undefined, 'không có', `${letterSubject.prefix}…`)]
  return [
    ...(paragraph.text.startsWith(letterSubject.prefix) ? [] : [findingAt('C12', place, paragraph, paragraph.text, `bắt đầu bằng “${letterSubject.prefix}”`)]),
    ...expectLook('C12', place, paragraph, { size: letterSubject.size, ...upright, align: 'center' }),
    ...(paragraph.before === letterSubject.before ? [] : [findingAt('C12', place, paragraph, `cách ${paragraph.before / 20} pt`, `cách số, ký hiệu ${letterSubject.before / 20} pt`)]),
  ]
}
