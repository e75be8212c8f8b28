import { describe, expect, it } from 'vitest'
import type { PersonId, UnitId } from '../ids.ts'
import { day } from '../time/day.ts'
import { delegable, refuseDelegation, refuseEndingDelegation, type DelegationCase } from './refuse-delegation.ts'
import { type Role, roles } from './role.ts'

const [head, deputy, keeper] = ['head', 'deputy', 'keeper'] as PersonId[] as [PersonId, PersonId, PersonId]
const unit = 'th' as UnitId
const today = day('2026-11-23')
const as = (id: PersonId, ...held: Role[]) => ({ id, roles: new Set<Role>(['staff', ...held]) })
const week = { from: day('2026-11-24'), to: day('2026-11-30') }
const given: DelegationCase = {
  grant: { role: 'unit_head', unitId: unit, holder: head, delegated: false, from: day('2024-01-01'), to: day('2026-12-31') },
  to: { id: deputy, from: day('2020-01-01'), to: null, held: [{ role: 'unit_head', unitId: 'hcqt' as UnitId, from: day('2024-01-01'), to: null }] },
}

describe('handing a duty to another for a time', () => {
  it('is for its holder, or for who keeps the roles, from today on', () => {
    expect(refuseDelegation(given, week, as(head, 'unit_head'), today)).toBeUndefined()
    expect(refuseDelegation(given, week, as(keeper, 'administrator'), today)).toBeUndefined()
    expect(refuseDelegation(given, { from: today, to: today }, as(head), today)).toBeUndefined()
  })

  it.each([
    ['by somebody else', given, week, as(deputy), { code: 'delegation.not_yours' }],
    ['when it was received from another', { ...given, grant: { ...given.grant, delegated: true } }, week, as(head), { code: 'delegation.of_a_delegation' }],
    ['to oneself', { ...given, to: { ...given.to, id: head } }, week, as(head), { code: 'delegation.to_oneself' }],
    ['that ends before it begins', given, { from: week.to, to: week.from }, as(head), { code: 'delegation.ends_before_it_begins' }],
    ['for days gone by: nothing done then is made lawful afterwards', given, { from: day('2026-11-22'), to: week.to }, as(head), { code: 'delegation.begins_in_past', today }],
    ['beyond one’s own term', given, { from: week.from, to: day('2027-01-01') }, as(head), { code: 'delegation.outside_role', from: '2024-01-01', to: '2026-12-31' }],
    ['to somebody who leaves before its end', { ...given, to: { ...given.to, to: day('2026-11-29') } }, week, as(head), { code: 'delegation.person_away', from: '2020-01-01', to: '2026-11-29' }],
    ['to who holds it already', { ...given, to: { ...given.to, held: [{ role: 'unit_head' as const, unitId: unit, from: day('2026-11-30'), to: null }] } }, week, as(head), { code: 'role.already_held', from: '2026-11-30', to: null }],
  ])('is refused %s', (_what, state, period, actor, refusal) => {
    expect(refuseDelegation(state, period, actor, today)).toEqual(refusal)
  })

  it.each(roles.filter((role) => !delegable.includes(role)))('is refused for the role of %s', (role) => {
    expect(refuseDelegation({ ...given, grant: { ...given.grant, role, unitId: null } }, week, as(head), today)).toEqual({ code: 'delegation.not_delegable', role })
  })

  it('is ended by either of the two, or by who keeps the roles', () => {
    expect([head, deputy].map((id) => refuseEndingDelegation([head, deputy], as(id)))).toEqual([undefined, undefined])
    expect(refuseEndingDelegation([head, deputy], as(keeper, 'administrator'))).toBeUndefined()
    expect(refuseEndingDelegation([head, deputy], as(keeper))).toEqual({ code: 'delegation.not_yours' })
  })
})
