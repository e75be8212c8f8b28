import { sayDecimal } from './expect-look.ts'
import type { Finding, RuleId } from './finding.ts'
import { expectLine, findingOn } from './pdf-finding.ts'
import { centreOf, type PdfDocument, type PdfLine, rightOf } from './pdf-model.ts'
import { type LinedPage, type PdfParts, TOP_MARGIN } from './pdf-parts.ts'
import { isQuocHieu } from './head-parts.ts'
import type { PaperKind, Range, Ruleset } from './ruleset.ts'

const TWIPS = 20
const ASCENT = 0.891 // of the letters of Times New Roman, in parts of their size
const DESCENT = 0.216
const millimetres = (points: number): string => `${sayDecimal(Math.round((points / 72) * 254) / 10)} mm`
const millimetreRange = ([from, to]: Range): string => `${Math.round(from / 56.693)}-${Math.round(to / 56.693)} mm`

/** P01 to P09: paper, margins, fonts, page numbers, as they came out. */
export const checkPdfPages = (document: PdfDocument, parts: PdfParts, kind: PaperKind | null, ruleset: Ruleset): Finding[] => [
  ...parts.pages.flatMap((page) => checkPaper(page, kind, ruleset)), ...checkEdges(parts.pages, ruleset), ...checkFonts(document, parts.pages, ruleset), ...checkNumbers(parts, ruleset),
]

function checkPaper({ width, height, number }: LinedPage, kind: PaperKind | null, { page, pdf }: Ruleset): Finding[] {
  const [across, along] = [Math.min(width, height), Math.max(width, height)]
  const fits = (value: number, [from, to]: Range) => value >= from / TWIPS - pdf.paper && value <= to / TWIPS + pdf.paper
  const say = (rule: RuleId, found: string, expected: string): Finding => ({ rule, place: `Trang ${number}`, found, expected, at: { page: number, x: 0, y: 0, width, height } })
  return [
    ...(fits(across, page.width) && fits(along, page.height) ? [] : [say('P01', `${millimetres(width)} × ${millimetres(height)}`, 'khổ A4 (210 mm × 297 mm)')]),
    ...(number === 1 && width > height && kind !== 'sheet' && kind !== 'appendix' ? [say('P02', 'trình bày theo chiều ngang', 'trình bày theo chiều dài của khổ giấy')] : []),
  ]
}

const isAddress = ({ text }: PdfLine) => /(Địa chỉ|Điện thoại|ĐT|E-?mail|Website|Fax)\s*:/iu.test(text)
/** What may stand in the top margin: the place of circulation and of the agency's signature. */
const mayBeAbove = ({ text, size }: PdfLine, { circulation }: Ruleset) => circulation.text.includes(text) || size <= 10

function checkEdges(pages: readonly LinedPage[], ruleset: Ruleset): Finding[] {
  const { page: margins, pdf } = ruleset
  const [top, bottom, left, right] = [margins.top, margins.bottom, margins.left, margins.right].map(([least]) => least / TWIPS - pdf.edge) as [number, number, number, number]
  const say = (rule: RuleId, name: string, line: PdfLine, found: number, wanted: Range) => findingOn(rule, `Trang ${line.page}`, line, `lề ${name} ${millimetres(found)}`, `lề ${name} ${millimetreRange(wanted)}`)
  const worst = (lines: readonly PdfLine[], far: (line: PdfLine) => number) => lines.toSorted((a, b) => far(a) - far(b))[0]
  const found = pages.flatMap(({ lines, width, height, rules }) => {
    const footLine = rules.filter(({ y }) => y > height - 100).at(-1)?.y ?? height
    const above = worst(lines.filter((line) => !mayBeAbove(line, ruleset)), (line) => line.y - line.size * ASCENT)
    const below = worst(lines.filter((line) => !isAddress(line) && line.y < footLine + 1), (line) => height - line.y - line.size * DESCENT)
    const first = worst(lines, (line) => line.x)
    const last = worst(lines.filter(({ y }) => y > TOP_MARGIN), (line) => width - rightOf(line))
    return [
      ...(above && above.y - above.size * ASCENT < top ? [say('P03', 'trên', above, above.y - above.size * ASCENT, margins.top)] : []),
      ...(below && height - below.y - below.size * DESCENT < bottom ? [say('P04', 'dưới', below, height - below.y - below.size * DESCENT, margins.bottom)] : []),
      ...(first && first.x < left ? [say('P05', 'trái', first, first.x, margins.left)] : []),
      ...(last && width - rightOf(last) < right ? [say('P06', 'phải', last, width - rightOf(last), margins.right)] : []),
    ]
  })
  const upright = pages.find(({ width, height }) => width < height)
  const widest = upright && upright.lines.toSorted((a, b) => a.x - b.x)[0]
  const tooWide = upright && widest && runsOn(upright, margins.right[1] / TWIPS) && upright.edges.left > margins.left[1] / TWIPS + pdf.edge
  return [...found, ...(tooWide ? [say('P05', 'trái', widest, upright.edges.left, margins.left)] : [])]
}

