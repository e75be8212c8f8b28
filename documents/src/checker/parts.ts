import { nd30, type PaperKind } from './ruleset.ts'
import type { WordCell, WordDocument, WordParagraph, WordTable } from './word-model.ts'

/** The parts of a paper the rules speak of, found by where they stand and what they say. */
export interface Parts {
  readonly quocHieu: Located | undefined
  readonly tieuNgu: Located | undefined
  readonly agencyColumn: readonly WordParagraph[]
  readonly agencyWidth: number
  readonly number: WordParagraph | undefined
  readonly placeDate: WordParagraph | undefined
  readonly letterSubject: WordParagraph | undefined
  /** First words of the body: type and subject, in order. */
  readonly title: readonly WordParagraph[]
  readonly bases: readonly WordParagraph[]
  /** Running text between title and foot. */
  readonly body: readonly WordParagraph[]
  readonly recipientsHead: WordParagraph | undefined
  readonly recipients: readonly WordParagraph[]
  /** The column of the signature: posts, then the name. */
  readonly signature: readonly WordParagraph[]
}

export interface Located {
  readonly paragraph: WordParagraph
  /** What stands under it: where its line is drawn. */
  readonly next: WordParagraph | undefined
  /** Width of the column, twips. */
  readonly width: number
}

const written = ({ text }: WordParagraph) => text.trim() !== ''

export function partsOf(document: WordDocument, kind: PaperKind): Parts {
  const section = document.sections[0]
  const textWidth = section ? section.width - section.left - section.right : 0
  const first = document.blocks.slice(0, section?.end ?? document.blocks.length)
  const tables = first.filter((block): block is WordTable => block.kind === 'table')
  const head = kind === 'citizen' ? undefined : tables[0]
  const foot = tables.findLast((table) => cellsOf(table).some((cell) => cell.paragraphs.some(({ text }) => /^Nơi nhận:?$/.test(text.trim()))))
    ?? (kind === 'certificate' ? tables.at(-1) : undefined)
  const [left, right] = head?.rows[0]?.cells ?? []
  const [leftBelow, rightBelow] = head?.rows[1]?.cells ?? []
  const headLines = right?.paragraphs ?? first.filter((block): block is WordParagraph => block.kind === 'paragraph')
  const running = first
    .slice(head ? first.indexOf(head) + 1 : 0, foot && foot !== head ? first.indexOf(foot) : undefined)
    .filter((block): block is WordParagraph => block.kind === 'paragraph' && written(block))
  const isTieuNgu = ({ text }: WordParagraph) => /^Độc lập\s*[-–]/i.test(text.trim())
  const isQuocHieu = ({ text }: WordParagraph) => /^CỘNG H(ÒA|OÀ)/i.test(text.trim().normalize('NFC'))
  const titles = running.filter((paragraph) => paragraph.align === 'center' && !isTieuNgu(paragraph) && !isQuocHieu(paragraph)).slice(0, 2)
  const isBasis = ({ text }: WordParagraph) => /^(Căn cứ|Theo đề nghị)/.test(text)
  const bases = kind === 'decision' ? running.filter(isBasis) : []
  const footLines = foot ? columnsOfFoot(foot) : { recipientsHead: undefined, recipients: [], signature: [] }

  return {
    quocHieu: locate(headLines, isQuocHieu, right?.width ?? textWidth),
    tieuNgu: locate(headLines, isTieuNgu, right?.width ?? textWidth),
    agencyColumn: left?.paragraphs ?? [],
    agencyWidth: left?.width ?? 0,
    number: leftBelow?.paragraphs.find(({ text }) => text.startsWith('Số')),
    placeDate: rightBelow?.paragraphs.find(written),
    letterSubject: leftBelow?.paragraphs.filter(written).find(({ text }) => !text.startsWith('Số')),
    title: kind === 'letter' ? [] : titles,
    bases,
    body: running.filter((paragraph) => paragraph.align !== 'center' && !bases.includes(paragraph) && !/^(Kính gửi:|- .*[;.]$)/.test(paragraph.text) || /\.\/\.$/.test(paragraph.text)),
    ...footLines,
  }
}

const cellsOf = (table: WordTable): readonly WordCell[] => table.rows.flatMap(({ cells }) => cells)

function locate(lines: readonly WordParagraph[], isIt: (paragraph: WordParagraph) => boolean, width: number): Located | undefined {
  const at = lines.findIndex(isIt)
  const paragraph = lines[at]
  return paragraph && { paragraph, next: lines[at + 1], width }
}

function columnsOfFoot(foot: WordTable): Pick<Parts, 'recipientsHead' | 'recipients' | 'signature'> {
  const columns = foot.rows[0]?.cells ?? []
  const left = columns.flatMap(({ paragraphs }) => paragraphs)
  const at = left.findIndex(({ text }) => /^Nơi nhận:?$/.test(text.trim()))
  const list = at < 0 ? [] : left.slice(at + 1).filter(written)
  const last = list.findIndex(({ text }) => /^-?\s*Lưu/.test(text.trim()))
  const end = last >= 0 ? last + 1 : list.findIndex(({ text }) => !text.trim().startsWith('-'))
  return {
    recipientsHead: left[at],
    recipients: end < 0 ? list : list.slice(0, end),
    signature: (columns.at(-1)?.paragraphs ?? []).filter(written).filter(({ runs }) => runs.every(({ italic }) => !italic)),
  }
}

/** The one accepted spelling a text is compared with. */
export const isQuocHieuText = (text: string): boolean => (nd30.quocHieu.text as readonly string[]).includes(text)
