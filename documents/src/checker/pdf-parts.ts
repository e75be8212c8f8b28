import { isAppendixHead } from './appendices.ts'
import { isQuocHieu, isTieuNgu } from './head-parts.ts'
import { linesOf } from './pdf-lines.ts'
import { centreOf, type PdfDocument, type PdfLine, type PdfPage, type PdfRule, rightOf } from './pdf-model.ts'
import type { Signs } from './tell-kind.ts'

/** The parts of a paper as they are seen on its pages. */
export interface PdfParts {
  readonly pages: readonly LinedPage[]
  readonly quocHieu: PdfLine | undefined
  readonly tieuNgu: PdfLine | undefined
  /** Lines of the agency's block, and which of them are bold: the name. */
  readonly agency: readonly PdfLine[]
  readonly number: PdfLine | undefined
  readonly placeDate: PdfLine | undefined
  readonly letterSubject: readonly PdfLine[]
  readonly titles: readonly PdfLine[]
  readonly addresseesHead: PdfLine | undefined
  readonly addressees: readonly PdfLine[]
  readonly recipientsHead: PdfLine | undefined
  /** Each recipient whole, though it takes several lines. */
  readonly recipients: readonly PdfLine[]
  readonly signature: readonly PdfLine[]
  /** The last line before the foot that closes the text with `./.`. */
  readonly closing: PdfLine | undefined
  readonly lastLine: PdfLine | undefined
  readonly appendices: readonly PdfAppendix[]
}

export interface LinedPage extends PdfPage {
  readonly lines: readonly PdfLine[]
  /** The number in its top margin. */
  readonly pageNumber: PdfLine | undefined
  /** Left and right edge of what stands on pages of this shape. */
  readonly edges: { readonly left: number; readonly right: number }
}

export interface PdfAppendix {
  readonly page: number
  readonly head: PdfLine
  readonly title: readonly PdfLine[]
  readonly pointer: readonly PdfLine[]
}

/** What stands higher is in the top margin: 20 mm. */
export const TOP_MARGIN = 56.7

const isRecipientsHead = ({ text, size }: PdfLine) => /^Nơi nhận:?$/.test(text) && size < 13.5
const isUpper = ({ text }: PdfLine) => text === text.toLocaleUpperCase('vi')

export function pdfPartsOf(document: PdfDocument): PdfParts {
  const pages = linedPages(document)
  const appendices = pages.flatMap(appendixOn)
  const main = pages.slice(0, appendices[0]?.page === 1 ? undefined : (appendices[0]?.page ?? pages.length + 1) - 1)
  const first = pages[0]?.lines ?? []
  const quocHieu = first.find(isQuocHieu)
  const tieuNgu = first.find(isTieuNgu)
  const middle = pages[0] ? (pages[0].edges.left + pages[0].edges.right) / 2 : 0
  const left = quocHieu && centreOf(quocHieu) > middle + 40 ? quocHieu.x : -1 // Quốc hiệu in the middle has nothing beside it
  const headEnd = (tieuNgu?.y ?? 0) + 90
  const number = first.find((line) => /^Số\s*[:.\d…/]/.test(line.text) && rightOf(line) < left + 2 && line.y < headEnd + 60)
  const placeDate = left < 0 ? undefined : first.find((line) => / ngày\s/.test(line.text) && line.y < headEnd + 60 && line.x > left - 40)
  const beginsHead = Math.max(number?.y ?? 0, placeDate !== undefined && placeDate.y < headEnd ? placeDate.y : 0, tieuNgu?.y ?? 0)
  const agency = first.filter((line) => quocHieu && line.y < (number?.y ?? beginsHead + 40) - 1 && line.y >= quocHieu.y - 4 && centreOf(line) < left)
    .filter((line) => number !== undefined || line.y < (placeDate?.y ?? Infinity) - 6)
  const letterSubject = number === undefined ? [] : followingColumn(first, number, left)
  const below = first.filter((line) => line.y > Math.max(beginsHead, agency.at(-1)?.y ?? 0) + 1 && !letterSubject.includes(line))
  const titles = titlesOf(below, pages[0])
  const foot = main.findLast(({ lines }) => lines.some(isRecipientsHead))
  const recipientsHead = foot?.lines.find(isRecipientsHead)
  const body = main.flatMap(({ lines, number: page }) => lines.filter((line) => !foot || page < foot.number || (page === foot.number && line.y < (recipientsHead?.y ?? 0) - 2)))
  const to = below.findIndex(({ text }) => /^Kính gửi/i.test(text))
  const list = to < 0 ? [] : below.slice(to + 1)
  return {
    pages, quocHieu, tieuNgu, agency, number, placeDate, letterSubject, titles,
    addresseesHead: below[to],
    addressees: list.slice(0, Math.max(0, list.findIndex(({ text }) => !/^[-–+]\s/.test(text)))),
    recipientsHead,
    recipients: recipientsHead && foot ? recipientsOf(foot.lines, recipientsHead) : [],
    signature: foot && recipientsHead ? signatureOf(foot, recipientsHead) : lowRight(pages[0]),
    closing: body.findLast(({ text }) => text.endsWith('./.')),
    lastLine: body.at(-1),
    appendices,
  }
}

