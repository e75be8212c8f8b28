import { parseNumber } from '@sangkien/domain/document/number'
import { breakLines } from '../text/break-lines.ts'
import { textWidth } from '../text/text-width.ts'
import { expectLook, within } from './expect-look.ts'
import type { Finding, RuleId } from './finding.ts'
import { isQuocHieuText, type Located, type Parts } from './parts.ts'
import { nd30, type Range } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

const PLACE_DATE = /^\p{Lu}[\p{L} .-]*, ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$/u
const OPEN_PLACE_DATE = /^\p{Lu}[\p{L} .-]*, ngày\s+tháng\s+năm \d{4}$/u
const OPEN_NUMBER = /^Số:\s+\/(?:[A-ZĐ]\p{L}{0,2}-)?[A-ZĐ&]+(-[A-ZĐ&]+)*$/u

/** C01 to C08 and C12: what stands above the title. */
export function checkHead(parts: Parts): Finding[] {
  return [...checkQuocHieu(parts.quocHieu), ...checkTieuNgu(parts.tieuNgu), ...checkAgency(parts), ...checkNumber(parts.number), ...checkPlaceDate(parts.placeDate), ...checkLetterSubject(parts.letterSubject)]
}

function checkQuocHieu(found: Located | undefined): Finding[] {
  if (!found) return [absent('C01', 'Quốc hiệu', nd30.quocHieu.text[0])]
  const { paragraph, width } = found
  const size = paragraph.runs[0]?.size ?? 0
  return [
    ...(isQuocHieuText(paragraph.text) ? [] : [{ rule: 'C01', place: 'Quốc hiệu', found: paragraph.text, expected: nd30.quocHieu.text[0] } as const]),
    ...expectLook('C01', 'Quốc hiệu', paragraph, { size: nd30.quocHieu.size, bold: true, italic: false }),
    ...(textWidth(paragraph.text, size, 'bold') > width - paragraph.left - paragraph.right
      ? [{ rule: 'C01', place: 'Quốc hiệu', found: 'không đủ chỗ trên một dòng', expected: 'một dòng' } as const] : []),
  ]
}

function checkTieuNgu(found: Located | undefined): Finding[] {
  if (!found) return [absent('C02', 'Tiêu ngữ', nd30.tieuNgu.text)]
  const { paragraph } = found
  return [
    ...(paragraph.text === nd30.tieuNgu.text ? [] : [{ rule: 'C02', place: 'Tiêu ngữ', found: paragraph.text, expected: nd30.tieuNgu.text } as const]),
    ...expectLook('C02', 'Tiêu ngữ', paragraph, { size: nd30.tieuNgu.size, bold: true, italic: false, align: 'center' }),
    ...checkRule('C03', 'Đường kẻ dưới Tiêu ngữ', found, nd30.tieuNgu.rule, 'dài bằng dòng chữ'),
  ]
}

/** A drawn line under a line of text, its length in parts of the text's. */
function checkRule(rule: RuleId, place: string, { paragraph, next, width }: Located, wanted: Range, expected: string): Finding[] {
  const drawn = next?.topBorder && next.text.trim() === '' ? next : paragraph.bottomBorder ? paragraph : undefined
  if (!drawn) return [{ rule, place, found: 'không có đường kẻ', expected: `đường kẻ ngang, nét liền, ${expected}` }]
  const size = paragraph.runs[0]?.size ?? 0
  const lastLine = breakLines(paragraph.text, width, size, 'bold').at(-1) ?? ''
  const share = (width - drawn.left - drawn.right) / Math.min(width, textWidth(lastLine, size, 'bold'))
  return within(share, wanted) ? [] : [{ rule, place, found: `dài ${Math.round(share * 100)}% dòng chữ`, expected }]
}

function checkAgency({ agencyColumn, agencyWidth }: Parts): Finding[] {
  const lines = agencyColumn.filter(({ text }) => text.trim() !== '')
  const isBold = ({ runs }: WordParagraph) => runs.every(({ bold }) => bold)
  const names = lines.filter(isBold)
  const parents = lines.filter((line) => !isBold(line))
  const name = names.at(-1)
  if (!name) return [absent('C05', 'Tên cơ quan ban hành', 'tên cơ quan in hoa, đậm')]
  return [
    ...parents.flatMap((line) => expectLook('C04', 'Tên cơ quan chủ quản', line, { size: nd30.parent.size, italic: false, align: 'center', upper: true })),
    ...names.flatMap((line) => expectLook('C05', 'Tên cơ quan ban hành', line, { size: nd30.agency.size, bold: true, italic: false, align: 'center', upper: true })),
    ...checkRule('C06', 'Đường kẻ dưới tên cơ quan', { paragraph: name, next: agencyColumn[agencyColumn.indexOf(name) + 1], width: agencyWidth }, nd30.agency.rule, 'dài bằng 1/3 đến 1/2 dòng chữ'),
  ]
}

function checkNumber(paragraph: WordParagraph | undefined): Finding[] {
  if (!paragraph) return [absent('C07', 'Số, ký hiệu', 'Số: 05/QĐ-VP')]
  const good = parseNumber(paragraph.text) !== undefined || OPEN_NUMBER.test(paragraph.text)
  return [
    ...(good ? [] : [{ rule: 'C07', place: 'Số, ký hiệu', found: paragraph.text, expected: 'Số: 05/QĐ-VP (số dưới 10 có số 0 đứng trước, không dấu cách quanh gạch chéo và gạch nối)' } as const]),
    ...expectLook('C07', 'Số, ký hiệu', paragraph, { size: nd30.number.size, bold: false, italic: false, align: 'center' }),
  ]
}

function checkPlaceDate(paragraph: WordParagraph | undefined): Finding[] {
  if (!paragraph) return [absent('C08', 'Địa danh, thời gian', 'Địa danh, ngày 05 tháng 01 năm 2026')]
  const good = PLACE_DATE.test(paragraph.text) || OPEN_PLACE_DATE.test(paragraph.text)
  return [
    ...(good ? [] : [{ rule: 'C08', place: 'Địa danh, thời gian', found: paragraph.text, expected: 'Địa danh, ngày 05 tháng 01 năm 2026' } as const]),
    ...expectLook('C08', 'Địa danh, thời gian', paragraph, { size: nd30.placeDate.size, bold: false, italic: true, align: 'center' }),
  ]
}

function checkLetterSubject(paragraph: WordParagraph | undefined): Finding[] {
  const place = 'Trích yếu công văn'
  if (!paragraph) return [absent('C12', place, 'V/v …')]
  return [
    ...(paragraph.text.startsWith('V/v ') ? [] : [{ rule: 'C12', place, found: paragraph.text, expected: 'bắt đầu bằng “V/v ”' } as const]),
    ...expectLook('C12', place, paragraph, { size: nd30.letterSubject.size, bold: false, italic: false, align: 'center' }),
    ...(paragraph.before === nd30.letterSubject.before ? [] : [{ rule: 'C12', place, found: `cách ${paragraph.before / 20} pt`, expected: 'cách số, ký hiệu 6 pt' } as const]),
  ]
}

const absent = (rule: RuleId, place: string, expected: string): Finding => ({ rule, place, found: 'không có', expected })
