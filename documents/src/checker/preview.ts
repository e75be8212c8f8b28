import type { CheckedDocument, CheckOptions } from './check-document.ts'
import type { CheckReport } from './check-report.ts'
import type { PdfDocument, PdfRule, PdfWord } from './pdf-model.ts'
import type { WordDocument } from './word-model.ts'

/** What a report's marks point into, small enough to be shown beside it. */
export type Preview =
  | { readonly paragraphs: readonly PreviewParagraph[]; readonly more: number }
  | { readonly pages: readonly PreviewPage[]; readonly more: number }

export interface PreviewParagraph {
  readonly order: number
  readonly text: string
  readonly align: string
  readonly bold: boolean
  readonly italic: boolean
}

export interface PreviewPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly PdfWord[]
  readonly rules: readonly PdfRule[]
}

const MOST_PARAGRAPHS = 600
const MOST_PAGES = 8

/** The paragraphs of a .docx, or the pages of a PDF that hold a mark; the first page where none does; the first pages where they are asked for. `more` counts what is left out. */
export const previewOf = (checked: CheckedDocument, show: CheckOptions['show'] = 'marked'): Preview => {
  if ('word' in checked) return paragraphsOf(checked.word)
  return show === 'first' ? cut(checked.pdf.pages) : pagesOf(checked.pdf, checked.report)
}

function paragraphsOf({ paragraphs }: WordDocument): Preview {
  const written = paragraphs.filter(({ text }) => text.trim() !== '')
  return {
    paragraphs: written.slice(0, MOST_PARAGRAPHS).map(({ order, text, align, runs }) => ({ order, text, align, bold: runs.every(({ bold }) => bold), italic: runs.every(({ italic }) => italic) })),
    more: Math.max(0, written.length - MOST_PARAGRAPHS),
  }
}

function pagesOf({ pages }: PdfDocument, { rules, advice }: CheckReport): Preview {
  const marks = [...rules.flatMap(({ findings }) => findings), ...advice].map(({ at }) => at)
  const marked = pages.filter(({ number }) => marks.some((mark) => mark && 'page' in mark && mark.page === number))
  return cut(marked.length > 0 ? marked : pages.slice(0, 1))
}

const cut = (pages: readonly PreviewPage[]): Preview => ({ pages: pages.slice(0, MOST_PAGES), more: Math.max(0, pages.length - MOST_PAGES) })
