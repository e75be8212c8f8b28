import type { CheckedDocument } from './check-document.ts'
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
const MOST_PAGES = 20

/** The paragraphs of a .docx, or the pages of a PDF with what was filled in on them; of many, the pages with a mark before the others. `more` counts what is left out. */
export const previewOf = (checked: CheckedDocument): Preview => ('word' in checked ? paragraphsOf(checked.word) : pagesOf(checked))

function paragraphsOf({ paragraphs }: WordDocument): Preview {
  const written = paragraphs.filter(({ text }) => text.trim() !== '')
  return {
    paragraphs: written.slice(0, MOST_PARAGRAPHS).map(({ order, text, align, runs }) => ({ order, text, align, bold: runs.every(({ bold }) => bold), italic: runs.every(({ italic }) => italic) })),
    more: Math.max(0, written.length - MOST_PARAGRAPHS),
  }
}

function pagesOf({ pdf: { pages }, report: { rules, advice } }: { readonly pdf: PdfDocument } & Pick<CheckedDocument, 'report'>): Preview {
  const marked = new Set([...rules.flatMap(({ findings }) => findings), ...advice].map(({ at }) => (at && 'page' in at ? at.page : undefined)))
  const shown = pages.toSorted((a, b) => Number(marked.has(b.number)) - Number(marked.has(a.number))).slice(0, MOST_PAGES).toSorted((a, b) => a.number - b.number)
  return { pages: shown.map(({ filled, words, ...page }) => ({ ...page, words: [...words, ...filled] })), more: pages.length - shown.length }
}
