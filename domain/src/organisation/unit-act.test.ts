import { describe, expect, it } from 'vitest'
import type { PersonId, UnitId } from '../ids.ts'
import { day } from '../time/day.ts'
import { planUnitAct } from './plan-unit-act.ts'
import { refuseUnitAct } from './refuse-unit-act.ts'
import type { UnitAct, UnitActFacts, UnitStanding } from './unit-act.ts'

const id = (code: string) => code.toLowerCase() as UnitId
const unit = (code: string, name: string, about: Partial<UnitStanding> = {}): UnitStanding => ({ id: id(code), code, name, parentId: null, position: 0, from: day('2016-01-01'), to: null, ...about })
const [office, industry, farming, team, closed] = [
  unit('VP', 'Văn phòng'), unit('CN', 'Phòng Công nghiệp', { parentId: id('VP'), position: 3 }), unit('NN', 'Phòng Nông nghiệp', { parentId: id('VP'), position: 4 }),
  unit('TCN', 'Tổ Cụm công nghiệp', { parentId: id('CN') }), unit('CU', 'Phòng Cũ', { to: day('2020-12-31') }),
]
const who = (name: string) => name as PersonId
const post = (name: string, unitId: UnitId, from = day('2020-01-01')) => ({ id: `post-${name}`, personId: who(name), name, title: 'Chuyên viên', unitId, from, to: null })
const head = (name: string, unitId: UnitId) => ({ id: `grant-${name}`, personId: who(name), name, unitId, from: day('2020-01-01'), to: null })
const facts: UnitActFacts = { units: [office, industry, farming, team, closed], posts: [post('Lan', id('CN')), post('Minh', id('CN'))], heads: [head('Lan', id('CN'))], running: 3, later: null }
const both = { ...facts, posts: [...facts.posts, post('Hoa', id('NN'))], heads: [...facts.heads, head('Hoa', id('NN'))] }
const act = (about: Partial<UnitAct>): UnitAct => ({ kind: 'rename', day: day('2026-07-01'), units: [id('CN')], begun: [], intoId: null, placements: [], ...about })
const economy = { code: 'KT', name: 'Phòng Kinh tế' }
const energy = { code: 'NL', name: 'Phòng Năng lượng' }
const goes = (of: UnitAct, with_ = facts) => Object.fromEntries(planUnitAct(of, with_).people.map(({ name, to }) => [name, to?.code ?? null]))
const heads = (of: UnitAct, with_ = facts) => Object.fromEntries(planUnitAct(of, with_).heads.map(({ name, to }) => [name, to?.code ?? null]))
const under = (of: UnitAct, with_ = facts) => Object.fromEntries(planUnitAct(of, with_).moved.map((one) => [one.name, one.under?.code ?? null]))

