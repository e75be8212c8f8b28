/**
 * From where on each signal is shown to the officer. Settings of an agency with the curve of the accuracy card beside them; shares
 * are 0 to 1. The defaults come from the development half of the labelled corpus (docs/novelty-accuracy.md; DESIGN).
 */
export interface Thresholds {
  /** Same words: the least share of this text, and the least number of words, in shared passages. */
  readonly sameWordsShare: number
  readonly sameWordsLeast: number
  /** Reworded: how alike two sentences must be, and the least share of this text in such sentences. */
  readonly sentenceLikeness: number
  readonly rewordedShare: number
  /** Reworded as a whole: how alike all the words of two texts are whatever their order. */
  readonly wholeLikeness: number
  /** Same problem: the least share of the part that states the problem. */
  readonly problemShare: number
  /** Same title, or nearly. */
  readonly titleLikeness: number
}

export const defaultThresholds: Thresholds = {
  sameWordsShare: 0.04, sameWordsLeast: 24, sentenceLikeness: 0.6, rewordedShare: 0.3, wholeLikeness: 0.66, problemShare: 0.35, titleLikeness: 0.75,
}

/** Whether shared passages are enough to be shown: the words in them, and their share of the checked text. */
export const showsSameWords = ({ words, share }: { readonly words: number; readonly share: number }, { sameWordsShare, sameWordsLeast }: Thresholds): boolean => words >= sameWordsLeast && share >= sameWordsShare

/** Whether sentences that say the same otherwise are enough: two of them at least, or the words of the whole whatever their order. */
export const showsReworded = ({ share, sentences, whole }: { readonly share: number; readonly sentences: number; readonly whole: number }, { rewordedShare, wholeLikeness }: Thresholds): boolean =>
  (sentences >= 2 && share >= rewordedShare) || whole >= wholeLikeness

export const showsSameProblem = ({ share, title, frame }: { readonly share: number; readonly title: number; readonly frame: boolean }, { problemShare, titleLikeness }: Thresholds): boolean =>
  share >= problemShare || title >= titleLikeness || frame

/** Whether thresholds can be meant: a signal that needs nothing would show every text, one that needs more than all would show none. */
export const thresholdsHold = ({ sameWordsLeast, ...shares }: Thresholds): boolean => Number.isInteger(sameWordsLeast) && sameWordsLeast >= 8 && Object.values(shares).every((share) => share > 0 && share <= 1)
