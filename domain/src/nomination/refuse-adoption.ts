import type { PersonId, UnitId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import { inForce, type Validity } from '../organisation/refuse-unit.ts'
import type { Role } from '../people/role.ts'
import { type Day, dayOf } from '../time/day.ts'

export type AdoptionRefusal =
  | { readonly code: 'adoption.not_recognised'; readonly stage: Stage }
  | { readonly code: 'adoption.not_your_unit' }
  | { readonly code: 'adoption.in_future'; readonly today: Day }
  | { readonly code: 'adoption.already'; readonly from: Day }
  | { readonly code: 'adoption.ends_before_it_begins'; readonly from: Day }
  | { readonly code: 'unit.not_in_force'; readonly on: Day }

interface Noting { readonly unitId: UnitId; readonly from: Day; readonly unit: Validity; /** Since when this unit applies it already. */ readonly since: Day | null }

/** Who tells of a unit: its head, or the standing office for any (initiative-law.md 5.5, giấy xác nhận áp dụng của từng đơn vị; DESIGN). */
const tellsOf = (unitId: UnitId, person: { readonly heads: readonly UnitId[]; readonly roles: ReadonlySet<Role> }): boolean => person.roles.has('secretariat') || person.heads.includes(unitId)

/** Why it cannot be noted that a unit applies an initiative: not recognised (or no longer), not this person's unit, noted already, or from a day to come. */
export function refuseAdoption(stage: Stage, { unitId, from, unit, since }: Noting, person: { readonly id: PersonId; readonly heads: readonly UnitId[]; readonly roles: ReadonlySet<Role> }, now: Date): AdoptionRefusal | undefined {
  if (!tellsOf(unitId, person)) return { code: 'adoption.not_your_unit' }
  if (stage !== 'recognised') return { code: 'adoption.not_recognised', stage }
  const today = dayOf(now)
  if (from > today) return { code: 'adoption.in_future', today }
  if (since !== null) return { code: 'adoption.already', from: since }
  return inForce(unit, from) || inForce(unit, today) ? undefined : { code: 'unit.not_in_force', on: from }
}

/** Why it cannot be noted that a unit stopped applying it with this day. */
export function refuseEndingAdoption({ unitId, from }: { readonly unitId: UnitId; readonly from: Day }, to: Day, person: { readonly heads: readonly UnitId[]; readonly roles: ReadonlySet<Role> }, now: Date): AdoptionRefusal | undefined {
  if (!tellsOf(unitId, person)) return { code: 'adoption.not_your_unit' }
  if (to < from) return { code: 'adoption.ends_before_it_begins', from }
  const today = dayOf(now)
  return to > today ? { code: 'adoption.in_future', today } : undefined
}
