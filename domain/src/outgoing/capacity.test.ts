import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { capacitiesOf, refuseCapacity, refuseSigningRight, type Signatory, type SigningRight } from './capacity.ts'

const on = day('2026-11-23')
const nobody: Signatory = { headOfAgency: false, deputy: false, rights: [], council: null }
const mandate: SigningRight = { id: '1', kind: 'TUQ', number: '15/GUQ-VP', types: ['GM', 'TB'], from: day('2026-01-01'), to: day('2026-12-31') }
const order: SigningRight = { id: '2', kind: 'TL', number: 'Quy chế làm việc, Điều 6', types: [], from: day('2020-01-01'), to: null }
const acting: SigningRight = { id: '3', kind: 'Q', number: '640/QĐ-UBND', types: [], from: day('2026-11-01'), to: null }

describe('who signs, and how (Điều 13)', () => {
  it.each([
    ['the head', { ...nobody, headOfAgency: true }, 'head', 'QĐ', undefined],
    ['one who is not the head', nobody, 'head', 'QĐ', { code: 'signing.not_head' }],
    ['a deputy for the head', { ...nobody, deputy: true }, 'KT', 'QĐ', undefined],
    ['one who is no deputy', nobody, 'KT', 'QĐ', { code: 'signing.not_deputy' }],
    ['the head for themselves', { ...nobody, headOfAgency: true, deputy: true }, 'KT', 'QĐ', { code: 'signing.not_deputy' }],
    ['who acts as head', { ...nobody, rights: [acting] }, 'Q', 'QĐ', undefined],
    ['who is deputy and was never given “quyền”', { ...nobody, deputy: true }, 'Q', 'QĐ', { code: 'signing.no_right', capacity: 'Q' }],
    ['the head of a unit by order of the working rules', { ...nobody, rights: [order] }, 'TL', 'CV', undefined],
    ['the head of a unit without such an order', nobody, 'TL', 'CV', { code: 'signing.no_right', capacity: 'TL' }],
    ['by mandate, of what it is about', { ...nobody, rights: [mandate] }, 'TUQ', 'GM', undefined],
    ['by mandate, of something else', { ...nobody, rights: [mandate] }, 'TUQ', 'QĐ', { code: 'signing.out_of_scope', number: '15/GUQ-VP', types: ['GM', 'TB'] }],
    ['by a mandate that is over', { ...nobody, rights: [{ ...mandate, to: day('2026-11-22') }] }, 'TUQ', 'GM', { code: 'signing.right_over', number: '15/GUQ-VP', to: '2026-11-22' }],
    ['on its last day', { ...nobody, rights: [{ ...mandate, to: on }] }, 'TUQ', 'GM', undefined],
    ['by a mandate to come', { ...nobody, rights: [{ ...mandate, from: day('2026-11-24') }] }, 'TUQ', 'GM', { code: 'signing.right_to_come', number: '15/GUQ-VP', from: '2026-11-24' }],
    ['by one of two mandates', { ...nobody, rights: [{ ...mandate, to: day('2026-11-22') }, mandate] }, 'TUQ', 'GM', undefined],
  ] as const)('%s', (_who, person, capacity, type, refusal) => {
    expect(refuseCapacity(person, capacity, { type, symbol: type === 'CV' ? 'VP-HCQT' : `${type}-VP` }, on)).toEqual(refusal)
  })

  const [chair, vice] = [{ ...nobody, council: { seat: 'chair', runs: true } }, { ...nobody, council: { seat: 'vice_chair', runs: true } }] as const
  it.each([
    ['the chair of the council for it', chair, 'TM', { type: 'TB', symbol: 'TB-HĐSK' }, undefined],
    ['its vice-chair for the chair', vice, 'TM', { type: 'BC', symbol: 'BC-HĐSK' }, undefined],
    ['the chair a công văn of the council', chair, 'TM', { type: 'CV', symbol: 'HĐSK-TK' }, undefined],
    ['one who sits in no such seat', nobody, 'TM', { type: 'TB', symbol: 'TB-HĐSK' }, { code: 'signing.not_in_council' }],
    ['the chair of a council whose term is over', { ...nobody, council: { seat: 'chair', runs: false } }, 'TM', { type: 'TB', symbol: 'TB-HĐSK' }, { code: 'signing.council_over' }],
    ['the chair a paper of the agency', chair, 'TM', { type: 'TB', symbol: 'TB-VP' }, { code: 'signing.not_of_council', symbol: 'TB-VP' }],
    ['the chair a contract of the agency, whose type is HĐ', chair, 'TM', { type: 'HĐ', symbol: 'HĐ-VP' }, { code: 'signing.not_of_council', symbol: 'HĐ-VP' }],
    ['the head a paper of the council', { ...chair, headOfAgency: true }, 'head', { type: 'TB', symbol: 'TB-HĐSK' }, { code: 'signing.of_council', symbol: 'TB-HĐSK' }],
    ['before a paper is chosen', chair, 'TM', { type: 'CV', symbol: null }, undefined],
  ] as const)('%s', (_who, person, capacity, paper, refusal) => {
    expect(refuseCapacity(person, capacity, paper, on)).toEqual(refusal)
  })

  it('the strongest capacity first', () => {
    expect(capacitiesOf({ headOfAgency: false, deputy: true, rights: [order, mandate], council: null }, { type: 'GM', symbol: 'GM-VP' }, on)).toEqual(['KT', 'TL', 'TUQ'])
    expect(capacitiesOf(nobody, { type: 'GM', symbol: 'GM-VP' }, on)).toEqual([])
  })
})

it.each([
  ['a mandate with scope and end', mandate, false, undefined],
  ['a mandate without an end', { ...mandate, to: null }, false, { code: 'signing.mandate_without_end' }],
  ['a mandate for everything', { ...mandate, types: [] }, false, { code: 'signing.mandate_without_scope' }],
  ['a standing order', order, false, undefined],
  ['an end before the beginning', { ...order, to: day('2019-12-31') }, false, { code: 'signing.ends_before_it_begins' }],
  ['the head by order of themselves', order, true, { code: 'signing.head_needs_no_right' }],
] as const)('a right to sign: %s', (_what, right, headOfAgency, refusal) => {
  expect(refuseSigningRight(right, { headOfAgency })).toEqual(refusal)
})
