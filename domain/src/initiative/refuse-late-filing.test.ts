import { describe, expect, it } from 'vitest'
import { plainWeek } from '../calendar/working-day.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { closesAt, day } from '../time/day.ts'
import { refuseLateFiling } from './refuse-late-filing.ts'

const { filing } = nationalDefault.terms
const applied = { firstAppliedOn: day('2026-03-10'), allowedReason: null }
const lastSecond = (of: `${number}-${number}-${number}`) => new Date(closesAt(day(of)).getTime() - 1000)

describe('filing within a year of the first application (Điều 5 khoản 2)', () => {
  it('is in time to the last second of 10/3/2027 when first applied on 10/3/2026', () => {
    expect(refuseLateFiling(applied, filing, plainWeek, lastSecond('2027-03-10'))).toBeUndefined()
  })

  it('is late at 00:00 of 11/3/2027, and the secretary may allow it', () => {
    expect(refuseLateFiling(applied, filing, plainWeek, closesAt(day('2027-03-10')))).toEqual({
      code: 'filing.late', firstAppliedOn: '2026-03-10', due: '2027-03-10', daysLate: 1, basis: filing.basis, mayOverride: true,
    })
  })

  it('still has the next working day when the year ends on a holiday', () => {
    const calendar = { holidays: new Set([day('2027-03-10')]), workdays: new Set<never>() }
    expect(refuseLateFiling(applied, filing, calendar, lastSecond('2027-03-11'))).toBeUndefined()
    expect(refuseLateFiling(applied, filing, calendar, closesAt(day('2027-03-11')))).toMatchObject({ due: '2027-03-11', daysLate: 1 })
  })

  it('counts the days late: filed on 22/3/2027 is 12 days late', () => {
    expect(refuseLateFiling(applied, filing, plainWeek, lastSecond('2027-03-22'))?.daysLate).toBe(12)
  })

  it('is allowed by the secretary with a reason, not with a blank', () => {
    const late = closesAt(day('2027-03-10'))
    expect(refuseLateFiling({ ...applied, allowedReason: 'Tác giả nghỉ điều trị dài ngày' }, filing, plainWeek, late)).toBeUndefined()
    expect(refuseLateFiling({ ...applied, allowedReason: ' ' }, filing, plainWeek, late)?.code).toBe('filing.late')
  })

  it('does not bar what has not been applied yet', () => {
    expect(refuseLateFiling({ firstAppliedOn: null, allowedReason: null }, filing, plainWeek, lastSecond('2030-01-01'))).toBeUndefined()
  })
})
