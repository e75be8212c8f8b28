/** A .docx as the checker sees it: what each piece of text looks like once styles and defaults are worked out. Twips and points. */
export interface WordDocument {
  readonly sections: readonly WordSection[]
  /** Body from top to bottom; tables whole. */
  readonly blocks: readonly WordBlock[]
  /** Every paragraph of the body, those of tables and frames among them, in reading order: `order` is the place here. */
  readonly paragraphs: readonly WordParagraph[]
  readonly text: string
}

export interface WordSection {
  readonly width: number
  readonly height: number
  readonly landscape: boolean
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Whether the first page has a header of its own. */
  readonly titlePage: boolean
  readonly pageNumbersFrom: number | null
  /** The header of the other pages. */
  readonly header: readonly WordParagraph[]
  /** The foot of the first page, and that of the others. */
  readonly firstFooter: readonly WordParagraph[]
  readonly footer: readonly WordParagraph[]
  /** Index in `blocks` of the first block after this section. */
  readonly end: number
}

export type WordBlock = WordParagraph | WordTable

export interface WordTable {
  readonly kind: 'table'
  readonly rows: readonly { readonly cells: readonly WordCell[] }[]
}

export interface WordCell {
  readonly width: number
  readonly paragraphs: readonly WordParagraph[]
}

export interface WordParagraph {
  readonly kind: 'paragraph'
  /** Place among the paragraphs of its part. */
  readonly order: number
  readonly text: string
  readonly runs: readonly WordRun[]
  readonly align: string
  readonly firstLine: number
  readonly left: number
  readonly right: number
  readonly before: number
  readonly after: number
  /** Line spacing in 240ths of a line; null when it is exact or at least. */
  readonly line: number | null
  readonly topBorder: boolean
  readonly bottomBorder: boolean
  /** Length of a straight line drawn as a shape and anchored here, twips. */
  readonly lineShape: number | null
  readonly hasPageField: boolean
  /** The box drawn round it, by its own borders, by a table of one cell, or by a text box. */
  readonly frame: WordFrame | null
}

export interface WordFrame {
  /** Twips; null when it grows with its text. */
  readonly width: number | null
  readonly height: number | null
  /** Whether all four sides are one single line. */
  readonly single: boolean
}

export interface WordRun {
  readonly text: string
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** The fonts of its plain and its accented letters; one name when they are the same, none when none is named. */
  readonly fonts: readonly string[]
  /** Six hexadecimal digits in capitals, or `AUTO`. */
  readonly colour: string
}