function linedPages(document: PdfDocument): LinedPage[] {
  const edges = new Map<string, { left: number; right: number }>()
  for (const { width, height, words, rules } of document.pages) {
    const shape = width > height ? 'wide' : 'upright'
    const marks: readonly (PdfRule | PdfLine)[] = [...words.map((word) => ({ ...word, page: 0 })), ...rules]
    const inside = marks.filter((mark) => mark.y > TOP_MARGIN)
    const seen = edges.get(shape)
    edges.set(shape, {
      left: Math.min(seen?.left ?? width, ...inside.map(({ x }) => x)),
      right: Math.max(seen?.right ?? 0, ...inside.map(rightOf)),
    })
  }
  return document.pages.map((page) => {
    const lines = linesOf(page)
    const pageNumber = lines.find(({ y, text }) => y < TOP_MARGIN && /^[-–\s]*\d+[-–\s]*$/.test(text))
    return { ...page, lines: lines.filter((line) => line !== pageNumber), pageNumber, edges: edges.get(page.width > page.height ? 'wide' : 'upright') ?? { left: 0, right: page.width } }
  })
}

/** Lines under the number in the left column, close enough to be of one block. */
function followingColumn(lines: readonly PdfLine[], number: PdfLine, left: number): PdfLine[] {
  const found: PdfLine[] = []
  let last = number
  for (const line of lines.filter((one) => one.y > number.y && rightOf(one) < left + 2 && centreOf(one) < left)) {
    if (line.y - last.y > 26 || /^Kính gửi/i.test(line.text)) break
    if (found.length === 0 && !/^V\/?v\b|^Về việc/iu.test(line.text)) break
    found.push(line)
    last = line
  }
  return found
}

/** The type in capitals, then the bold lines straight under it. */
function titlesOf(below: readonly PdfLine[], page: LinedPage | undefined): PdfLine[] {
  const [type, ...rest] = below.filter(({ text }) => !/^Kính gửi/i.test(text))
  if (!type || !page || Math.abs(centreOf(type) - (page.edges.left + page.edges.right) / 2) > 40) return []
  const lines = [type]
  for (const line of rest) {
    const last = lines.at(-1) ?? type
    const ruled = page.rules.some(({ y }) => y > last.y && y < line.y - line.size * 0.5)
    if (ruled || line.y - last.y > line.size * 2 || !line.bold || (lines.length > 1 && isUpper(line))) break
    lines.push(line)
  }
  return lines
}

/** Each entry with the lines it runs on to; the list ends with the file copy. */
function recipientsOf(lines: readonly PdfLine[], head: PdfLine): PdfLine[] {
  const column = lines.filter((line) => line.y > head.y + 1 && line.x < head.x + 90 && line.size < 12.5)
  const entries: PdfLine[] = []
  for (const line of column) {
    const last = entries.at(-1)
    if (last && /^- Lưu.*\.$/.test(last.text)) break
    if (last && !line.text.startsWith('-')) entries.splice(-1, 1, { ...last, text: `${last.text} ${line.text}`, width: Math.max(last.width, line.width) })
    else entries.push(line)
  }
  return entries
}

/** Upright lines of the right column, from the post to the name. In minutes they begin above the recipients. */
function signatureOf({ lines, edges }: LinedPage, head: PdfLine): PdfLine[] {
  const middle = (edges.left + edges.right) / 2
  const right = lines.filter((line) => line.size >= 12.5 && !line.italic && centreOf(line) > middle)
  const from = lines.find((line) => /^(THƯ KÝ|NGƯỜI GHI BIÊN BẢN|NGƯỜI KIỂM PHIẾU)/.test(line.text))?.y ?? head.y
  return right.filter((line) => line.y > from - 6)
}

/** On a sheet without recipients, a certificate: the bold lines low at the right. */
const lowRight = (page: LinedPage | undefined): PdfLine[] =>
  page?.lines.filter((line) => line.bold && line.size >= 12.5 && line.size < 15 && line.y > page.height * 0.65 && line.x > page.width / 2) ?? []

function appendixOn({ lines, number }: LinedPage): PdfAppendix[] {
  const at = lines.findIndex((line) => isAppendixHead(line))
  const head = lines[at]
  if (!head || at > 1) return []
  const under = lines.slice(at + 1, at + 12)
  const pointerAt = under.findIndex(({ text }) => text.startsWith('('))
  const pointerEnd = under.findIndex(({ text }, i) => i >= pointerAt && text.endsWith(')'))
  return [{
    page: number, head,
    title: under.slice(0, Math.max(pointerAt, 0)),
    pointer: pointerAt < 0 ? [] : under.slice(pointerAt, (pointerEnd < 0 ? pointerAt : pointerEnd) + 1),
  }]
}

/** What of a PDF tells its kind. */
export const signsOfPdf = ({ pages, quocHieu, tieuNgu, agency, number, letterSubject, titles, appendices }: PdfParts): Signs => ({
  national: quocHieu !== undefined || tieuNgu !== undefined,
  agency: agency.length > 0,
  number: number?.text ?? '',
  letterSubject: letterSubject.length > 0,
  titles: titles.map(({ text }) => text),
  appendixFirst: appendices[0]?.page === 1 && pages.length > 0,
})
