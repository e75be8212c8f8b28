import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { remindersDue, type Schedule, sentKey } from './reminders-due.ts'

const duty: Schedule = { key: 'share lan SK-1', due: day('2026-11-30'), daysBefore: [7, 3, 0], everyDaysOverdue: 5 }
const on = (today: `${number}-${number}-${number}`, ...sent: string[]) => remindersDue([duty], new Set(sent.map((step) => sentKey({ key: duty.key, step }))), day(today))

describe('reminders', () => {
  it.each([
    ['8 days before: not yet', '2026-11-22', undefined],
    ['7 days before', '2026-11-23', 'before-7'],
    ['5 days before: the seventh day’s, when it was missed', '2026-11-25', 'before-7'],
    ['3 days before: only the latest of two missed', '2026-11-27', 'before-3'],
    ['on the due day', '2026-11-30', 'before-0'],
    ['one day late', '2026-12-01', 'overdue-1'],
    ['five days late: still the first', '2026-12-05', 'overdue-1'],
    ['six days late', '2026-12-06', 'overdue-6'],
  ] as const)('%s', (_when, today, step) => {
    expect(on(today)[0]?.step).toBe(step)
  })

  it('are not sent twice', () => {
    expect(on('2026-11-25', 'before-7')).toEqual([])
    expect(on('2026-11-27', 'before-7')).toEqual([{ key: duty.key, step: 'before-3', due: '2026-11-30', daysLeft: 3 }])
    expect(on('2026-12-03', 'overdue-1')).toEqual([])
  })

  it('say how late it is', () => {
    expect(on('2026-12-06')[0]?.daysLeft).toBe(-6)
  })

  it('stop at the due day where nobody is urged after it', () => {
    expect(remindersDue([{ ...duty, everyDaysOverdue: null }], new Set(), day('2026-12-01'))).toEqual([])
  })
})
