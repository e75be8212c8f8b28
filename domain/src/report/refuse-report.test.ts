import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { refuseNarrative, refuseRevision, refuseSending } from './refuse-report.ts'

it('is written until it is sent, sent once, and corrected only after', () => {
  expect([refuseNarrative({ sent: false }), refuseSending({ year: 2026, sent: false }, day('2026-12-10')), refuseRevision({ sent: true })]).toEqual([undefined, undefined, undefined])
  expect([refuseNarrative({ sent: true }), refuseSending({ year: 2026, sent: true }, day('2026-12-10')), refuseRevision({ sent: false })]).toEqual([{ code: 'report.sent' }, { code: 'report.sent' }, { code: 'report.not_sent' }])
})

it('is not sent for a year that has not begun', () => {
  expect(refuseSending({ year: 2027, sent: false }, day('2026-12-31'))).toEqual({ code: 'report.year_to_come', year: 2027 })
  expect(refuseSending({ year: 2027, sent: false }, day('2027-01-01'))).toBeUndefined()
})
