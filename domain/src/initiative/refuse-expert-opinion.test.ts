import { expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { day } from '../time/day.ts'
import { refuseExpertOpinion } from './refuse-expert-opinion.ts'

const [lan, thu] = ['lan', 'thu'] as PersonId[] as [PersonId, PersonId]
const asked = { stage: 'expert_opinion', authors: [lan] } as const
const noon = new Date('2026-11-23T05:00:00Z')

it.each([
  ['is recorded once the council asked for it', asked, thu, day('2026-11-23'), undefined],
  ['is not, when the council asked for none', { ...asked, stage: 'deferred' }, thu, day('2026-11-23'), { code: 'expert_opinion.not_asked', stage: 'deferred' }],
  ['is not, once the council scores again', { ...asked, stage: 'scoring' }, thu, day('2026-11-23'), { code: 'expert_opinion.not_asked', stage: 'scoring' }],
  ['is not recorded by an author, though an officer', asked, lan, day('2026-11-23'), { code: 'intake.own_initiative' }],
  ['is of a day that has come', asked, thu, day('2026-11-24'), { code: 'expert_opinion.in_future', on: '2026-11-24', today: '2026-11-23' }],
] as const)('the opinion of an expert %s', (_what, facts, officer, on, refusal) => {
  expect(refuseExpertOpinion(facts, officer, noon, on)).toEqual(refusal)
})
