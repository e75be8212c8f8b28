import { describe, expect, it } from 'vitest'
import type { RegulationId } from '../ids.ts'
import { day } from '../time/day.ts'
import { refuseRound, refuseRoundChange } from './refuse-round.ts'

const [old, young] = ['old', 'young'] as RegulationId[] as [RegulationId, RegulationId]
const round = { year: 2026, number: 2, name: 'Đợt 2 năm 2026', opensOn: day('2026-09-01'), closesOn: day('2026-10-30'), regulationId: old }

describe('a round', () => {
  it('may open and close on one day', () => {
    expect(refuseRound({ ...round, closesOn: round.opensOn }, null)).toBeUndefined()
  })
  it.each([
    ['closes before it opens', { ...round, closesOn: day('2026-08-31') }, null, { code: 'round.closes_before_it_opens' }],
    ['has the number of another', round, 'Đợt hai', { code: 'round.taken', year: 2026, number: 2, by: 'Đợt hai' }],
  ])('is refused: %s', (_what, facts, holder, refusal) => {
    expect(refuseRound(facts, holder)).toEqual(refusal)
  })
})

describe('changing a round', () => {
  const [open, locked] = [{ ...round, locked: false, dossiers: 0 }, { ...round, locked: true, dossiers: 3 }]
  it.each([
    ['its regulation while nobody has filed', open, { ...open, regulationId: young }],
    ['its last day though dossiers are in it', { ...open, dossiers: 3 }, { ...open, closesOn: day('2026-11-30') }],
    ['only its lock', locked, { ...locked, locked: false }],
    ['its name, unlocking it in the same act', locked, { ...locked, locked: false, name: 'Đợt 2' }],
  ])('may change %s', (_what, before, after) => {
    expect(refuseRoundChange(before, after)).toBeUndefined()
  })
  it.each([
    ['its regulation once dossiers are in it', { ...open, dossiers: 3 }, { ...open, regulationId: young }, { code: 'round.has_dossiers', dossiers: 3 }],
    ['its name while it is locked', locked, { ...locked, name: 'Đợt 2' }, { code: 'round.locked' }],
  ])('may not change %s', (_what, before, after, refusal) => {
    expect(refuseRoundChange(before, after)).toEqual(refusal)
  })
})
