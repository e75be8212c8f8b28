import { describe, expect, it } from 'vitest'
import { addDays, day } from '../time/day.ts'
import { addWorkingDays, isWorkingDay, nextWorkingDay, plainWeek, type WorkingCalendar, workingDaysBetween, workingDaysLeft } from './working-day.ts'

/** 30/4 and 1/5/2026 are a Thursday and a Friday; Saturday 9/5 is worked in exchange for Monday 4/5. */
const calendar: WorkingCalendar = {
  holidays: new Set([day('2026-04-30'), day('2026-05-01'), day('2026-05-04')]),
  workdays: new Set([day('2026-05-09')]),
}

describe('a working day', () => {
  it.each([
    ['a Wednesday', '2026-04-29', true],
    ['a holiday in the week', '2026-04-30', false],
    ['a Saturday', '2026-05-02', false],
    ['a Sunday', '2026-05-03', false],
    ['a Monday given in exchange', '2026-05-04', false],
    ['a Saturday worked in exchange', '2026-05-09', true],
  ] as const)('%s', (_what, of, worked) => {
    expect(isWorkingDay(day(of), calendar)).toBe(worked)
  })

  it('after the holidays is the first one worked', () => {
    expect(nextWorkingDay(day('2026-04-30'), calendar)).toBe('2026-05-05')
    expect(nextWorkingDay(day('2026-05-05'), calendar)).toBe('2026-05-05')
  })
})

describe('counting working days', () => {
  it('does not count the day it starts from, nor holidays', () => {
    expect(addWorkingDays(day('2026-04-29'), 1, calendar)).toBe('2026-05-05')
    expect(addWorkingDays(day('2026-05-05'), 4, calendar)).toBe('2026-05-09')
    expect(addWorkingDays(day('2026-05-05'), 0, calendar)).toBe('2026-05-05')
  })

  it('between two days counts the last and not the first', () => {
    expect(workingDaysBetween(day('2026-04-29'), day('2026-05-05'), calendar)).toBe(1)
    expect(workingDaysBetween(day('2026-05-05'), day('2026-04-29'), calendar)).toBe(0)
  })

  it.each([
    ['three days before', '2026-11-25', 3],
    ['the due day', '2026-11-30', 0],
    ['the next day', '2026-12-01', -1],
    ['two days late', '2026-12-02', -2],
  ] as const)('on %s says what is left', (_when, today, left) => {
    expect(workingDaysLeft(day('2026-11-30'), day(today), plainWeek)).toBe(left)
  })

  it('is counted by weeks as it is day by day, over any stretch across the holidays', () => {
    const odd: WorkingCalendar = { holidays: new Set([...calendar.holidays, day('2026-05-03'), day('2026-05-09')]), workdays: new Set([...calendar.workdays, day('2026-05-06')]) }
    for (const days of [calendar, odd, plainWeek])
      for (let start = 0; start < 30; start += 1)
        for (let length = -2; length < 40; length += 1) {
          const from = addDays(day('2026-04-15'), start)
          const each = Array.from({ length: Math.max(0, length) }, (_, n) => addDays(from, n + 1)).filter((one) => isWorkingDay(one, days)).length
          expect(workingDaysBetween(from, addDays(from, length), days), `${from} + ${length}`).toBe(each)
        }
  })

  it('is overdue, never 0, on the Saturday after a Friday', () => {
    expect(workingDaysLeft(day('2026-11-27'), day('2026-11-28'), plainWeek)).toBe(-1)
  })
})
