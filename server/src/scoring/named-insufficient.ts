import { allCriteria, type Scale } from '@sangkien/domain/scoring/scale'
import { countInsufficient, type SheetNotes } from '@sangkien/domain/scoring/sheet-note'

/** Of how many sheets each criterion lacks its data, by the name it has on papers. */
export const namedInsufficient = (scale: Scale, sheets: readonly SheetNotes[]) =>
  countInsufficient(scale, sheets).map((one) => ({ ...one, criterion: allCriteria(scale.criteria).find(({ code }) => code === one.criterion)!.name }))
