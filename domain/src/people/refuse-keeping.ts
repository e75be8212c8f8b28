import { inForce, overlap, type UnitRefusal, type Validity } from '../organisation/refuse-unit.ts'
import type { Day } from '../time/day.ts'
import type { Role } from './role.ts'
import type { UnitId } from '../ids.ts'

export type KeepingRefusal =
  | UnitRefusal
  | { readonly code: 'person.leaves_before_joining' }
  | { readonly code: 'posting.not_after_former'; readonly former: Day }
  | { readonly code: 'posting.outside_service'; readonly from: Day; readonly to: Day | null }
  | { readonly code: 'role.ends_before_it_begins' }
  | { readonly code: 'role.outside_service'; readonly from: Day; readonly to: Day | null }
  | { readonly code: 'role.unit_wanted' }
  | { readonly code: 'role.unit_not_wanted' }
  | { readonly code: 'role.ends_earlier'; readonly to: Day }
  | { readonly code: 'role.already_held'; readonly from: Day; readonly to: Day | null }
  | { readonly code: 'role.last_administrator' }
  | { readonly code: 'account.person_left'; readonly on: Day }
  | { readonly code: 'account.disabled' }

/** The unit somebody is put in, or `null` when no such unit is meant. */
type UnitFact = Validity | null

/** Why a person cannot be moved from this day: before they came or after they left, not after the post they hold, or into a unit not in force. */
export function refusePosting(from: Day, service: Validity, former: Day | null, unit: Validity): KeepingRefusal | undefined {
  if (!inForce(service, from)) return { code: 'posting.outside_service', from: service.from, to: service.to }
  if (former !== null && from <= former) return { code: 'posting.not_after_former', former }
  return inForce(unit, from) ? undefined : { code: 'unit.not_in_force', on: from }
}

/** Why a role cannot be given so. Nobody holds a role before they came; the head of a unit heads one, every other role is of the whole agency; a role is not held twice at once. */
export function refuseGrant(
  given: Validity & { readonly role: Role; readonly unitId: UnitId | null },
  service: Validity,
  held: readonly (Validity & { readonly role: Role; readonly unitId: UnitId | null })[],
  unit: UnitFact,
): KeepingRefusal | undefined {
  if (given.to !== null && given.to < given.from) return { code: 'role.ends_before_it_begins' }
  if (!inForce(service, given.from)) return { code: 'role.outside_service', from: service.from, to: service.to }
  if (given.role === 'unit_head' && given.unitId === null) return { code: 'role.unit_wanted' }
  if (given.role !== 'unit_head' && given.unitId !== null) return { code: 'role.unit_not_wanted' }
  if (unit && !inForce(unit, given.from)) return { code: 'unit.not_in_force', on: given.from }
  const same = held.find((one) => one.role === given.role && one.unitId === given.unitId && overlap(one, given))
  return same ? { code: 'role.already_held', from: same.from, to: same.to } : undefined
}

/** Why somebody's time here cannot be written so. */
export const refuseService = ({ from, to }: Validity): KeepingRefusal | undefined => (to !== null && to < from ? { code: 'person.leaves_before_joining' } : undefined)

/** Why a role cannot end on this day: before it began, or later than it ends anyway (a longer term is given anew, with its basis). */
export function refuseEndingRole(held: Validity, to: Day): KeepingRefusal | undefined {
  if (to < held.from) return { code: 'role.ends_before_it_begins' }
  return held.to !== null && to > held.to ? { code: 'role.ends_earlier', to: held.to } : undefined
}

/**
 * Why somebody cannot lose the role of administrator, leave or be disabled: nobody would be left to keep the accounts.
 * `othersLeft` counts those who hold the role without an end, work here without an end and can sign in.
 */
export const refuseLosingAdministrator = (isOne: boolean, othersLeft: number): KeepingRefusal | undefined =>
  isOne && othersLeft === 0 ? { code: 'role.last_administrator' } : undefined

/** Why no link to an account can be given: its person has left, or it was closed on purpose. */
export function refuseLink(leftOn: Day | null, disabled: boolean, today: Day): KeepingRefusal | undefined {
  if (leftOn !== null && leftOn < today) return { code: 'account.person_left', on: leftOn }
  return disabled ? { code: 'account.disabled' } : undefined
}
