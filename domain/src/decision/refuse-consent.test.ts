import { expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { day } from '../time/day.ts'
import { refuseConsent } from './refuse-consent.ts'

const [lan, thu] = ['lan', 'thu'] as PersonId[] as [PersonId, PersonId]
const waiting = { stage: 'awaiting_consent', authors: [lan] } as const

it.each([
  ['is recorded by its paper', waiting, thu, '2026-11-23', undefined],
  ['is not, when none is waited for', { ...waiting, stage: 'awaiting_decision' }, thu, '2026-11-23', { code: 'initiative.stage', stage: 'awaiting_decision', move: 'record_consent' }],
  ['is not recorded by the author, though an officer', waiting, lan, '2026-11-23', { code: 'intake.own_initiative' }],
  ['is of a day that has come', waiting, thu, '2026-11-24', { code: 'decision.day_in_future', day: '2026-11-24', today: '2026-11-23' }],
] as const)('the consent of the superior body %s', (_what, facts, officer, dated, refusal) => {
  expect(refuseConsent(facts, officer, new Date('2026-11-23T05:00:00Z'), day(dated))).toEqual(refusal)
})
