import type { PersonId, UnitId } from '../ids.ts'
import { inForce, overlap, type Validity } from '../organisation/refuse-unit.ts'
import type { Day } from '../time/day.ts'
import type { Role } from './role.ts'

/**
 * The duties that may be handed to another for a time. A seat in a council is personal: its vice-chair stands in by the decision
 * that set it up. Who keeps the accounts gives the role itself. Everyone is staff.
 */
export const delegable: readonly Role[] = ['unit_head', 'secretariat', 'decision_maker', 'records_clerk', 'accountant', 'leadership_viewer']

export type DelegationRefusal =
  | { readonly code: 'delegation.not_yours' }
  | { readonly code: 'delegation.not_delegable'; readonly role: Role }
  | { readonly code: 'delegation.of_a_delegation' }
  | { readonly code: 'delegation.to_oneself' }
  | { readonly code: 'delegation.begins_in_past'; readonly today: Day }
  | { readonly code: 'delegation.outside_role'; readonly from: Day; readonly to: Day | null }
  | { readonly code: 'delegation.ends_before_it_begins' }
  | { readonly code: 'delegation.person_away'; readonly from: Day; readonly to: Day | null }
  | { readonly code: 'role.already_held'; readonly from: Day; readonly to: Day | null }

export interface DelegationCase {
  readonly grant: Validity & { readonly role: Role; readonly unitId: UnitId | null; readonly holder: PersonId; readonly delegated: boolean }
  readonly to: Validity & { readonly id: PersonId; readonly held: readonly (Validity & { readonly role: Role; readonly unitId: UnitId | null })[] }
}

/**
 * Why a duty cannot be handed over so. In writing, for a time with an end, within one's own term, and not handed on again by who
 * received it (Nghị định 30/2020/NĐ-CP, Điều 13 khoản 3 says so of signing; DESIGN for the other duties).
 */
export function refuseDelegation({ grant, to }: DelegationCase, period: { readonly from: Day; readonly to: Day }, actor: { readonly id: PersonId; readonly roles: ReadonlySet<Role> }, today: Day): DelegationRefusal | undefined {
  if (grant.holder !== actor.id && !actor.roles.has('administrator')) return { code: 'delegation.not_yours' }
  if (!delegable.includes(grant.role)) return { code: 'delegation.not_delegable', role: grant.role }
  if (grant.delegated) return { code: 'delegation.of_a_delegation' }
  if (to.id === grant.holder) return { code: 'delegation.to_oneself' }
  if (period.to < period.from) return { code: 'delegation.ends_before_it_begins' }
  if (period.from < today) return { code: 'delegation.begins_in_past', today }
  if (!inForce(grant, period.from) || !inForce(grant, period.to)) return { code: 'delegation.outside_role', from: grant.from, to: grant.to }
  if (!inForce(to, period.from) || !inForce(to, period.to)) return { code: 'delegation.person_away', from: to.from, to: to.to }
  const same = to.held.find((one) => one.role === grant.role && one.unitId === grant.unitId && overlap(one, period))
  return same && { code: 'role.already_held', from: same.from, to: same.to }
}

/** Why somebody cannot end a delegation: it is neither theirs to take back nor given to them, and they do not keep the roles. */
export const refuseEndingDelegation = (people: readonly PersonId[], actor: { readonly id: PersonId; readonly roles: ReadonlySet<Role> }): DelegationRefusal | undefined =>
  people.includes(actor.id) || actor.roles.has('administrator') ? undefined : { code: 'delegation.not_yours' }
