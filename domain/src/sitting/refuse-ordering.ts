import { refuseNotOpen } from './refuse-sitting.ts'
import type { SittingRunRefusal } from './refuse-sitting.ts'

export type OrderingRefusal = { readonly code: 'sitting.item_taken_up' }

/** Why the agenda cannot be put in another order: the sheets are not locked yet, or the council has already taken something up (DESIGN). */
export const refuseOrdering = (sitting: { readonly opened: boolean; readonly closed: boolean }, takenUp: boolean): SittingRunRefusal | OrderingRefusal | undefined =>
  refuseNotOpen(sitting) ?? (takenUp ? { code: 'sitting.item_taken_up' } : undefined)

/** An agenda in another order, in which some stay where they are: the others go round them. */
export function orderAround<Id>(agenda: readonly Id[], wanted: readonly Id[], staying: ReadonlySet<Id>): readonly Id[] {
  const moving = wanted.filter((id) => !staying.has(id))
  let next = 0
  return agenda.map((id) => (staying.has(id) ? id : moving[next++]!))
}
