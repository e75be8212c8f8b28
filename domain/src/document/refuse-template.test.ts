import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { refuseTemplate } from './refuse-template.ts'

const now = new Date('2026-11-26T05:00:00Z')

it.each([
  ['from today', { from: day('2026-11-26'), ownFile: true, everOwn: false }, undefined],
  ['from a day to come', { from: day('2027-01-01'), ownFile: true, everOwn: false }, undefined],
  ['from a day gone by: papers of that day are issued', { from: day('2026-11-25'), ownFile: true, everOwn: true }, { code: 'template.in_the_past', today: '2026-11-26' }],
  ['back to the built-in one', { from: day('2026-11-26'), ownFile: false, everOwn: true }, undefined],
  ['back to the built-in one that never was left', { from: day('2026-11-26'), ownFile: false, everOwn: false }, { code: 'template.built_in_already' }],
])('a template taken into force %s', (_what, taken, refusal) => {
  expect(refuseTemplate(taken, now)).toEqual(refusal)
})
