import { AlignmentType, type IParagraphOptions, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx'
import { SIZE } from './paper.ts'

export interface Look {
  /** Points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'left' | 'center' | 'right' | 'both'
  /** Twips above. */
  readonly before?: number
  /** Twips below. */
  readonly after?: number
  /** Twips the first line is set in. */
  readonly firstLine?: number
  /** Twips the whole paragraph is set in from the left. */
  readonly left?: number
  /** Twips the first line hangs out to the left of the rest. */
  readonly hanging?: number
  readonly keepNext?: boolean
  readonly keepLines?: boolean
}

export interface Piece {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

const alignments = {
  left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, both: AlignmentType.BOTH,
} as const

/** A paragraph of a template. The text may hold tags such as `{title}`. */
export function paragraph(text: string | readonly Piece[], look: Look = {}): Paragraph {
  const pieces = typeof text === 'string' ? [{ text }] : text
  const indent = {
    ...(look.firstLine !== undefined && { firstLine: look.firstLine }),
    ...(look.left !== undefined && { left: look.left }),
    ...(look.hanging !== undefined && { hanging: look.hanging }),
  }
  return new Paragraph({
    alignment: alignments[look.align ?? 'left'],
    spacing: { before: look.before ?? 0, after: look.after ?? 0, line: 240, lineRule: LineRuleType.AUTO },
    ...(Object.keys(indent).length > 0 && { indent }),
    run: { size: (look.size ?? SIZE.body) * 2 }, // the mark at its end is as high as its text: an empty paragraph stays as low as asked
    ...(look.keepNext && { keepNext: true }),
    ...(look.keepLines && { keepLines: true }),
    children: pieces.map((piece) => run(piece, look)),
  } satisfies IParagraphOptions)
}

const run = (piece: Piece, look: Look): TextRun =>
  new TextRun({
    text: piece.text,
    size: (look.size ?? SIZE.body) * 2,
    bold: piece.bold ?? look.bold ?? false,
    italics: piece.italic ?? look.italic ?? false,
  } satisfies IRunOptions)

/** Body text: 14 pt, both sides flush, first line in by 1.27 cm, 6 pt above (C14). */
export const bodyParagraph = (text: string | readonly Piece[], look: Look = {}): Paragraph =>
  paragraph(text, { align: 'both', firstLine: 720, before: 120, ...look })

/** A paragraph for each item of a list in the data: `{#tag}` … `{/tag}`, each on its own so that they leave no trace. */
export const forEach = (tag: string, ...inside: readonly Paragraph[]): Paragraph[] =>
  [paragraph(`{#${tag}}`), ...inside, paragraph(`{/${tag}}`)]

/** As `forEach`, for the case that the list is empty or the value false. */
export const unless = (tag: string, ...inside: readonly Paragraph[]): Paragraph[] =>
  [paragraph(`{^${tag}}`), ...inside, paragraph(`{/${tag}}`)]
