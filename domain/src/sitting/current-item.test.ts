import { describe, expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import { currentItem, refuseTurning } from './current-item.ts'

const [a, b, c] = ['a', 'b', 'c'] as InitiativeId[] as [InitiativeId, InitiativeId, InitiativeId]
const agenda = (...decided: InitiativeId[]) => [a, b, c].map((initiativeId) => ({ initiativeId, decided: decided.includes(initiativeId) }))

describe('the item the council is on', () => {
  it.each([
    ['the first, at the beginning', agenda(), null, a],
    ['the one the chair turned to', agenda(), c, c],
    ['the first still open, once that is concluded', agenda(c), c, a],
    ['the next, in order', agenda(a), null, b],
    ['none, when all are concluded', agenda(a, b, c), b, null],
  ] as const)('is %s', (_what, items, chosen, current) => {
    expect(currentItem(items, chosen)).toBe(current)
  })
})

it.each([
  ['while it sits', { opened: true, closed: false }, false, undefined],
  ['before it opens', { opened: false, closed: false }, false, 'sitting.not_open'],
  ['after it closes', { opened: true, closed: true }, false, 'sitting.closed'],
  ['to what is concluded', { opened: true, closed: false }, true, 'sitting.item_decided'],
] as const)('the council turns to an item: %s', (_what, room, decided, code) => {
  expect(refuseTurning(room, { decided })?.code).toBe(code)
})
