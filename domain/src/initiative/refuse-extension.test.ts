import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { day } from '../time/day.ts'
import { refuseExtending, refuseExtension } from './refuse-extension.ts'

const [lan, thu] = ['lan', 'thu'] as PersonId[] as [PersonId, PersonId]
const running = { due: day('2026-11-20'), paused: false }
const standing = { ...running, paused: true }
const now = new Date('2026-11-23T05:00:00Z')

describe('an extension', () => {
  it('lengthens a running term, even one already overdue, with a reason', () => {
    expect(refuseExtension({ authors: [lan], term: running }, thu, day('2026-12-20'), 'Chờ ý kiến chuyên gia', now)).toBeUndefined()
  })

  it.each([
    ['to an earlier day', running, thu, '2026-11-19', 'x', { code: 'term.only_lengthens', due: '2026-11-20', proposed: '2026-11-19' }],
    ['to the same day', running, thu, '2026-11-20', 'x', { code: 'term.only_lengthens', due: '2026-11-20', proposed: '2026-11-20' }],
    ['to a day gone by', running, thu, '2026-11-22', 'x', { code: 'term.in_the_past', proposed: '2026-11-22' }],
    ['without a reason', running, thu, '2026-12-20', '  ', { code: 'term.reason_missing' }],
    ['of a term that has ended', undefined, thu, '2026-12-20', 'x', { code: 'term.ended' }],
    ['of a term that stands still', standing, thu, '2026-12-20', 'x', { code: 'term.paused' }],
    ['of one’s own dossier', running, lan, '2026-12-20', 'x', { code: 'intake.own_initiative' }],
  ] as const)('is refused %s', (_what, term, officer, to, reason, refusal) => {
    expect(refuseExtension({ authors: [lan], term }, officer, day(to), reason, now)).toEqual(refusal)
  })

  it('is offered while one term runs', () => {
    expect(refuseExtending({ authors: [lan], terms: [standing, running] }, thu)).toBeUndefined()
    expect(refuseExtending({ authors: [lan], terms: [standing] }, thu)).toEqual({ code: 'term.paused' })
    expect(refuseExtending({ authors: [lan], terms: [] }, thu)).toEqual({ code: 'term.ended' })
    expect(refuseExtending({ authors: [lan], terms: [running] }, lan)).toEqual({ code: 'intake.own_initiative' })
  })
})
