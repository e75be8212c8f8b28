import type { InitiativeId } from '../ids.ts'
import type { SittingRunRefusal } from './refuse-sitting.ts'

export type MinutesRefusal = { readonly code: 'minutes.own_result_unpublished'; readonly initiatives: readonly InitiativeId[] }

/**
 * Why the minutes cannot be had: they tell what happened, so the sitting has begun and each item has its result; and who was an author
 * on the agenda learns that result with everybody else, when it is published (DESIGN, after Điều 7 khoản 1).
 */
export function refuseMinutes(
  sitting: { readonly opened: boolean }, undecided: readonly InitiativeId[], ownUnpublished: readonly InitiativeId[],
): MinutesRefusal | SittingRunRefusal | undefined {
  if (!sitting.opened) return { code: 'sitting.not_open' }
  if (ownUnpublished.length > 0) return { code: 'minutes.own_result_unpublished', initiatives: ownUnpublished }
  return undecided.length > 0 ? { code: 'sitting.items_undecided', initiatives: undecided } : undefined
}
