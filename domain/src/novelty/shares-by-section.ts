import type { Span } from './finding.ts'

/** How much of one section of a dossier stood in an earlier text already. */
export interface SectionShare {
  readonly label: string
  /** Words of it that count. */
  readonly words: number
  /** Of those, words in passages both have. */
  readonly same: number
  /** Sentences of it that say in other words what the earlier text says: counted by themselves, for the two are never added up (product.md 9). */
  readonly reworded: number
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const between = '\n\n'.length

/**
 * Section by section, what a dossier has in common with a text its own authors filed before (NV6): where nothing is, the council reads what
 * is new. Spans are offsets in the whole text of the dossier, its sections with a blank line between.
 */
export function sharesBySection(parts: readonly { readonly label: string; readonly text: string }[], { masked, passages, sentences }: { readonly masked: readonly Span[]; readonly passages: readonly Span[]; readonly sentences: readonly Span[] }): readonly SectionShare[] {
  const isIn = (spans: readonly Span[], at: number): boolean => spans.some(([from, to]) => from <= at && at < to)
  let start = 0
  return parts.map(({ label, text }) => {
    const from = start
    start += text.length + between
    const counted = [...text.matchAll(word)].map(({ index }) => from + index).filter((at) => !isIn(masked, at))
    return { label, words: counted.length, same: counted.filter((at) => isIn(passages, at)).length, reworded: sentences.filter(([at]) => from <= at && at < start).length }
  })
}
