import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step.ts'
import { movesFrom, moves, stages } from './stage.ts'

describe('who is next', () => {
  it('is somebody who may make that very move, as long as the dossier can still come to a result', () => {
    for (const stage of stages) {
      const { role, move } = nextStep(stage, { decisionApproved: false })
      if (move === null) expect(movesFrom(stage).filter((one) => one !== 'revoke' && one !== 'withdraw')).toEqual([])
      // Members score towards the sitting that the secretariat or the chair then opens.
      else if (stage !== 'scoring') expect({ stage, can: movesFrom(stage).includes(move), by: (moves[move].by as readonly string[]).includes(role ?? '') }).toEqual({ stage, can: true, by: true })
    }
  })

  it.each([
    ['before', false, 'decision_maker'],
    ['after', true, 'records_clerk'],
  ] as const)('%s the draft decision is approved', (_when, decisionApproved, role) => {
    expect(nextStep('awaiting_decision', { decisionApproved }).role).toBe(role)
  })
})
