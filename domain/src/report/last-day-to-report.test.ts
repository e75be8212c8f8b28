import { expect, it } from 'vitest'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { lastDayToReport } from './last-day-to-report.ts'

it('"trước ngày 15/12" ends with 14/12', () => {
  expect(lastDayToReport(2026, { month: 12, day: 15 })).toBe('2026-12-14')
  expect(lastDayToReport(2026, nationalDefault.annualReport)).toBe('2026-12-14')
})

it('before the first of a month is the last of the month before', () => {
  expect(lastDayToReport(2028, { month: 3, day: 1 })).toBe('2028-02-29')
})
