import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { soonUntil } from './due-soon.ts'
import { plainWeek, workingDaysLeft } from './working-day.ts'

it('is soon with three working days left or fewer, over a weekend too', () => {
  const friday = day('2026-11-20')
  expect(soonUntil(friday, plainWeek)).toBe('2026-11-25')
  expect(workingDaysLeft(soonUntil(friday, plainWeek), friday, plainWeek)).toBe(3)
  expect(soonUntil(friday, { ...plainWeek, holidays: new Set([day('2026-11-24')]) })).toBe('2026-11-26')
})
