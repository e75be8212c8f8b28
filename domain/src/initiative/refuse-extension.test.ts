import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { refuseExtension } from './refuse-extension.ts'

const running = { due: day('2026-11-20'), paused: false, ended: false }
const now = new Date('2026-11-23T05:00:00Z')

describe('an extension', () => {
  it('lengthens a running term, even one already overdue, with a reason', () => {
    expect(refuseExtension(running, day('2026-12-20'), 'Chờ ý kiến chuyên gia', now)).toBeUndefined()
  })

  it.each([
    ['to an earlier day', running, '2026-11-19', 'x', { code: 'term.only_lengthens', due: '2026-11-20', proposed: '2026-11-19' }],
    ['to the same day', running, '2026-11-20', 'x', { code: 'term.only_lengthens', due: '2026-11-20', proposed: '2026-11-20' }],
    ['to a day gone by', running, '2026-11-22', 'x', { code: 'term.in_the_past', proposed: '2026-11-22' }],
    ['without a reason', running, '2026-12-20', '  ', { code: 'term.reason_missing' }],
    ['of a term that has ended', { ...running, ended: true }, '2026-12-20', 'x', { code: 'term.ended' }],
    ['of a term that stands still', { ...running, paused: true }, '2026-12-20', 'x', { code: 'term.paused' }],
  ] as const)('is refused %s', (_what, term, to, reason, refusal) => {
    expect(refuseExtension(term, day(to), reason, now)).toEqual(refusal)
  })
})
