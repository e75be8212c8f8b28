import { sayDecimal, within } from './expect-look.ts'
import type { Finding, RuleId } from './finding.ts'
import { isNumberLine, isPlaceAndDate, NUMBER_EXAMPLE, PLACE_DATE_EXAMPLE } from './head-words.ts'
import { expectLine, findingOn } from './pdf-finding.ts'
import { centreOf, type PdfLine, type PdfRule } from './pdf-model.ts'
import type { PdfParts } from './pdf-parts.ts'
import type { Range, Ruleset } from './ruleset.ts'

const strong = { bold: true, italic: false } as const
const upright = { bold: false, italic: false } as const

/** C01 to C12 as they stand on the first page. */
export const checkPdfHead = (parts: PdfParts, ruleset: Ruleset): Finding[] =>
  [...checkNational(parts, ruleset), ...checkAgency(parts, ruleset), ...checkNumberAndDate(parts, ruleset), ...checkTitles(parts, ruleset), ...checkLetterSubject(parts, ruleset)]

function checkNational({ quocHieu: line, tieuNgu: motto, pages }: PdfParts, { quocHieu, tieuNgu, pdf }: Ruleset): Finding[] {
  return [
    ...(line
      ? [
          ...(quocHieu.text.includes(line.text) ? [] : [findingOn('C01', 'Quốc hiệu', line, line.text, `${quocHieu.text[0]}, trên một dòng`)]),
          ...expectLine('C01', 'Quốc hiệu', line, { size: quocHieu.size, ...strong }),
        ]
      : [findingOn('C01', 'Quốc hiệu', undefined, 'không có', quocHieu.text[0])]),
    ...(motto
      ? [
          ...(motto.text === tieuNgu.text ? [] : [findingOn('C02', 'Tiêu ngữ', motto, motto.text, tieuNgu.text)]),
          ...expectLine('C02', 'Tiêu ngữ', motto, { size: tieuNgu.size, ...strong, ...(line && { centre: { at: centreOf(line), slack: pdf.motto, of: 'dưới Quốc hiệu' } }) }),
          ...checkRule('C03', 'Đường kẻ dưới Tiêu ngữ', motto, pages[0]?.rules ?? [], tieuNgu.rule, 'dài bằng dòng chữ'),
        ]
      : [findingOn('C02', 'Tiêu ngữ', undefined, 'không có', tieuNgu.text)]),
  ]
}

/** The drawn line under a line of text, nearest below it and about its middle. */
function checkRule(rule: RuleId, place: string, line: PdfLine, rules: readonly PdfRule[], wanted: Range, expected: string): Finding[] {
  const drawn = rules.filter(({ y }) => y > line.y && y < line.y + line.size * 1.6).toSorted((a, b) => a.y - b.y).find((one) => Math.abs(centreOf(one) - centreOf(line)) < line.size)
  if (!drawn) return [findingOn(rule, place, line, 'không có đường kẻ', `đường kẻ ngang, nét liền, ${expected}`)]
  const share = drawn.width / line.width
  return within(share, wanted) ? [] : [findingOn(rule, place, line, `dài ${Math.round(share * 100)}% dòng chữ`, expected)]
}

function checkAgency({ agency: lines, pages }: PdfParts, { parent, agency, pdf }: Ruleset): Finding[] {
  const names = lines.filter(({ bold }) => bold)
  const name = names.at(-1)
  if (!name) return [findingOn('C05', 'Tên cơ quan ban hành', lines[0], 'không có dòng in đậm', 'tên cơ quan in hoa, đậm')]
  const centre = { at: centreOf(name), slack: pdf.centre, of: 'với dòng tên cơ quan' }
  return [
    ...lines.filter(({ bold }) => !bold).flatMap((line) => expectLine('C04', 'Tên cơ quan chủ quản', line, { size: parent.size, italic: false, upper: true, centre })),
    ...names.flatMap((line) => expectLine('C05', 'Tên cơ quan ban hành', line, { size: agency.size, ...strong, upper: true, centre })),
    ...checkRule('C06', 'Đường kẻ dưới tên cơ quan', name, pages[0]?.rules ?? [], agency.rule, 'dài bằng 1/3 đến 1/2 dòng chữ'),
  ]
}

