import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { accessIsOver, refuseDeparture, refuseReturn } from './refuse-departure.ts'

const here = { from: day('2023-03-01'), to: null }
const leaving = { lastDay: day('2026-11-30'), reason: 'retirement', basis: '' } as const

describe('somebody who leaves', () => {
  it('has a last day on or after the first', () => {
    expect(refuseDeparture(here, leaving)).toBeUndefined()
    expect(refuseDeparture(here, { ...leaving, lastDay: here.from })).toBeUndefined()
    expect(refuseDeparture(here, { ...leaving, lastDay: day('2023-02-28') })).toEqual({ code: 'person.leaves_before_joining' })
  })
  it('leaves once', () => {
    expect(refuseDeparture({ ...here, to: day('2026-10-31') }, leaving)).toEqual({ code: 'departure.already', lastDay: '2026-10-31' })
  })
  it('for another reason says which', () => {
    expect(refuseDeparture(here, { ...leaving, reason: 'other', basis: ' ' })).toEqual({ code: 'departure.basis_missing' })
    expect(refuseDeparture(here, { ...leaving, reason: 'other', basis: 'Biệt phái' })).toBeUndefined()
  })
  it('returns only after leaving', () => {
    expect(refuseReturn(here)).toEqual({ code: 'departure.none' })
    expect(refuseReturn({ ...here, to: day('2026-11-30') })).toBeUndefined()
  })
  it('has access to the end of the last day, and none after it', () => {
    expect([day('2026-11-22'), day('2026-11-23')].map((lastDay) => accessIsOver(lastDay, day('2026-11-23')))).toEqual([true, false])
  })
})
