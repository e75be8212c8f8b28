import type { Thresholds } from './thresholds.ts'

/** Of one kind of labelled pairs: in which share of them each signal is shown. 0 to 1. */
export interface KindFigures { readonly kind: string; readonly pairs: number; readonly sameWords: number; readonly reworded: number; readonly sameProblem: number }

/** What one threshold gives at one value: recall over the kinds its signal is for, and false alarms over all unrelated pairs. */
export interface CurvePoint { readonly at: number; readonly recall: number; readonly falseAlarms: number }

interface PerSignal { readonly sameWords: number; readonly reworded: number; readonly sameProblem: number }

/**
 * How well the signals find what they are for: measured on a corpus generated in the repository (bench/src/novelty-corpus), so that
 * anyone can measure again with `npm run bench -- accuracy`. Invented texts: real dossiers differ, and the card says so.
 */
export interface AccuracyCard {
  readonly date: string
  readonly half: 'development' | 'test'
  /** Pairs of each kind, and texts in the index that have nothing to do with any. */
  readonly perKind: number
  readonly background: number
  readonly thresholds: Thresholds
  readonly kinds: readonly KindFigures[]
  /** Shares of pairs of unrelated texts, and of checks with at least one false alarm. */
  readonly falseAlarms: PerSignal & { readonly pairs: number; readonly checks: number; readonly checksWithOne: PerSignal }
  readonly curves: { readonly [T in 'sameWordsShare' | 'rewordedShare' | 'wholeLikeness' | 'problemShare' | 'titleLikeness']: readonly CurvePoint[] }
  /** The same of a small sample, which every test run measures again: a figure that falls fails it. */
  readonly sample: { readonly perKind: number; readonly background: number; readonly kinds: readonly KindFigures[]; readonly falseAlarms: PerSignal }
}
