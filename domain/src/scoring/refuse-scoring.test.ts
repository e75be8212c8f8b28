import { describe, expect, it } from 'vitest'
import type { InitiativeId, PersonId } from '../ids.ts'
import { daNangEducation } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { refuseMarks, refuseScoring, type ScoringCase } from './refuse-scoring.ts'

const [lan, minh, quan] = ['lan', 'minh', 'quan'] as PersonId[] as [PersonId, PersonId, PersonId]

const open: ScoringCase = {
  initiative: { id: 'SK-2026-017' as InitiativeId, stage: 'scoring', authors: [lan] },
  sitting: { members: [lan, minh], recused: [], undeclared: [], scoresDue: day('2026-11-30') },
  again: false,
}
const noon = new Date('2026-11-23T05:00:00Z')

describe('who may score an initiative', () => {
  it('lets a member of the council score while scoring is open', () => {
    expect(refuseScoring(open, minh, noon)).toBeUndefined()
  })

  it.each([
    ['an author, though also a member', lan, open, noon, { code: 'scoring.own_initiative' }],
    ['a colleague outside the council', quan, open, noon, { code: 'scoring.not_a_member' }],
    ['a recused member', minh, { ...open, sitting: { ...open.sitting, recused: [minh] } }, noon, { code: 'scoring.recused' }],
    ['a member who has not answered yet', minh, { ...open, sitting: { ...open.sitting, undeclared: [minh] } }, noon, { code: 'scoring.undeclared' }],
    ['anyone before scoring opens', minh, { ...open, initiative: { ...open.initiative, stage: 'accepted' as const } }, noon, { code: 'scoring.not_open', stage: 'accepted' }],
    ['a late member', minh, open, new Date('2026-11-30T17:00:00Z'), { code: 'scoring.closed', due: '2026-11-30' }],
  ])('refuses %s', (_who, scorer, state, now, refusal) => {
    expect(refuseScoring(state, scorer, now)).toEqual(refusal)
  })

  it('keeps scoring open to the last second of the due day in Việt Nam', () => {
    expect(refuseScoring(open, minh, new Date('2026-11-30T16:59:59Z'))).toBeUndefined()
  })
})

describe('scoring again, while the council sits', () => {
  const again: ScoringCase = { ...open, initiative: { ...open.initiative, stage: 'sitting' }, again: true }
  const later = new Date('2026-12-01T02:00:00Z')

  it('is open to members whatever the stage and the day, and to authors no more than before', () => {
    expect(refuseScoring(again, minh, later)).toBeUndefined()
    expect(refuseScoring(again, lan, later)).toEqual({ code: 'scoring.own_initiative' })
    expect(refuseScoring({ ...again, again: false }, minh, later)).toEqual({ code: 'scoring.not_open', stage: 'sitting' })
  })
})

describe('marks handed in', () => {
  it('are refused with every fault at once', () => {
    expect(refuseMarks(daNangEducation.scale, { marks: { novelty: 41, applicability: 20 }, notes: {} }, [])).toEqual({
      code: 'scoring.marks',
      faults: [{ criterion: 'novelty', code: 'out_of_range', from: 0, to: 40 }, { criterion: 'benefit', code: 'missing' }],
    })
    expect(refuseMarks(daNangEducation.scale, { marks: { novelty: 40, applicability: 20, benefit: 30 }, notes: {} }, [])).toBeUndefined()
  })

  it('have nothing to be measured by where the regulation decides by vote alone', () => {
    expect(refuseMarks(null, { marks: {}, notes: {} }, [])).toEqual({ code: 'scoring.no_scale' })
  })
})
