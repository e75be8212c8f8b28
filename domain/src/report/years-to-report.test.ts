import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { yearsToReport } from './years-to-report.ts'

it.each([
  ['before November of the first year', '2026-10-31', 2026, [], []],
  ['from November on', '2026-11-01', 2026, [], [2026]],
  ['once it is sent', '2026-11-01', 2026, [2026], []],
  ['when a new year begins and last year’s is unsent', '2027-01-01', 2026, [], [2026]],
  ['when a new year begins and last year’s is sent', '2027-01-01', 2026, [2026], []],
  ['when two are owed', '2027-12-01', 2026, [], [2026, 2027]],
  ['when only the older one was sent', '2027-12-01', 2026, [2026], [2027]],
  ['before the agency began', '2026-12-01', 2027, [], []],
] as const)('%s', (_when, today, begunIn, sent, owed) => {
  expect(yearsToReport(day(today), begunIn, new Set<number>(sent))).toEqual(owed)
})
