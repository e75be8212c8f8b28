import { describe, expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import { refuseMinutes } from './refuse-minutes.ts'

const items = ['SK-2026-017' as InitiativeId]

describe('the minutes', () => {
  it.each([
    ['are had once every item has its result', true, [], [], undefined],
    ['are not had of a sitting to come', false, [], [], { code: 'sitting.not_open' }],
    ['are not had while an item is open', true, items, [], { code: 'sitting.items_undecided', initiatives: items }],
    ['are not for an author before results are published', true, [], items, { code: 'minutes.own_result_unpublished', initiatives: items }],
  ])('%s', (_what, opened, undecided, own, refusal) => {
    expect(refuseMinutes({ opened }, undecided, own)).toEqual(refusal)
  })
})
