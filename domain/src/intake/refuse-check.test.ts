import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { refuseCheck } from './refuse-check.ts'

const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]
const refusal = (stage: Stage, officer = minh, condition = 'new', accepted = false) => refuseCheck({ stage, accepted, authors: [lan] }, nationalDefault.conditions, officer, condition)

describe('the intake checklist', () => {
  it('is kept while the dossier is examined, also while its author completes it', () => {
    expect([refusal('submitted'), refusal('completion_requested')]).toEqual([undefined, undefined])
  })

  it('is closed once the dossier is accepted', () => {
    expect(refusal('accepted')).toEqual({ code: 'initiative.stage', stage: 'accepted', move: 'accept' })
  })

  it('stays closed while the authors supplement what the council deferred', () => {
    expect(refusal('completion_requested', minh, 'new', true)).toMatchObject({ code: 'initiative.stage', stage: 'completion_requested' })
  })

  it('is not for the author, though an officer', () => {
    expect(refusal('submitted', lan)).toEqual({ code: 'intake.own_initiative' })
  })

  it('knows the conditions of the regulation and no others', () => {
    expect(refusal('submitted', minh, 'beautiful')).toEqual({ code: 'intake.unknown_condition', condition: 'beautiful' })
  })
})
