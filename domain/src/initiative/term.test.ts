import { describe, expect, it } from 'vitest'
import { plainWeek, type WorkingCalendar } from '../calendar/working-day.ts'
import { basis } from '../regulation/basis.ts'
import type { Term } from '../regulation/pack.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { decisionStart, dueDate, resumeTerm } from './term.ts'

const { filing, decide, complete } = nationalDefault.terms
const days = (unit: Term['unit'], count: number): Term => ({ unit, count, basis: basis('', '', 'design') })
const newYear: WorkingCalendar = { holidays: new Set([day('2027-01-01')]), workdays: new Set() }

describe('when a term ends (initiative-law.md 6.9)', () => {
  it.each([
    ['first applied 10/3/2026: to be filed by 10/3/2027', '2026-03-10', filing, '2027-03-10'],
    ['accepted 30/11/2026: 28/2/2027 is a Sunday, so decided by 1/3/2027', '2026-11-30', decide, '2027-03-01'],
    ['first application completed 15/9/2026: decided by 15/12/2026', '2026-09-15', decide, '2026-12-15'],
    ['a month from 31/1/2028, a leap year, ends on 29/2', '2028-01-31', complete, '2028-02-29'],
    ['seven days over a weekend', '2026-11-22', days('days', 7), '2026-11-30'],
    ['five working days', '2026-11-25', days('working_days', 5), '2026-12-02'],
  ] as const)('%s', (_what, start, term, due) => {
    expect(dueDate(day(start), term, plainWeek).due).toBe(due)
  })

  it('moves from a holiday to the next working day: a month from 1/12/2026 ends on Monday 4/1/2027', () => {
    expect(dueDate(day('2026-12-01'), complete, newYear)).toEqual({
      due: '2027-01-04',
      steps: [
        { kind: 'event_not_counted', day: '2026-12-01' },
        { kind: 'counted', unit: 'months', count: 1, to: '2027-01-01' },
        { kind: 'to_working_day', from: '2027-01-01', to: '2027-01-04' },
      ],
    })
  })

  it('shows its arithmetic, the short month and the Sunday included', () => {
    expect(dueDate(day('2026-11-30'), decide, plainWeek).steps).toEqual([
      { kind: 'event_not_counted', day: '2026-11-30' },
      { kind: 'counted', unit: 'months', count: 3, to: '2027-02-28' },
      { kind: 'short_month', to: '2027-02-28' },
      { kind: 'to_working_day', from: '2027-02-28', to: '2027-03-01' },
    ])
  })

  it('names what a term in working days steps over: weekends, holidays, and the Saturday worked instead', () => {
    const calendar: WorkingCalendar = { holidays: new Set([day('2026-12-01')]), workdays: new Set([day('2026-12-05')]) }
    expect(dueDate(day('2026-11-26'), days('working_days', 6), calendar)).toEqual({
      due: '2026-12-05',
      steps: [{ kind: 'event_not_counted', day: '2026-11-26' }, { kind: 'counted', unit: 'working_days', count: 6, to: '2026-12-05', off: { weekend: 2, holidays: ['2026-12-01'], worked: ['2026-12-05'] } }],
    })
  })

  it('says nothing of a short month when there is none', () => {
    expect(dueDate(day('2026-09-15'), decide, plainWeek).steps).toHaveLength(2)
  })
})

describe('what starts the term to decide (Điều 7 khoản 1)', () => {
  it.each([
    ['acceptance, when it is applied already', '2026-11-30', null, '2026-11-30'],
    ['the end of the first application, when that is later', '2026-06-01', '2026-09-15', '2026-09-15'],
    ['acceptance, when the first application ended before', '2026-06-01', '2026-03-10', '2026-06-01'],
  ] as const)('is %s', (_what, accepted, completed, start) => {
    expect(decisionStart(day(accepted), completed && day(completed))).toBe(start)
  })
})

describe('a term that was paused', () => {
  it('is as much longer as it stood still, and ends on a working day', () => {
    expect(resumeTerm(day('2026-12-18'), day('2026-11-30'), day('2026-12-08'), plainWeek)).toEqual({
      due: '2026-12-28',
      steps: [{ kind: 'paused', from: '2026-11-30', to: '2026-12-08', days: 8 }, { kind: 'to_working_day', from: '2026-12-26', to: '2026-12-28' }],
    })
  })

  it('loses nothing when it was answered the same day', () => {
    expect(resumeTerm(day('2026-12-18'), day('2026-11-30'), day('2026-11-30'), plainWeek).due).toBe('2026-12-18')
  })
})
