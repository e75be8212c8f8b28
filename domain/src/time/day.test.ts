import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addYears, closesAt, day, dayOf, daysBetween, hasClosed, parseDay, partsOf, weekday } from './day.ts'

describe('a due day', () => {
  const due = day('2026-11-30')

  it('closes at the midnight that ends it in Việt Nam, which is 17:00 UTC', () => {
    expect(closesAt(due)).toEqual(new Date('2026-11-30T17:00:00Z'))
  })

  it.each([
    ['open at 00:00 on the day', '2026-11-29T17:00:00Z', false],
    ['open at 23:59:59 on the day', '2026-11-30T16:59:59Z', false],
    ['closed at 00:00 of the next day', '2026-11-30T17:00:00Z', true],
  ])('is %s', (_when, instant, closed) => {
    expect(hasClosed(due, new Date(instant))).toBe(closed)
  })
})

describe('the day it is in Việt Nam', () => {
  it.each([
    ['2026-11-30T16:59:59.999Z', '2026-11-30'],
    ['2026-11-30T17:00:00Z', '2026-12-01'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
  ])('at %s is %s', (instant, expected) => {
    expect(dayOf(new Date(instant))).toBe(expected)
  })
})

describe('counting on from a day', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-06-01', 3, '2026-09-01'],
    ['2026-09-15', 3, '2026-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ] as const)('%s and %i months is %s', (start, months, expected) => {
    expect(addMonths(day(start), months)).toBe(expected)
  })

  it.each([
    ['2026-03-10', 1, '2027-03-10'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
  ] as const)('%s and %i years is %s', (start, years, expected) => {
    expect(addYears(day(start), years)).toBe(expected)
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-01', 0, '2026-03-01'],
  ] as const)('%s and %i days is %s', (start, days, expected) => {
    expect(addDays(day(start), days)).toBe(expected)
    expect(daysBetween(day(start), day(expected))).toBe(days)
  })
})

describe('reading a day', () => {
  it.each(['2026-02-30', '2026-13-01', '30/11/2026', '2026-1-1', '', '2026-11-30T00:00:00Z'])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('takes a day that exists, and gives its parts', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29')
    expect(partsOf(day('2026-11-05'))).toEqual([2026, 11, 5])
  })

  it('throws on a day in the code that does not exist', () => {
    expect(() => day('2026-02-29')).toThrow(RangeError)
  })

  it('knows the day of the week: 28/02/2027 is a Sunday, 30/11/2026 a Monday', () => {
    expect(weekday(day('2027-02-28'))).toBe(0)
    expect(weekday(day('2026-11-30'))).toBe(1)
  })

  it('orders days', () => {
    expect([day('2026-11-30'), day('2025-12-01'), day('2026-11-30')].sort()).toEqual(['2025-12-01', '2026-11-30', '2026-11-30'])
  })
})
