import { describe, expect, it } from 'vitest'
import type { UnitId } from '../ids.ts'
import { day } from '../time/day.ts'
import { holdsRole, type RoleGrant, rolesInForce } from './role.ts'

const [hcqt, th] = ['hcqt', 'th'] as UnitId[] as [UnitId, UnitId]
const head: RoleGrant = { role: 'unit_head', unitId: hcqt, from: day('2025-07-01'), to: day('2026-06-30') }
const staff: RoleGrant = { role: 'staff', unitId: null, from: day('2024-01-01'), to: null }

describe('a role is held for a period', () => {
  it.each([
    ['the day before it begins', '2025-06-30', [staff]],
    ['its first day', '2025-07-01', [head, staff]],
    ['its last day', '2026-06-30', [head, staff]],
    ['the day after', '2026-07-01', [staff]],
    ['before anything', '2023-12-31', []],
  ] as const)('on %s', (_when, today, inForce) => {
    expect(rolesInForce([head, staff], day(today))).toEqual(inForce)
  })

  it('is held in its unit and no other, or everywhere when no unit is named', () => {
    const today = day('2026-01-01')
    expect(holdsRole([head, staff], 'unit_head', today, hcqt)).toBe(true)
    expect(holdsRole([head, staff], 'unit_head', today, th)).toBe(false)
    expect(holdsRole([head, staff], 'staff', today, th)).toBe(true)
    expect(holdsRole([head, staff], 'administrator', today)).toBe(false)
  })
})
