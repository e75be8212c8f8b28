import type { WordParagraph } from './word-model.ts'

/** A line of text together with what its drawn line is measured by. */
export interface Located {
  readonly paragraph: WordParagraph
  /** What stands under it: where its line is drawn. */
  readonly next: WordParagraph | undefined
  /** Width of the column, twips. */
  readonly width: number
}
