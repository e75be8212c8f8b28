import { expect, it } from 'vitest'
import { outgoingStates } from './path.ts'
import { refuseCorrection } from './refuse-correction.ts'

const mistake = { place: 'Dòng ngày tháng', wrong: 'ngày 5 tháng 1', right: 'ngày 05 tháng 01' }

it.each(outgoingStates.map((state) => [state, state === 'issued' ? undefined : { code: 'correction.not_issued' }] as const))('a paper that is %s', (state, refusal) => {
  expect(refuseCorrection(state, [mistake])).toEqual(refusal)
})

it('a correction that says the same', () => {
  expect(refuseCorrection('issued', [mistake, { place: 'Nơi nhận', wrong: 'Phòng  A', right: ' Phòng  A ' }])).toEqual({ code: 'correction.changes_nothing', place: 'Nơi nhận' })
})
