import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { refuseIncoming } from './refuse-incoming.ts'

const now = new Date('2026-11-23T05:00:00Z')
const paper = { arrivedOn: day('2026-11-20'), dated: day('2026-11-18'), passedOn: day('2026-11-21') }

it.each([
  ['dated, arrived and passed on in order', paper, undefined],
  ['all on one day', { arrivedOn: day('2026-11-23'), dated: day('2026-11-23'), passedOn: day('2026-11-23') }, undefined],
  ['without a day of its own, not passed on yet', { ...paper, dated: null, passedOn: null }, undefined],
  ['arriving tomorrow', { ...paper, arrivedOn: day('2026-11-24') }, { code: 'incoming.arrived_in_future', day: '2026-11-24', today: '2026-11-23' }],
  ['dated after it arrived', { ...paper, dated: day('2026-11-21') }, { code: 'incoming.dated_after_it_arrived', day: '2026-11-21', arrivedOn: '2026-11-20' }],
  ['passed on before it arrived', { ...paper, passedOn: day('2026-11-19') }, { code: 'incoming.passed_before_it_arrived', day: '2026-11-19', arrivedOn: '2026-11-20' }],
  ['passed on tomorrow', { ...paper, passedOn: day('2026-11-24') }, { code: 'incoming.passed_in_future', day: '2026-11-24', today: '2026-11-23' }],
] as const)('a paper that came in, %s', (_what, of, refusal) => {
  expect(refuseIncoming(of, now)).toEqual(refusal)
})
