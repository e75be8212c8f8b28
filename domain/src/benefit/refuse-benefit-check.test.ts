import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { type Stage, stages } from '../initiative/stage.ts'
import type { Role } from '../people/role.ts'
import { refuseBenefitCheck } from './refuse-benefit-check.ts'

const [lan, thu] = ['lan', 'thu'] as PersonId[] as [PersonId, PersonId]
const refusal = (stage: Stage, lines = 2, id = thu, roles: readonly Role[] = ['accountant'], by: readonly Role[] = ['accountant']) => refuseBenefitCheck({ stage, authors: [lan], lines, by }, { id, roles: new Set<Role>(roles) })

describe('confirming the benefit', () => {
  it('is done from acceptance on, while the dossier lives', () => {
    expect(stages.filter((stage) => refusal(stage) !== undefined)).toEqual(['draft', 'submitted', 'completion_requested', 'intake_refused', 'declined', 'withdrawn', 'revoked'])
    expect(refusal('submitted')).toEqual({ code: 'benefit.not_now', stage: 'submitted' })
  })

  it('needs a line to confirm', () => {
    expect(refusal('accepted', 0)).toEqual({ code: 'benefit.no_lines' })
  })

  it('is for whom the process names, and for nobody where it has no such step', () => {
    expect(refusal('accepted', 2, thu, ['secretariat'])).toEqual({ code: 'benefit.not_by_you', by: ['accountant'] })
    expect(refusal('accepted', 2, thu, ['secretariat'], ['secretariat'])).toBeUndefined()
    expect(refusal('accepted', 2, thu, ['accountant'], [])).toEqual({ code: 'benefit.not_by_you', by: [] })
  })

  it('is not for the author, though an accountant', () => {
    expect(refusal('accepted', 2, lan)).toEqual({ code: 'intake.own_initiative' })
  })
})
