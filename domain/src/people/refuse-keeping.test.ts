import { describe, expect, it } from 'vitest'
import type { UnitId } from '../ids.ts'
import { day } from '../time/day.ts'
import { refuseEndingRole, refuseGrant, refuseLink, refuseLosingAdministrator, refusePosting, refuseService } from './refuse-keeping.ts'

const service = { from: day('2023-03-01'), to: null }
const unit = { from: day('2020-01-01'), to: day('2026-12-31') }
const th = 'th' as UnitId

describe('moving a person', () => {
  it('goes from a day after the post they hold, into a unit in force', () => {
    expect(refusePosting(day('2026-01-05'), service, day('2023-03-01'), unit)).toBeUndefined()
  })
  it.each([
    ['before they came', '2023-02-28', { code: 'posting.outside_service', from: '2023-03-01', to: null }],
    ['on the day the present post began', '2023-03-01', { code: 'posting.not_after_former', former: '2023-03-01' }],
    ['into a unit that has ended', '2027-01-01', { code: 'unit.not_in_force', on: '2027-01-01' }],
  ] as const)('is refused %s', (_what, from, refusal) => {
    expect(refusePosting(day(from), service, day('2023-03-01'), unit)).toEqual(refusal)
  })
})

describe('giving a role', () => {
  const head = { role: 'unit_head', unitId: th, from: day('2026-01-01'), to: null } as const
  const held = [{ role: 'unit_head', unitId: th, from: day('2024-01-01'), to: day('2025-12-31') }] as const

  it('may follow an earlier term in the same role', () => {
    expect(refuseGrant(head, service, held, unit)).toBeUndefined()
  })
  it.each([
    ['that ends before it begins', { ...head, to: day('2025-01-01') }, { code: 'role.ends_before_it_begins' }],
    ['from before the person came', { ...head, from: day('2001-01-01') }, { code: 'role.outside_service', from: '2023-03-01', to: null }],
    ['of head, of no unit', { ...head, unitId: null }, { code: 'role.unit_wanted' }],
    ['of accountant, of one unit', { ...head, role: 'accountant' as const }, { code: 'role.unit_not_wanted' }],
    ['in a unit that has ended', { ...head, from: day('2027-01-01') }, { code: 'unit.not_in_force', on: '2027-01-01' }],
    ['held already on one of its days', { ...head, from: day('2025-12-31') }, { code: 'role.already_held', from: '2024-01-01', to: '2025-12-31' }],
  ])('is refused %s', (_what, given, refusal) => {
    expect(refuseGrant(given, service, held, given.unitId ? unit : null)).toEqual(refusal)
  })
})

it('a role ends on its first day at the earliest, and nobody leaves before joining', () => {
  const held = { from: day('2026-01-01'), to: null }
  expect(refuseEndingRole(held, day('2026-01-01'))).toBeUndefined()
  expect(refuseEndingRole(held, day('2025-12-31'))).toEqual({ code: 'role.ends_before_it_begins' })
  expect(refuseService({ from: day('2026-01-01'), to: day('2026-01-01') })).toBeUndefined()
  expect(refuseService({ from: day('2026-01-01'), to: day('2025-12-31') })).toEqual({ code: 'person.leaves_before_joining' })
})

it('a role with an end may end earlier, not later', () => {
  const held = { from: day('2026-01-01'), to: day('2026-06-30') }
  expect(refuseEndingRole(held, day('2026-03-31'))).toBeUndefined()
  expect(refuseEndingRole(held, day('2026-06-30'))).toBeUndefined()
  expect(refuseEndingRole(held, day('2026-07-01'))).toEqual({ code: 'role.ends_earlier', to: '2026-06-30' })
})

it('the last administrator stays; one of two, and anyone else, may go', () => {
  expect(refuseLosingAdministrator(true, 0)).toEqual({ code: 'role.last_administrator' })
  expect(refuseLosingAdministrator(true, 1)).toBeUndefined()
  expect(refuseLosingAdministrator(false, 0)).toBeUndefined()
})

it('a link goes to somebody who works here, to the end of their last day, and to an account not closed on purpose', () => {
  expect(refuseLink(day('2026-11-23'), false, day('2026-11-23'))).toBeUndefined()
  expect(refuseLink(day('2026-11-22'), false, day('2026-11-23'))).toEqual({ code: 'account.person_left', on: '2026-11-22' })
  expect(refuseLink(null, true, day('2026-11-23'))).toEqual({ code: 'account.disabled' })
})
