import { range, within } from './expect-look.ts'
import type { Finding } from './finding.ts'
import { nd30, type PaperKind, type Range } from './ruleset.ts'
import type { WordDocument, WordSection } from './word-model.ts'

const millimetres = (twips: number): string => `${Math.round(twips / 5.6693) / 10} mm`.replace('.', ',')
const millimetreRange = (wanted: Range): string => `${Math.round(wanted[0] / 56.693)}-${Math.round(wanted[1] / 56.693)} mm`

/** P01 to P08: paper, margins, font, page numbers. */
export function checkPage(document: WordDocument, kind: PaperKind): Finding[] {
  return [...document.sections.flatMap((section, i) => checkSection(section, i, kind)), ...checkFont(document)]
}

function checkSection(section: WordSection, i: number, kind: PaperKind): Finding[] {
  const { page } = nd30
  const place = i === 0 ? 'Trang văn bản' : `Phụ lục (phần ${i + 1})`
  const findings: Finding[] = []
  const [width, height] = section.landscape ? [section.height, section.width] : [section.width, section.height]
  if (!within(width, page.width) || !within(height, page.height))
    findings.push({ rule: 'P01', place, found: `${millimetres(width)} × ${millimetres(height)}`, expected: 'khổ A4 (210 mm × 297 mm)' })
  if (section.landscape && i === 0 && kind !== 'sheet')
    findings.push({ rule: 'P02', place, found: 'trình bày theo chiều ngang', expected: 'trình bày theo chiều dài của khổ giấy' })
  for (const [rule, side, name] of [['P03', 'top', 'trên'], ['P04', 'bottom', 'dưới'], ['P05', 'left', 'trái'], ['P06', 'right', 'phải']] as const)
    if (!within(section[side], page[side]))
      findings.push({ rule, place, found: `lề ${name} ${millimetres(section[side])}`, expected: `lề ${name} ${millimetreRange(page[side])}` })
  return [...findings, ...checkPageNumber(section, place)]
}

function checkPageNumber({ header, titlePage, pageNumbersFrom }: WordSection, place: string): Finding[] {
  const numbered = header.find(({ hasPageField }) => hasPageField)
  const faults = [
    !numbered && 'không có số trang ở phần lề trên',
    numbered && numbered.align !== 'center' && 'số trang không căn giữa',
    numbered?.runs.some(({ size, italic }) => italic || !within(size, nd30.pageNumber)) && 'cỡ chữ hoặc kiểu chữ số trang',
    !titlePage && 'trang đầu hiển thị số trang',
    pageNumbersFrom !== null && pageNumbersFrom !== 1 && `số trang bắt đầu từ ${pageNumbersFrom}`,
  ].filter((fault) => typeof fault === 'string')
  return faults.map((found) => ({
    rule: 'P08', place, found,
    expected: `chữ số Ả Rập từ 1, cỡ ${range(nd30.pageNumber)}, kiểu chữ đứng, canh giữa trong phần lề trên, không hiển thị số trang thứ nhất`,
  }))
}

function checkFont({ fonts, colours, text }: WordDocument): Finding[] {
  const others = [...fonts].filter((font) => font !== nd30.font)
  const coloured = [...colours].filter((colour) => colour !== 'AUTO' && colour !== '000000')
  const found = [
    others.length > 0 && `phông chữ ${others.join(', ')}`,
    fonts.size === 0 && 'không nêu phông chữ',
    coloured.length > 0 && `màu chữ ${coloured.join(', ')}`,
    text !== text.normalize('NFC') && 'chữ tổ hợp (dấu tách rời)',
  ].filter((fault) => typeof fault === 'string')
  return found.map((fault) => ({ rule: 'P07', place: 'Toàn văn bản', found: fault, expected: 'Times New Roman, Unicode dựng sẵn, màu đen' }))
}
