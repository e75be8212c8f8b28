import type { Validity } from '../organisation/refuse-unit.ts'
import type { Day } from '../time/day.ts'

/** Why somebody left: `transfer` to another agency, `retirement`, `resignation`, `end_of_contract`, `dismissal`, `death`, `other`. */
export const departureReasons = ['transfer', 'retirement', 'resignation', 'end_of_contract', 'dismissal', 'death', 'other'] as const
export type DepartureReason = (typeof departureReasons)[number]

export type DepartureRefusal =
  | { readonly code: 'departure.already'; readonly lastDay: Day }
  | { readonly code: 'departure.none' }
  | { readonly code: 'departure.basis_missing' }
  | { readonly code: 'person.leaves_before_joining' }

/** Why somebody's leaving cannot be noted so: it is noted already, ends before they came, or rests on no paper though its reason is only told in words. */
export function refuseDeparture(service: Validity, { lastDay, reason, basis }: { readonly lastDay: Day; readonly reason: DepartureReason; readonly basis: string }): DepartureRefusal | undefined {
  if (service.to !== null) return { code: 'departure.already', lastDay: service.to }
  if (lastDay < service.from) return { code: 'person.leaves_before_joining' }
  return reason === 'other' && basis.trim() === '' ? { code: 'departure.basis_missing' } : undefined
}

/** Why a leaving cannot be taken back: none is noted. */
export const refuseReturn = (service: Validity): DepartureRefusal | undefined => (service.to === null ? { code: 'departure.none' } : undefined)

/** Whether whoever leaves with this day has no access any more: it ends with the last day itself, and at once where that day is over. */
export const accessIsOver = (lastDay: Day, today: Day): boolean => lastDay < today
