import { describe, expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import { day } from '../time/day.ts'
import { refuseClosing, refuseOpening } from './refuse-sitting.ts'

const agenda = ['SK-2026-017' as InitiativeId]
const planned = { opened: false, closed: false }
const running = { opened: true, closed: false }
const over = { opened: true, closed: true }
const noChair = [{ code: 'seat_missing', seat: 'chair' } as const]

describe('opening a sitting', () => {
  it.each([
    ['with an agenda and a council rightly composed', planned, agenda, [], null, undefined],
    ['with nothing on the agenda', planned, [], [], null, { code: 'sitting.nothing_to_decide' }],
    ['without a chair', planned, agenda, noChair, null, { code: 'sitting.composition', problems: noChair }],
    ['twice', running, agenda, [], null, { code: 'sitting.already_open' }],
    ['again after it closed', over, agenda, [], null, { code: 'sitting.closed' }],
    ['while the public still votes on its entries', planned, agenda, [], day('2026-11-20'), { code: 'sitting.public_votes_still', to: '2026-11-20' }],
  ])('%s', (_what, state, items, problems, votingTo, refusal) => {
    expect(refuseOpening(state, items, problems, votingTo)).toEqual(refusal)
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
