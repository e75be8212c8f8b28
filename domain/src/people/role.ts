import type { UnitId } from '../ids.ts'
import type { Day } from '../time/day.ts'

/** The roles of initiative-law.md 6.2. The administrator keeps accounts and units and sees no scores. */
export const roles = [
  'staff',
  'unit_head',
  'secretariat',
  'council_member',
  'council_chair',
  'decision_maker',
  'records_clerk',
  'accountant',
  'leadership_viewer',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** A role held from one day to another, both included; in one unit, or in the whole organisation when `unitId` is null. */
export interface RoleGrant {
  readonly role: Role
  readonly unitId: UnitId | null
  readonly from: Day
  readonly to: Day | null
}

/** The grants that hold today. Nothing switches a role off: it is simply no longer in force. */
export const rolesInForce = (grants: readonly RoleGrant[], today: Day): readonly RoleGrant[] =>
  grants.filter(({ from, to }) => from <= today && (to === null || today <= to))

/** Whether one of the grants in force carries the role, in this unit when one is named. */
export const holdsRole = (grants: readonly RoleGrant[], role: Role, today: Day, unitId?: UnitId): boolean =>
  rolesInForce(grants, today).some((grant) => grant.role === role && (unitId === undefined || grant.unitId === null || grant.unitId === unitId))