function checkNumberAndDate({ number: line, placeDate: date, quocHieu, agency: lines }: PdfParts, { number, placeDate, pdf }: Ruleset): Finding[] {
  const level = line && date && Math.abs(line.y - date.y)
  const under = lines.at(-1)
  return [
    ...(line
      ? [
          ...(isNumberLine(line.text) || isOpenNumber(line.text) ? [] : [findingOn('C07', 'Số, ký hiệu', line, line.text, NUMBER_EXAMPLE)]),
          ...expectLine('C07', 'Số, ký hiệu', line, { size: number.size, ...upright, ...(under && { centre: { at: centreOf(under), slack: pdf.centre, of: 'dưới tên cơ quan' } }) }),
          ...(level !== undefined && level > pdf.level ? [findingOn('C07', 'Số, ký hiệu', line, `lệch ${sayDecimal(level)} pt so với dòng địa danh, ngày tháng`, 'trên cùng một hàng với địa danh và thời gian ban hành')] : []),
        ]
      : [findingOn('C07', 'Số, ký hiệu', undefined, 'không có', NUMBER_EXAMPLE)]),
    ...(date
      ? [
          ...(isPlaceAndDate(date.text) ? [] : [findingOn('C08', 'Địa danh, thời gian', date, date.text, PLACE_DATE_EXAMPLE)]),
          ...expectLine('C08', 'Địa danh, thời gian', date, { size: placeDate.size, bold: false, italic: true, ...(quocHieu && { centre: { at: centreOf(quocHieu), slack: pdf.centre, of: 'dưới Quốc hiệu' } }) }),
        ]
      : [findingOn('C08', 'Địa danh, thời gian', undefined, 'không có', PLACE_DATE_EXAMPLE)]),
  ]
}

/** Where the number is still open, the room for it is read back as one space or none. */
const isOpenNumber = (text: string): boolean => isNumberLine(text.replace(/^Số:\s*\//, 'Số:  /'))

function checkTitles({ titles: [type, ...lines], pages: [page] }: PdfParts, { type: wanted, subject }: Ruleset): Finding[] {
  const last = lines.at(-1)
  return [
    ...(type ? expectLine('C09', 'Tên loại văn bản', type, { size: wanted.size, ...strong, upper: true }) : [findingOn('C09', 'Tên loại văn bản', undefined, 'không có', 'tên loại in hoa, đậm, canh giữa')]),
    ...(lines.length > 0
      ? lines.flatMap((line) => expectLine('C10', 'Trích yếu', line, { size: subject.size, ...strong }))
      : [findingOn('C10', 'Trích yếu', type, 'không có', 'trích yếu in đậm, canh giữa, dưới tên loại')]),
    ...(last && page ? checkRule('C11', 'Đường kẻ dưới trích yếu', last, page.rules, subject.rule, 'dài bằng 1/3 đến 1/2 dòng chữ cuối của trích yếu') : []),
  ]
}

function checkLetterSubject({ letterSubject: lines, number }: PdfParts, { letterSubject, pdf }: Ruleset): Finding[] {
  const [first] = lines
  const place = 'Trích yếu công văn'
  if (!first) return [findingOn('C12', place, undefined, 'không có', `${letterSubject.prefix}…`)]
  return [
    ...(first.text.startsWith(letterSubject.prefix) ? [] : [findingOn('C12', place, first, first.text, `bắt đầu bằng “${letterSubject.prefix}”`)]),
    ...lines.flatMap((line) => expectLine('C12', place, line, { size: letterSubject.size, ...upright, ...(number && { centre: { at: centreOf(number), slack: pdf.centre, of: 'dưới số, ký hiệu' } }) })),
  ]
}
