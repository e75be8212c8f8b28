import { describe, expect, it } from 'vitest'
import { readDay, writeDay } from './day-text.ts'

describe('a day typed as day/month/year', () => {
  it.each([['10/3/2026', '2026-03-10'], ['10-03-2026', '2026-03-10'], ['1.1.2027', '2027-01-01'], ['29022028', '2028-02-29'], [' 5/12/2026 ', '2026-12-05']])('reads %s', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })
  it.each(['30/02/2026', '31/4/2026', '3/13/2026', '10/3/26', '2026-03-10', 'hôm nay', ''])('has no day for "%s"', (typed) => { expect(readDay(typed)).toBeUndefined() })
  it('writes dd/MM/yyyy', () => { expect(writeDay('2026-03-05')).toBe('05/03/2026') })
})
