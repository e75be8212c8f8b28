import { describe, expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import { refuseClosing, refuseOpening } from './refuse-sitting.ts'

const agenda = ['SK-2026-017' as InitiativeId]
const planned = { opened: false, closed: false }
const running = { opened: true, closed: false }
const over = { opened: true, closed: true }
const noChair = [{ code: 'seat_missing', seat: 'chair' } as const]

describe('opening a sitting', () => {
  it.each([
    ['with an agenda and a council rightly composed', planned, agenda, [], undefined],
    ['with nothing on the agenda', planned, [], [], { code: 'sitting.nothing_to_decide' }],
    ['without a chair', planned, agenda, noChair, { code: 'sitting.composition', problems: noChair }],
    ['twice', running, agenda, [], { code: 'sitting.already_open' }],
    ['again after it closed', over, agenda, [], { code: 'sitting.closed' }],
  ])('%s', (_what, state, items, problems, refusal) => {
    expect(refuseOpening(state, items, problems)).toEqual(refusal)
  })
})

describe('closing a sitting', () => {
  it.each([
    ['when every item has its result', running, [], undefined],
    ['with an item undecided', running, agenda, { code: 'sitting.items_undecided', initiatives: agenda }],
    ['before it opened', planned, [], { code: 'sitting.not_open' }],
    ['twice', over, [], { code: 'sitting.closed' }],
  ])('%s', (_what, state, undecided, refusal) => {
    expect(refuseClosing(state, undecided)).toEqual(refusal)
  })
})
