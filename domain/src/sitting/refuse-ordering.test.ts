import { describe, expect, it } from 'vitest'
import { orderAround, refuseOrdering } from './refuse-ordering.ts'

describe('putting the agenda in another order', () => {
  it.each([
    ['before the sheets are locked', { opened: false, closed: false }, false, { code: 'sitting.not_open' }],
    ['once the council has taken something up', { opened: true, closed: false }, true, { code: 'sitting.item_taken_up' }],
    ['after the sitting', { opened: true, closed: true }, false, { code: 'sitting.closed' }],
    ['at the beginning of the sitting', { opened: true, closed: false }, false, undefined],
  ] as const)('%s', (_when, sitting, takenUp, refusal) => {
    expect(refuseOrdering(sitting, takenUp)).toEqual(refusal)
  })

  it('goes round the items that stay', () => {
    expect(orderAround(['A', 'B', 'C', 'D'], ['D', 'C', 'B', 'A'], new Set(['B']))).toEqual(['D', 'B', 'C', 'A'])
    expect(orderAround(['A', 'B'], ['B', 'A'], new Set())).toEqual(['B', 'A'])
  })
})
