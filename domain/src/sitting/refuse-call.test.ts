import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { refuseCall, refuseRehousing } from './refuse-call.ts'

const council = { validFrom: day('2026-01-01'), validTo: day('2026-12-31') }
const sitting = { heldAt: new Date('2026-12-01T01:00:00Z'), scoresDue: day('2026-11-30') }

describe('calling a sitting', () => {
  it.each([
    ['while the council is in office', council, sitting, undefined],
    ['of a council without an end', { ...council, validTo: null }, sitting, undefined],
    ['with scores due on the day itself', council, { ...sitting, scoresDue: day('2026-12-01') }, undefined],
    ['on the last day of the council, late in the evening', council, { ...sitting, heldAt: new Date('2026-12-31T16:59:59Z') }, undefined],
    ['a minute later, in the new year', council, { ...sitting, heldAt: new Date('2026-12-31T17:00:00Z') }, { code: 'sitting.council_out_of_office', ...council, heldOn: '2027-01-01' }],
    ['before the council begins', council, { ...sitting, heldAt: new Date('2025-12-31T01:00:00Z') }, { code: 'sitting.council_out_of_office', ...council, heldOn: '2025-12-31' }],
    ['with scores due after it', council, { ...sitting, scoresDue: day('2026-12-02') }, { code: 'sitting.scores_due_after', scoresDue: '2026-12-02', heldOn: '2026-12-01' }],
  ])('%s', (_what, who, when, refusal) => {
    expect(refuseCall(who, when)).toEqual(refusal)
  })
})

describe('moving a sitting to another council or round', () => {
  it('is possible while nothing is on its agenda', () => {
    expect([refuseRehousing(true, 0), refuseRehousing(false, 3), refuseRehousing(true, 3)]).toEqual([undefined, undefined, { code: 'sitting.agenda_set', items: 3 }])
  })
})
