import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { refuseUnit, type UnitCase } from './refuse-unit.ts'

const always = { from: day('2020-01-01'), to: null }
const lan = { name: 'Nguyễn Thị Lan', from: day('2024-01-01'), to: null }
const left = { name: 'Trần Văn Minh', from: day('2022-01-01'), to: day('2023-12-31') }
const team = { name: 'Tổ Một cửa', from: day('2025-07-01'), to: null }
const office: UnitCase = { validity: always, before: always, sameCode: null, parent: null, people: [lan, left], units: [team] }
const upTo = (to: string) => ({ from: always.from, to: day(to as '2026-06-30') })

describe('a unit', () => {
  it.each([
    ['as it is, with people and units', office],
    ['new, under one in force', { ...office, parent: { name: 'Văn phòng', isBelowThis: false, ...always } }],
    ['ended once everybody has moved and its teams have ended', { ...office, validity: upTo('2026-06-30'), people: [{ ...lan, to: day('2026-06-30') }, left], units: [{ ...team, to: day('2026-01-31') }] }],
    ['renamed long after its end, with people left from an old import', { ...office, validity: upTo('2024-06-30'), before: upTo('2024-06-30') }],
    ['begun later than was written, before anybody came', { ...office, validity: { from: day('2021-01-01'), to: null } }],
  ] as [string, UnitCase][])('may stand: %s', (_what, facts) => {
    expect(refuseUnit(facts)).toBeUndefined()
  })

  it.each([
    ['ends before it begins', { ...office, validity: upTo('2019-12-31') }, { code: 'unit.ends_before_it_begins' }],
    ['shares its code with another in force', { ...office, sameCode: 'Phòng Tổng hợp' }, { code: 'unit.code_taken', by: 'Phòng Tổng hợp' }],
    ['put under a unit of its own', { ...office, parent: { name: 'Tổ Một cửa', isBelowThis: true, ...always } }, { code: 'unit.under_itself' }],
    ['outlives the unit above it', { ...office, parent: { name: 'Văn phòng', isBelowThis: false, ...upTo('2026-06-30') } }, { code: 'unit.outlives_parent', parent: 'Văn phòng', from: '2020-01-01', to: '2026-06-30' }],
    ['ended with people and teams in force', { ...office, validity: upTo('2026-06-30') }, { code: 'unit.still_used', people: ['Nguyễn Thị Lan'], units: ['Tổ Một cửa'] }],
    ['ended a day too early for somebody', { ...office, validity: upTo('2023-12-30'), units: [], people: [left] }, { code: 'unit.still_used', people: ['Trần Văn Minh'], units: [] }],
    ['begun after somebody came', { ...office, validity: { from: day('2022-01-02'), to: null }, units: [] }, { code: 'unit.still_used', people: ['Trần Văn Minh'], units: [] }],
  ] as [string, UnitCase, object][])('is refused: %s', (_what, facts, refusal) => {
    expect(refuseUnit(facts)).toEqual(refusal)
  })
})
