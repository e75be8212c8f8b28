/**
 * Confidence of OCR below which a page counts as not read well. Of the same page scanned in ten ways, from 300 dots an inch to 75, spotted,
 * blurred and faint, all that came with 88 or more had at most 5 % of wrong letters, all with 63 or less at least 18 %; between lay none.
 * A passage is found by runs of whole syllables, and one letter in six wrong leaves none.
 */
export const leastConfidence = 70

export interface PoorPage { readonly page: number; readonly confidence: number }

/** Pages whose text is compared, but that never count as "no match". */
export const poorPagesOf = (pages: readonly { readonly page: number; readonly way: 'letters' | 'picture' | 'blank'; readonly confidence: number }[]): readonly PoorPage[] =>
  pages.filter(({ way, confidence }) => way === 'picture' && confidence < leastConfidence).map(({ page, confidence }) => ({ page, confidence }))