/** Whether some paragraph takes several lines: only such a one shows where the left margin is, for a short line may be the first of its paragraph. */
const runsOn = ({ lines, width }: LinedPage, margin: number): boolean =>
  lines.some((line, i) => {
    const next = lines[i + 1]
    return !line.bold && line.size >= 12.5 && rightOf(line) > width - margin - 12 && next !== undefined && next.size === line.size && next.y > line.y && next.y - line.y < line.size * 1.3
  })

function checkFonts({ fonts }: PdfDocument, pages: readonly LinedPage[], { fontFamilies }: Ruleset): Finding[] {
  const familyOf = (name: string) => fontFamilies.find((family) => name.replace(/[\s_]/g, '').startsWith(family)) ?? name
  const families = [...new Set(fonts.map(({ name }) => familyOf(name)))]
  const others = families.filter((family) => !fontFamilies.includes(family))
  const loose = fonts.filter(({ embedded }) => !embedded).map(({ name }) => name)
  const lines = pages.flatMap((page) => page.lines)
  const apart = lines.find(({ text }) => text !== text.normalize('NFC'))
  const unread = lines.find(({ text }) => /[\u0000-\u001F\uE000-\uF8FF\uFFFD]/.test(text))
  const expected = 'Times New Roman (hoặc phông chữ cùng độ rộng), Unicode dựng sẵn, một họ phông, nhúng trong tệp'
  const whole = 'Toàn văn bản'
  return [
    ...(others.length > 0 ? [findingOn('P07', whole, undefined, `phông chữ ${others.join(', ')}`, expected)] : []),
    ...(others.length === 0 && families.length > 1 ? [findingOn('P07', whole, undefined, `nhiều họ phông chữ: ${families.join(', ')}`, expected)] : []),
    ...(loose.length > 0 ? [findingOn('P07', whole, undefined, `phông chữ không nhúng: ${loose.join(', ')}`, expected)] : []),
    ...(apart ? [findingOn('P07', `Trang ${apart.page}`, apart, 'chữ tổ hợp (dấu tách rời)', expected)] : []),
    ...(unread ? [findingOn('P07', `Trang ${unread.page}`, unread, 'chữ không có bảng mã Unicode', expected)] : []),
    ...(lines.length === 0 ? [findingOn('P07', whole, undefined, 'không có chữ (có thể là bản chụp)', expected)] : []),
  ]
}

/** Pages are counted from 1 in the paper and anew in each annex; the first of each does not show its number. */
function checkNumbers({ pages, appendices }: PdfParts, ruleset: Ruleset): Finding[] {
  let count = 0
  let inAppendix = false
  return pages.flatMap((page) => {
    const annex = appendices.some((appendix) => appendix.page === page.number)
    if (page.number === 1 || annex || page.lines.some(isQuocHieu)) {
      count = 0
      inAppendix = annex && page.number > 1
    }
    count += 1
    const rule: RuleId = inAppendix ? 'P09' : 'P08'
    const place = `Trang ${page.number} của tệp`
    const shown = page.pageNumber
    if (count === 1) return shown ? [findingOn(rule, place, shown, `hiển thị số ${shown.text}`, 'không hiển thị số trang thứ nhất')] : []
    if (!shown) return [findingOn(rule, place, undefined, 'không có số trang ở lề trên', `số ${count} canh giữa trong phần lề trên`)]
    return [
      ...(shown.text === String(count) ? [] : [findingOn(rule, place, shown, `số trang ${shown.text}`, inAppendix ? `số ${count}: số trang của phụ lục đánh riêng, từ 1` : `số ${count}`)]),
      ...expectLine('P08', place, shown, { size: ruleset.pageNumber.size, italic: false, centre: { at: middleOf(page), slack: ruleset.pdf.centre, of: 'theo chiều ngang phần lề trên' } }),
    ]
  })
}

/** The middle between the margins, from what stands on pages of the shape; of the sheet's legal margins where little stands on it. */
const middleOf = ({ edges }: LinedPage): number => centreOf({ x: edges.left, width: edges.right - edges.left })