describe('what an act of reorganisation does', () => {
  it('a new name: the unit of the old one keeps it to its last day, everything goes on in a successor', () => {
    expect(planUnitAct(act({ begun: [economy] }), facts)).toEqual({
      lastDay: '2026-06-30', ended: [{ id: 'cn', name: 'Phòng Công nghiệp' }], begun: [{ ...economy, parentId: 'vp', to: null, position: 3 }], latters: [economy],
      people: [
        { postId: 'post-Lan', personId: 'Lan', name: 'Lan', title: 'Chuyên viên', to: economy, until: null, chosen: false },
        { postId: 'post-Minh', personId: 'Minh', name: 'Minh', title: 'Chuyên viên', to: economy, until: null, chosen: false },
      ],
      heads: [{ grantId: 'grant-Lan', personId: 'Lan', name: 'Lan', to: economy, until: null }], moved: [{ id: 'tcn', name: 'Tổ Cụm công nghiệp', under: economy }], running: 3,
    })
  })

  it('a unit set up for a time keeps its end under its new name, and no other kind inherits it', () => {
    const limited = { ...facts, units: facts.units.map((one) => (one.code === 'CN' ? { ...one, to: day('2027-12-31') } : one)) }
    expect(planUnitAct(act({ begun: [economy] }), limited).begun[0]?.to).toBe('2027-12-31')
    expect(planUnitAct(act({ kind: 'split', begun: [economy, energy] }), limited).begun.map(({ to }) => to)).toEqual([null, null])
  })

  it('a merger: both end in one, and who of their heads goes on is said', () => {
    const merged = act({ kind: 'merge', units: [id('CN'), id('NN')], begun: [economy] })
    expect(goes(merged, both)).toEqual({ Lan: 'KT', Minh: 'KT', Hoa: 'KT' })
    expect(heads(merged, both)).toEqual({ Lan: 'KT', Hoa: 'KT' })
    expect(heads({ ...merged, headIds: [who('Lan')] }, both)).toEqual({ Lan: 'KT', Hoa: null })
    expect(planUnitAct(merged, both).ended.map(({ id: one }) => one)).toEqual(['cn', 'nn'])
  })

  it('into a unit there already: it keeps its own head, unless others are named', () => {
    const taken = act({ kind: 'merge', intoId: id('NN') })
    expect([goes(taken), heads(taken), under(taken)]).toEqual([{ Lan: 'NN', Minh: 'NN' }, { Lan: null }, { 'Tổ Cụm công nghiệp': 'NN' }])
    expect(heads({ ...taken, headIds: [who('Lan')] })).toEqual({ Lan: 'NN' })
  })

  it('into a unit of its own: that one goes up to where the ended one stood, and not under itself', () => {
    expect(under(act({ kind: 'merge', intoId: id('TCN') }))).toEqual({ 'Tổ Cụm công nghiệp': 'VP' })
    expect(refuseUnitAct(act({ kind: 'merge', intoId: id('TCN') }), facts)).toBeUndefined()
  })

  it('a split: all to the first but those placed; a head heads where they go', () => {
    const split = act({ kind: 'split', begun: [economy, energy], placements: [{ personId: who('Lan'), code: 'NL' }] })
    expect([goes(split), heads(split), under(split)]).toEqual([{ Lan: 'NL', Minh: 'KT' }, { Lan: 'NL' }, { 'Tổ Cụm công nghiệp': 'KT' }])
    expect(planUnitAct(split, facts).people.map(({ chosen }) => chosen)).toEqual([true, false])
  })

  it('a move: the unit stays itself, with people and head where they were', () => {
    expect(planUnitAct(act({ kind: 'move', intoId: id('NN') }), facts)).toMatchObject({ ended: [], begun: [], people: [], heads: [], moved: [{ id: 'cn', under: { code: 'NN' } }] })
  })

  it('dissolved without a successor: each where they are placed, units below up, the head’s role ends', () => {
    const dissolved = act({ kind: 'dissolve', placements: [{ personId: who('Lan'), code: 'VP' }, { personId: who('Minh'), code: 'NN' }] })
    expect([goes(dissolved), heads({ ...dissolved, headIds: [] }), under(dissolved)]).toEqual([{ Lan: 'VP', Minh: 'NN' }, { Lan: null }, { 'Tổ Cụm công nghiệp': 'VP' }])
    expect(heads(dissolved)).toEqual({ Lan: null })
    expect(goes({ ...dissolved, placements: dissolved.placements.slice(0, 1), othersTo: 'NN' })).toEqual({ Lan: 'VP', Minh: 'NN' })
  })
})

