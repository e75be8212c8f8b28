import { describe, expect, it } from 'vitest'
import { moveNames, moves, movesFrom, refuseMove, refuseMover, type Stage, stages } from './stage.ts'

const reachableFrom = (start: Stage): Set<Stage> => {
  const seen = new Set<Stage>([start])
  for (const stage of seen) for (const name of movesFrom(stage)) seen.add(moves[name].to)
  return seen
}

describe('the life of an initiative', () => {
  it('reaches every stage from a draft', () => {
    expect([...reachableFrom('draft')].sort()).toEqual([...stages].sort())
  })

  it('ends only in a refusal at intake, a withdrawal or a revocation', () => {
    expect(stages.filter((stage) => movesFrom(stage).length === 0).sort()).toEqual(['intake_refused', 'revoked', 'withdrawn'])
  })

  it('not recognised, goes on only to be looked at again, as its authors ask', () => {
    expect(movesFrom('declined')).toEqual(['look_again'])
    expect(moves.look_again).toMatchObject({ to: 'accepted', by: ['author'] })
  })

  it('once recognised may only be revoked', () => {
    expect(movesFrom('recognised')).toEqual(['revoke'])
  })

  it('is recognised by nothing but a decision', () => {
    expect(moveNames.filter((name) => (moves[name].to as Stage) === 'recognised')).toEqual(['recognise'])
    expect(moves.recognise.from).toEqual(['awaiting_decision'])
    expect(moves.recognise.by).not.toContain('secretariat')
  })

  it('may be withdrawn by its author at any time before the decision, and not after', () => {
    expect(stages.filter((stage) => refuseMove(stage, 'withdraw')).sort()).toEqual(['declined', 'intake_refused', 'recognised', 'revoked', 'withdrawn'])
  })

  it('comes to the council without scoring where the regulation has no scale', () => {
    expect(refuseMove('accepted', 'open_sitting')).toBeUndefined()
  })

  it('names for each move who makes it and on what basis', () => {
    for (const name of moveNames) {
      expect(moves[name].by.length, name).toBeGreaterThan(0)
      expect(moves[name].basis.article, name).not.toBe('')
    }
  })
})

describe('a move refused', () => {
  it.each([
    ['accepting a draft', 'draft', 'accept'],
    ['recognising straight from the sitting', 'sitting', 'recognise'],
    ['submitting twice', 'submitted', 'submit'],
    ['withdrawing what is recognised', 'recognised', 'withdraw'],
    ['refusing at intake what was accepted', 'accepted', 'refuse_intake'],
  ] as const)('%s', (_what, stage, move) => {
    expect(refuseMove(stage, move)).toEqual({ code: 'initiative.stage', stage, move })
  })

  it('by a person it does not belong to', () => {
    const secretary = { isAuthor: false, roles: ['staff', 'secretariat'] } as const
    expect(refuseMover('submit', secretary)).toEqual({ code: 'initiative.not_by_you', move: 'submit', by: ['author'] })
    expect(refuseMover('accept', secretary)).toBeUndefined()
    expect(refuseMover('submit', { isAuthor: true, roles: [] })).toBeUndefined()
    expect(refuseMover('recognise', secretary)).toEqual({ code: 'initiative.not_by_you', move: 'recognise', by: ['decision_maker', 'records_clerk'] })
  })
})
