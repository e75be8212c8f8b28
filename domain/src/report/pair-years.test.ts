import { expect, it } from 'vitest'
import type { UnitId } from '../ids.ts'
import { countYear, type YearTable } from './count-year.ts'
import { pairYears } from './pair-years.ts'
import { samePeriodLastYear, yearPeriod } from './year-figures.ts'
import { day } from '../time/day.ts'

const period = yearPeriod(2026, day('2026-12-31'))
const table = (of: typeof period, ...units: readonly string[]): YearTable => countYear({ units: units.map((unitId) => ({ unitId: unitId as UnitId, headcount: 3 })), ideas: [], initiatives: [] }, of)

it('keeps the units of this year in their order, and then those only the year before had', () => {
  const [now, then] = [table(period, 'b', 'a', 'new'), table(samePeriodLastYear(period), 'a', 'gone', 'b')]
  const paired = pairYears(now, then)
  expect(paired.map((row) => [row.unitId, row.now?.headcount, row.then?.headcount])).toEqual([['b', 3, 3], ['a', 3, 3], ['new', 3, undefined], ['gone', undefined, 3]])
  expect(paired.reduce((sum, row) => sum + (row.then?.headcount ?? 0), 0)).toBe(then.total.headcount)
})
