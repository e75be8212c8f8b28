import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step.ts'
import type { Role } from '../people/role.ts'
import { usualProcess } from '../process/step.ts'
import { movesFrom, moves, type Stage, stages } from './stage.ts'

const steps = usualProcess(true)

describe('who is next', () => {
  it('is whom the process charges with the step', () => {
    const by = (key: string, ...roles: Role[]) => steps.map((step) => (step.key === key ? { ...step, by: roles } : step))
    const next = (stage: Stage, of = steps) => nextStep(stage, { decisionApproved: false, accepted: true, steps: of }).role
    expect([next('awaiting_application'), next('awaiting_application', by('application', 'secretariat'))]).toEqual(['unit_head', 'secretariat'])
    expect([next('sitting'), next('sitting', by('sitting', 'secretariat'))]).toEqual(['council_chair', 'secretariat'])
  })

  it('is somebody who may make that very move, as long as the dossier can still come to a result', () => {
    for (const stage of stages) {
      const { role, move } = nextStep(stage, { decisionApproved: false, accepted: false, steps })
      if (move === null) expect(movesFrom(stage).filter((one) => one !== 'revoke' && one !== 'withdraw' && one !== 'look_again')).toEqual([])
      // Members score towards the sitting that the secretariat or the chair then opens.
      else if (stage !== 'scoring') expect({ stage, can: movesFrom(stage).includes(move), by: (moves[move].by as readonly string[]).includes(role ?? '') }).toEqual({ stage, can: true, by: true })
    }
  })

  it.each([
    ['before', false, 'decision_maker'],
    ['after', true, 'records_clerk'],
  ] as const)('%s the draft decision is approved', (_when, decisionApproved, role) => {
    expect(nextStep('awaiting_decision', { decisionApproved, accepted: true, steps }).role).toBe(role)
  })

  it.each([
    ['an examined dossier is completed', false, 'complete'],
    ['a deferred one is supplemented', true, 'supplement'],
  ] as const)('%s by its authors', (_what, accepted, move) => {
    expect(nextStep('completion_requested', { decisionApproved: false, accepted, steps })).toEqual({ role: 'author', move, term: 'complete' })
  })
})
