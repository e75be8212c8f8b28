import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { refuseIntakeRefusal } from './refuse-intake-refusal.ts'

const [lan, thu] = ['lan', 'thu'] as PersonId[] as [PersonId, PersonId]
const filed = { stage: 'submitted', accepted: false, authors: [lan], completionDue: null } as const
const completing = { stage: 'completion_requested', accepted: false, authors: [lan], completionDue: day('2026-12-23') } as const
const why = { code: 'protected', explanation: 'Đã có bằng độc quyền giải pháp hữu ích' }
const noon = new Date('2026-12-01T05:00:00Z')
const { refusalReasons } = nationalDefault

describe('turning a dossier away at intake', () => {
  it('states a reason of the regulation, and explains it', () => {
    expect(refuseIntakeRefusal(filed, refusalReasons, thu, why, noon)).toBeUndefined()
  })

  it('may follow when nothing came by the end of the due day', () => {
    const uncorrected = { code: 'not_corrected', explanation: 'Không bổ sung' }
    expect(refuseIntakeRefusal(completing, refusalReasons, thu, uncorrected, new Date('2026-12-23T17:00:00Z'))).toBeUndefined()
    expect(refuseIntakeRefusal(completing, refusalReasons, thu, uncorrected, new Date('2026-12-23T16:59:59Z'))).toEqual({ code: 'intake.still_completing', due: '2026-12-23' })
  })

  it.each([
    ['for a reason nobody wrote down', filed, thu, { ...why, code: 'dislike' }, { code: 'intake.unknown_reason', reason: 'dislike' }],
    ['without an explanation', filed, thu, { ...why, explanation: ' ' }, { code: 'intake.explanation_missing' }],
    ['by its own author', filed, lan, why, { code: 'intake.own_initiative' }],
    ['when the council had deferred it', { ...completing, accepted: true, completionDue: day('2026-11-01') }, thu, why, { code: 'initiative.stage', stage: 'completion_requested', move: 'refuse_intake' }],
    ['after acceptance', { ...filed, stage: 'accepted' }, thu, why, { code: 'initiative.stage', stage: 'accepted', move: 'refuse_intake' }],
  ] as const)('is refused %s', (_what, facts, officer, refusal, expected) => {
    expect(refuseIntakeRefusal(facts, refusalReasons, officer, refusal, noon)).toEqual(expected)
  })
})
