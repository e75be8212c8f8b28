/** A PDF as the checker sees it. Points, from the top left of each page; `y` of text is its baseline. */
export interface PdfDocument {
  readonly pages: readonly PdfPage[]
  readonly fonts: readonly PdfFont[]
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly PdfWord[]
  /** What notes and form fields show: to be seen, and no text of the paper; no rule looks at it. */
  readonly filled: readonly PdfWord[]
  /** Horizontal lines drawn on it. */
  readonly rules: readonly PdfRule[]
}

export interface PdfFont {
  /** Without the prefix of a subset. */
  readonly name: string
  readonly embedded: boolean
}

export interface PdfLook {
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

export interface PdfWord extends PdfLook {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Words that stand together on one line. */
export interface PdfLine extends PdfWord {
  readonly page: number
}

export interface PdfRule {
  readonly x: number
  readonly y: number
  readonly width: number
}

export const centreOf = ({ x, width }: { readonly x: number; readonly width: number }): number => x + width / 2
export const rightOf = ({ x, width }: { readonly x: number; readonly width: number }): number => x + width
