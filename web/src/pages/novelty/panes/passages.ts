import type { Source, Span } from '../novelty.ts'

/** A passage the two texts share: numbered in the order of this dossier, the same number on both sides. */
export interface Passage {
  readonly number: number
  readonly kind: 'same' | 'reworded'
  readonly mine: Span
  readonly theirs: Span
  readonly words: number
}

/** All passages of a source, those in the same words before reworded ones that begin at the same place. */
export function passagesOf({ sameWords, reworded }: Pick<Source, 'sameWords' | 'reworded'>): readonly Passage[] {
  const all = [
    ...sameWords.passages.map(({ mine, theirs, words }) => ({ kind: 'same' as const, mine, theirs, words })),
    ...reworded.sentences.map(({ mine, theirs, words }) => ({ kind: 'reworded' as const, mine, theirs, words })),
  ]
  return all.toSorted((a, b) => a.mine[0] - b.mine[0] || a.mine[1] - b.mine[1]).map((one, at) => ({ ...one, number: at + 1 }))
}

export const passageWords = { same: 'Trùng nguyên văn', reworded: 'Diễn đạt lại' } as const satisfies Readonly<Record<Passage['kind'], string>>
