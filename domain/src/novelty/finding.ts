import type { SharedFrame } from './frame.ts'
import type { Comparison } from './compare.ts'
import { showsReworded, showsSameWords, type Thresholds } from './thresholds.ts'
import type { Prepared } from './prepare.ts'

/** Offsets in the whole text of a side (`wholeText`), end after the last character. */
export type Span = readonly [from: number, to: number]

/** A source a text resembles, as it is kept with a check: the signals of `Comparison` with places as offsets of characters. */
export interface Finding {
  readonly textId: string
  readonly sameWords: { readonly share: number; readonly words: number; readonly passages: readonly { readonly mine: Span; readonly theirs: Span; readonly words: number }[] }
  readonly reworded: { readonly share: number; readonly whole: number; readonly sentences: readonly { readonly mine: Span; readonly theirs: Span; readonly likeness: number; readonly words: number }[] }
  readonly sameProblem: { readonly share: number; readonly title: number; readonly frame: SharedFrame | null }
  readonly shown: Comparison['shown']
}

/** Places of words as offsets of characters. */
export function findingOf(textId: string, { sameWords, reworded, sameProblem, shown }: Comparison, mine: Prepared, theirs: Prepared): Finding {
  const spanOf = ({ words }: Prepared, [from, to]: readonly [number, number]): Span => [words.from[from]!, words.to[to - 1]!]
  return {
    textId, sameProblem, shown,
    sameWords: { share: sameWords.share, words: sameWords.words, passages: sameWords.passages.map((one) => ({ mine: spanOf(mine, one.mine), theirs: spanOf(theirs, one.theirs), words: one.same })) },
    reworded: { share: reworded.share, whole: reworded.whole, sentences: reworded.sentences.map((one) => ({ mine: spanOf(mine, one.mine), theirs: spanOf(theirs, one.theirs), likeness: one.likeness, words: one.mine[1] - one.mine[0] })) },
  }
}

/** What an officer set aside: a source whole, or one stretch of this text in it. */
export interface Exclusion { readonly textId: string; readonly span: Span | null }

/**
 * A finding without what was set aside, its values worked out again; `undefined` when the source itself was. `counted` is the words
 * of this text that count. A passage that only touches what was set aside goes too: it was the same stretch before the text was completed.
 */
export function withoutExcluded(finding: Finding, exclusions: readonly Exclusion[], counted: number, thresholds: Thresholds): Finding | undefined {
  const mine = exclusions.filter(({ textId }) => textId === finding.textId)
  if (mine.length === 0) return finding
  if (mine.some(({ span }) => span === null)) return undefined
  const kept = ({ mine: [from, to] }: { readonly mine: Span }): boolean => !mine.some(({ span }) => span !== null && span[0] < to && from < span[1])
  const passages = finding.sameWords.passages.filter(kept)
  const sentences = finding.reworded.sentences.filter(kept)
  const words = passages.reduce((sum, one) => sum + one.words, 0)
  const sum = (of: Finding['reworded']['sentences']): number => of.reduce((total, one) => total + one.words, 0)
  const rewordedShare = finding.reworded.share * (sum(sentences) / Math.max(1, sum(finding.reworded.sentences)))
  const share = words / Math.max(1, counted)
  const untouched = passages.length === finding.sameWords.passages.length && sentences.length === finding.reworded.sentences.length
  return {
    ...finding,
    sameWords: { share, words, passages }, reworded: { ...finding.reworded, share: rewordedShare, sentences },
    shown: {
      ...finding.shown, sameWords: showsSameWords({ words, share }, thresholds),
      // How alike the whole is says nothing once part of it was set aside.
      reworded: showsReworded({ share: rewordedShare, sentences: sentences.length, whole: untouched ? finding.reworded.whole : 0 }, thresholds),
    },
  }
}

/** What changed between two checks of one dossier: sources that came, that went, and whose signals are others. */
export interface RunChange { readonly textId: string; readonly change: 'came' | 'went' | 'changed' }

export function compareRuns(before: readonly Finding[], after: readonly Finding[]): readonly RunChange[] {
  const earlier = new Map(before.map((one) => [one.textId, one]))
  const later = new Set(after.map(({ textId }) => textId))
  const same = (a: Finding, b: Finding): boolean => JSON.stringify([a.shown, a.sameWords.words, a.reworded.sentences.length, a.sameProblem]) === JSON.stringify([b.shown, b.sameWords.words, b.reworded.sentences.length, b.sameProblem])
  return [
    ...after.flatMap((one): RunChange[] => {
      const was = earlier.get(one.textId)
      return was === undefined ? [{ textId: one.textId, change: 'came' }] : same(was, one) ? [] : [{ textId: one.textId, change: 'changed' }]
    }),
    ...before.filter(({ textId }) => !later.has(textId)).map(({ textId }): RunChange => ({ textId, change: 'went' })),
  ]
}
