import { type Appendix, appendicesOf } from './appendices.ts'
import { footOf, type FootParts, isFoot } from './foot-parts.ts'
import { type HeadParts, headOf, isQuocHieu, isTieuNgu } from './head-parts.ts'
import type { Located } from './located.ts'
import type { PaperKind } from './ruleset.ts'
import type { WordDocument, WordParagraph, WordTable } from './word-model.ts'

/** The parts of a paper the rules speak of, found by where they stand and what they say. */
export interface Parts extends HeadParts, FootParts {
  readonly type: WordParagraph | undefined
  /** The lines that say what it is about; the last with what stands under it. */
  readonly subject: readonly WordParagraph[]
  readonly subjectEnd: Located | undefined
  readonly bases: readonly WordParagraph[]
  /** The line with `Kính gửi`, and the addressees listed under it. */
  readonly addresseesHead: WordParagraph | undefined
  readonly addressees: readonly WordParagraph[]
  /** Running text between title and foot. */
  readonly body: readonly WordParagraph[]
  /** All running text, that of annexes too: where articles, clauses and points are looked for. */
  readonly running: readonly WordParagraph[]
  readonly appendices: readonly Appendix[]
}

const written = ({ text }: WordParagraph) => text.trim() !== ''
const isBasis = ({ text }: WordParagraph) => /^(Căn cứ|Theo đề nghị)/.test(text)
const isParagraph = (block: WordDocument['blocks'][number]): block is WordParagraph => block.kind === 'paragraph'
/** `Phần I`, `Mục 2`: headings of a long text, not its title nor its running words. */
export const isDivision = ({ text }: WordParagraph): boolean => /^(phần|chương|mục|tiểu mục)\s+(\d+|[IVXLC]+)\s*[.:]?$/iu.test(text.trim())

export function partsOf(document: WordDocument, kind: PaperKind | null): Parts {
  const section = document.sections[0]
  const textWidth = section ? section.width - section.left - section.right : 0
  const appendices = appendicesOf(document)
  const first = document.blocks.slice(0, Math.min(section?.end ?? Infinity, kind === 'appendix' ? Infinity : (appendices[0]?.block ?? Infinity)))
  const tables = first.filter((block): block is WordTable => block.kind === 'table')
  const head = tables[0]?.rows.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.some((line) => isQuocHieu(line) || isTieuNgu(line)))) ? tables[0] : undefined
  const foot = tables.findLast(isFoot) ?? (kind === 'certificate' ? tables.at(-1) : undefined)
  const from = head ? first.indexOf(head) + 1 : 0
  const between = first.slice(from, foot && foot !== head ? first.indexOf(foot) : undefined)
  const lines = between.filter(isParagraph).filter(written)
  const type = kind === 'letter' ? undefined : lines.find((line) => line.align === 'center' && !isTieuNgu(line) && !isQuocHieu(line))
  const subject = type ? subjectOf(between, type) : []
  const end = subject.at(-1)
  const bases = kind === 'decision' ? lines.filter(isBasis) : []
  const to = lines.findIndex(({ text }) => /^Kính gửi/i.test(text.trim()))
  const listed = to < 0 ? [] : lines.slice(to + 1)
  const addressees = listed.slice(0, Math.max(0, listed.findIndex(({ text }) => !/^[-–+]\s/.test(text.trim()))))

  return {
    ...headOf(head, first.filter(isParagraph), textWidth),
    ...(foot ? footOf(foot) : { recipientsHead: undefined, recipients: [], drafterMark: undefined, signature: [] }),
    type,
    subject,
    subjectEnd: end && { paragraph: end, next: nextOf(between, end), width: textWidth },
    bases,
    addresseesHead: lines[to],
    addressees,
    body: lines.filter((line) =>
      (line.align !== 'center' && !bases.includes(line) && line !== lines[to] && !addressees.includes(line) && !isDivision(line) && line !== type && !subject.includes(line))
      || /\.\/\.$/.test(line.text)),
    running: [...lines, ...document.blocks.slice(first.length).filter(isParagraph).filter(written)],
    appendices,
  }
}

/** Centred lines straight under the type, until one in capitals (who decides), a drawn line or something else. */
function subjectOf(between: WordDocument['blocks'], type: WordParagraph): WordParagraph[] {
  const under = between.slice(between.indexOf(type) + 1).filter(isParagraph)
  const begin = under.findIndex(written)
  const end = under.findIndex((line, at) => at > begin && (!written(line) || line.align !== 'center' || !line.runs.every(({ bold }) => bold)))
  const lines = begin < 0 ? [] : under.slice(begin, end < 0 ? undefined : end)
  return lines.filter((line, at) => line.align === 'center' && (at === 0 || line.text !== line.text.toLocaleUpperCase('vi')))
}

function nextOf(blocks: WordDocument['blocks'], paragraph: WordParagraph): WordParagraph | undefined {
  const next = blocks[blocks.indexOf(paragraph) + 1]
  return next?.kind === 'paragraph' ? next : undefined
}
