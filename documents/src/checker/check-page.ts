import { range, within } from './expect-look.ts'
import { type Finding, findingAt, type RuleId } from './finding.ts'
import type { Parts } from './parts.ts'
import type { Range, Ruleset } from './ruleset.ts'
import type { WordDocument, WordSection } from './word-model.ts'

const millimetres = (twips: number): string => `${Math.round(twips / 5.6693) / 10} mm`.replace('.', ',')
const millimetreRange = (wanted: Range): string => `${Math.round(wanted[0] / 56.693)}-${Math.round(wanted[1] / 56.693)} mm`

/** P01 to P09: paper, margins, font, page numbers. */
export const checkPage = (document: WordDocument, parts: Parts, ruleset: Ruleset): Finding[] =>
  [...document.sections.flatMap((section, i) => checkSection(document, parts, section, i, ruleset)), ...checkFont(document, ruleset), ...checkAppendixPages(parts)]

function checkSection(document: WordDocument, parts: Parts, section: WordSection, i: number, ruleset: Ruleset): Finding[] {
  const { page } = ruleset
  const place = i === 0 ? 'Trang văn bản' : `Phần ${i + 1} của tệp`
  const [width, height] = section.landscape ? [section.height, section.width] : [section.width, section.height]
  const say = (rule: RuleId, found: string, expected: string) => findingAt(rule, place, undefined, found, expected)
  return [
    ...(within(width, page.width) && within(height, page.height) ? [] : [say('P01', `${millimetres(width)} × ${millimetres(height)}`, 'khổ A4 (210 mm × 297 mm)')]),
    ...(section.landscape && !holdsTable(document, i) ? [say('P02', 'trình bày theo chiều ngang', 'trình bày theo chiều dài của khổ giấy; chỉ trình bày chiều ngang khi có bảng, biểu')] : []),
    ...([['P03', 'top', 'trên'], ['P04', 'bottom', 'dưới'], ['P05', 'left', 'trái'], ['P06', 'right', 'phải']] as const)
      .filter(([, side]) => !within(section[side], page[side]))
      .map(([rule, side, name]) => say(rule, `lề ${name} ${millimetres(section[side])}`, `lề ${name} ${millimetreRange(page[side])}`)),
    ...checkPageNumber(section, i === 0 || parts.appendices.some((appendix) => appendix.section === section), i === 0, place, ruleset),
  ]
}

/** Whether a section holds a table with lines, other than the two columns of head and foot. */
function holdsTable({ blocks, sections }: WordDocument, i: number): boolean {
  const inside = blocks.slice(i === 0 ? 0 : sections[i - 1]?.end, sections[i]?.end)
  return inside.some((block) => block.kind === 'table' && block.rows.some(({ cells }) => cells.length > 2))
}

/** `begins` says whether the section starts a numbering, and so a page without its number. */
function checkPageNumber({ header, titlePage, pageNumbersFrom }: WordSection, begins: boolean, first: boolean, place: string, { pageNumber }: Ruleset): Finding[] {
  const numbered = header.find(({ hasPageField }) => hasPageField)
  const faults = [
    !numbered && 'không có số trang ở phần lề trên',
    numbered && numbered.align !== 'center' && 'số trang không canh giữa',
    numbered?.runs.some(({ size }) => !within(size, pageNumber.size)) && 'cỡ chữ của số trang',
    numbered?.runs.some(({ italic }) => italic) && 'số trang in nghiêng',
    begins && !titlePage && 'trang thứ nhất hiển thị số trang',
    !begins && titlePage && 'số trang bị ẩn giữa văn bản',
    first && pageNumbersFrom !== null && pageNumbersFrom !== 1 && `số trang bắt đầu từ ${pageNumbersFrom}`,
    !begins && pageNumbersFrom !== null && `số trang bắt đầu lại từ ${pageNumbersFrom} giữa văn bản`,
  ].filter((fault) => typeof fault === 'string')
  return faults.map((found) => findingAt('P08', place, undefined, found, `chữ số Ả Rập từ 1, cỡ ${range(pageNumber.size)}, kiểu chữ đứng, canh giữa trong phần lề trên, không hiển thị số trang thứ nhất`))
}

/** Each annex begins a section of its own, whose pages are counted from 1. */
const checkAppendixPages = ({ appendices }: Parts): Finding[] =>
  appendices.filter(({ block }) => block > 0).flatMap(({ head, begins, section }) => {
    const found = !begins ? 'phụ lục không ở một phần (section) riêng' : section?.pageNumbersFrom !== 1 ? 'số trang đánh tiếp theo văn bản' : undefined
    return found === undefined ? [] : [findingAt('P09', head.text.trim(), head, found, 'số trang của phụ lục đánh riêng, từ 1')]
  })

function checkFont({ paragraphs, text }: WordDocument, { font, urgency }: Ruleset): Finding[] {
  const isStamp = (words: string) => urgency.stamps.some(({ text: texts }) => texts.includes(words.trim()))
  const written = paragraphs.flatMap((paragraph) => paragraph.runs.filter((run) => run.text.trim() !== '').map((run) => ({ paragraph, run })))
  const expected = `${font}, Unicode dựng sẵn, màu đen`
  const whole = 'Toàn văn bản'
  const first = (isIt: (one: (typeof written)[number]) => boolean, found: (one: (typeof written)[number]) => string): Finding[] => {
    const one = written.find(isIt)
    return one ? [findingAt('P07', `“${one.run.text.trim().slice(0, 40)}”`, one.paragraph, found(one), expected)] : []
  }
  const others = (fonts: readonly string[]) => fonts.filter((name) => name !== font)
  const apart = paragraphs.find((one) => one.text !== one.text.normalize('NFC'))
  return [
    ...first(({ run }) => others(run.fonts).length > 0, ({ run }) => `phông chữ ${others(run.fonts).join(', ')}`),
    ...first(({ run }) => run.fonts.length === 0, () => 'không nêu phông chữ'),
    ...first(({ paragraph, run }) => run.colour !== 'AUTO' && run.colour !== '000000' && !isStamp(paragraph.text), ({ run }) => `màu chữ ${run.colour}`),
    ...(text === text.normalize('NFC') ? [] : [findingAt('P07', whole, apart, 'chữ tổ hợp (dấu tách rời)', expected)]),
    ...(written.length === 0 ? [findingAt('P07', whole, undefined, 'không có chữ', expected)] : []),
  ]
}