describe('an act of reorganisation', () => {
  const within = { ...facts, units: facts.units.map((one) => (one.code === 'NN' ? { ...one, to: day('2026-12-31') } : one)) }
  it.each([
    ['a new name', act({ begun: [economy] }), facts],
    ['a new name under the code of the old one, which has ended', act({ begun: [{ code: 'CN', name: 'Phòng Công thương' }] }), facts],
    ['a code that named a unit ended before', act({ begun: [{ code: 'CU', name: 'Phòng Mới' }] }), facts],
    ['two into one', act({ kind: 'merge', units: [id('CN'), id('NN')], begun: [economy] }), both],
    ['one into another there already', act({ kind: 'merge', intoId: id('NN') }), facts],
    ['one into two', act({ kind: 'split', begun: [economy, energy] }), facts],
    ['under another, and straight under the agency', act({ kind: 'move', intoId: null }), facts],
    ['a unit with its own unit below merged together', act({ kind: 'merge', units: [id('CN'), id('TCN')], begun: [economy] }), facts],
    ['dissolved, everybody placed', act({ kind: 'dissolve', placements: [{ personId: who('Lan'), code: 'VP' }, { personId: who('Minh'), code: 'VP' }] }), facts],
    ['dissolved, everybody to one unit', act({ kind: 'dissolve', othersTo: 'NN' }), facts],
    ['dissolved into a successor', act({ kind: 'dissolve', intoId: id('VP') }), facts],
    ['dissolved with nobody left in it', act({ kind: 'dissolve' }), { ...facts, posts: [] }],
  ] as [string, UnitAct, UnitActFacts][])('may be: %s', (_what, of, with_) => {
    expect(refuseUnitAct(of, with_)).toBeUndefined()
  })

  it.each([
    ['a new name that is not said', act({}), facts, { code: 'unit_act.incomplete', kind: 'rename' }],
    ['a merger of one', act({ kind: 'merge', begun: [economy] }), facts, { code: 'unit_act.incomplete', kind: 'merge' }],
    ['a merger into a new unit and an old one at once', act({ kind: 'merge', units: [id('CN'), id('TCN')], begun: [economy], intoId: id('NN') }), facts, { code: 'unit_act.incomplete', kind: 'merge' }],
    ['a merger with itself', act({ kind: 'merge', units: [id('CN'), id('CN')], begun: [economy] }), facts, { code: 'unit_act.incomplete', kind: 'merge' }],
    ['a merger into one of those that end', act({ kind: 'merge', units: [id('CN'), id('NN')], intoId: id('NN') }), facts, { code: 'unit_act.incomplete', kind: 'merge' }],
    ['a split into one', act({ kind: 'split', begun: [economy] }), facts, { code: 'unit_act.incomplete', kind: 'split' }],
    ['a move to where it stands', act({ kind: 'move', intoId: id('VP') }), facts, { code: 'unit_act.incomplete', kind: 'move' }],
    ['a unit already gone', act({ units: [id('CU')], begun: [economy] }), facts, { code: 'unit_act.not_in_force', unit: 'Phòng Cũ', from: '2016-01-01', to: '2020-12-31' }],
    ['a unit that begins that very day', act({ day: day('2016-01-01'), begun: [economy] }), facts, { code: 'unit_act.not_in_force', unit: 'Phòng Công nghiệp', from: '2016-01-01', to: null }],
    ['a successor already gone', act({ kind: 'dissolve', intoId: id('CU') }), facts, { code: 'unit_act.not_in_force', unit: 'Phòng Cũ', from: '2016-01-01', to: '2020-12-31' }],
    ['before an act written for a later day', act({ begun: [economy] }), { ...facts, later: day('2026-09-01') }, { code: 'unit_act.not_before', day: '2026-09-01' }],
    ['after somebody’s post begins that it would rewrite', act({ begun: [economy] }), { ...facts, posts: [post('Mai', id('CN'), day('2026-07-01'))] }, { code: 'unit_act.already_written', people: ['Mai'] }],
    ['a code another unit has', act({ begun: [{ code: 'NN', name: 'Phòng Kinh tế' }] }), facts, { code: 'unit.code_taken', by: 'Phòng Nông nghiệp' }],
    ['a code a unit still to begin will have', act({ begun: [economy] }), { ...facts, units: [...facts.units, unit('KT', 'Phòng Kế toán', { from: day('2027-01-01') })] }, { code: 'unit.code_taken', by: 'Phòng Kế toán' }],
    ['one code for both halves', act({ kind: 'split', begun: [economy, { ...energy, code: 'KT' }] }), facts, { code: 'unit.code_taken', by: 'Phòng Kinh tế' }],
    ['under a unit of its own', act({ kind: 'move', intoId: id('TCN') }), facts, { code: 'unit.under_itself' }],
    ['under a unit it would outlive', act({ kind: 'move', intoId: id('NN') }), within, { code: 'unit.outlives_parent', parent: 'Phòng Nông nghiệp', from: '2016-01-01', to: '2026-12-31' }],
    ['units below that would outlive the successor', act({ kind: 'merge', intoId: id('NN') }), within, { code: 'unit.outlives_parent', parent: 'Phòng Nông nghiệp', from: '2016-01-01', to: '2026-12-31' }],
    ['dissolved with people who have nowhere to go', act({ kind: 'dissolve', placements: [{ personId: who('Lan'), code: 'VP' }] }), facts, { code: 'unit_act.people_left', people: ['Minh'] }],
    ['all sent to a unit there is not', act({ kind: 'dissolve', othersTo: 'XX' }), facts, { code: 'unit_act.unknown_place', place: 'XX' }],
    ['somebody sent back to the unit that ends', act({ kind: 'dissolve', placements: [{ personId: who('Lan'), code: 'CN' }] }), facts, { code: 'unit_act.unknown_place', place: 'CN' }],
  ] as [string, UnitAct, UnitActFacts, object][])('is refused: %s', (_what, of, with_, refusal) => {
    expect(refuseUnitAct(of, with_)).toEqual(refusal)
  })
})
