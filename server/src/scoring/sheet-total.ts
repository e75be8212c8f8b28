import { roundHalfUp } from '@sangkien/domain/number/rational'
import type { Marks, Scale } from '@sangkien/domain/scoring/scale'
import { totalSheet } from '@sangkien/domain/scoring/total-sheet'

/** The marks given so far, added up as the scale rounds marks; `null` before the first. */
export const sheetTotal = (scale: Scale, marks: Marks): number | null =>
  Object.keys(marks).length === 0 ? null : roundHalfUp(totalSheet(scale, marks).total, scale.markDecimals)
