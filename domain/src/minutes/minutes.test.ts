import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { type MinutesCase, type MinutesPerson, refuseCorrecting, refuseWriting } from './refuse-correcting.ts'
import { refuseOnPaper, refuseSigningMinutes, refuseUnread } from './refuse-signing-minutes.ts'
import { signersOf } from './signers.ts'

const [hoa, binh, chi, office] = ['hoa', 'binh', 'chi', 'office'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId]
const member = (id: PersonId): MinutesPerson => ({ id, office: false, out: false })
const officer: MinutesPerson = { id: office, office: true, out: false }
const closed: MinutesCase = { opened: true, closed: true, signers: { secretary: hoa, chair: binh }, signed: [], onPaper: false }
const without: MinutesCase = { ...closed, signers: { secretary: null, chair: binh } }
const seats = (there: Partial<Record<'hoa' | 'binh' | 'chi', boolean | null>> = {}) => ([['binh', 'chair'], ['chi', 'vice_chair'], ['hoa', 'secretary']] as const).map(([id, seat]) => ({ personId: id as PersonId, seat, present: there[id] ?? (id in there ? null : true) }))

describe('who signs the minutes', () => {
  it.each([
    ['the secretary and the chair', seats(), [], { secretary: hoa, chair: binh }],
    ['the vice-chair, the chair being away', seats({ binh: false }), [], { secretary: hoa, chair: chi }],
    ['the vice-chair, the chair being out of an item', seats(), [binh], { secretary: hoa, chair: chi }],
    ['no secretary of the council who was away', seats({ hoa: null }), [], { secretary: null, chair: binh }],
    ['no secretary who is out of an item', seats(), [hoa], { secretary: null, chair: binh }],
    ['nobody in the chair who could', seats({ binh: false }), [chi], { secretary: hoa, chair: null }],
  ] as const)('%s', (_what, members, out, signers) => {
    expect(signersOf(members, out)).toEqual(signers)
  })
})

describe('the minutes are corrected', () => {
  const change = { fields: ['discussion'], changed: 1, reason: 'Ghi rõ ý kiến' } as const
  it.each([
    ['by the secretary, with a reason', closed, member(hoa), change, undefined],
    ['by the secretary alone', closed, officer, change, 'minutes.not_yours'],
    ['not by the chair', closed, member(binh), change, 'minutes.not_yours'],
    ['by the standing office where no secretary was there', without, officer, change, undefined],
    ['not by one of the office who is out of an item', without, { ...officer, out: true }, change, 'minutes.not_yours'],
    ['not by one of the office who was in the chair', without, { ...officer, id: binh }, change, 'minutes.not_yours'],
    ['not before the sitting', { ...closed, opened: false, closed: false }, member(hoa), change, 'sitting.not_open'],
    ['not without a reason', closed, member(hoa), { ...change, reason: ' ' }, 'minutes.reason_missing'],
    ['while the council sits, without one', { ...closed, closed: false }, member(hoa), { ...change, reason: '' }, undefined],
    ['in the conclusion only after the sitting', { ...closed, closed: false }, member(hoa), { ...change, fields: ['conclusion'] }, 'minutes.not_closed'],
    ['not where nothing is changed', closed, member(hoa), { ...change, changed: 0 }, 'minutes.nothing_changed'],
    ['when signed too', { ...closed, signed: ['secretary', 'chair'] }, member(hoa), change, undefined],
  ] as const)('%s', (_what, minutes, person, what, code) => {
    expect(refuseCorrecting(minutes, person, what)?.code).toBe(code)
    if (code === 'minutes.not_yours' || code === undefined) expect(refuseWriting(minutes, person)?.code).toBe(code)
  })
})

describe('the minutes are signed', () => {
  it.each([
    ['first by the secretary', closed, member(hoa), undefined],
    ['by the chair not before', closed, member(binh), 'minutes.secretary_first'],
    ['then by the chair', { ...closed, signed: ['secretary'] }, member(binh), undefined],
    ['once by each: secretary', { ...closed, signed: ['secretary'] }, member(hoa), 'minutes.already_signed'],
    ['once by each: chair', { ...closed, signed: ['secretary', 'chair'] }, member(binh), 'minutes.already_signed'],
    ['not while the council sits', { ...closed, closed: false }, member(hoa), 'minutes.not_closed'],
    ['not by another member', closed, member(chi), 'minutes.not_yours_to_sign'],
    ['not by the office beside a secretary', closed, officer, 'minutes.not_yours_to_sign'],
    ['by the office where there was none', without, officer, undefined],
    ['not here when signed by hand', { ...closed, onPaper: true }, member(hoa), 'minutes.on_paper'],
  ] as const)('%s', (_what, minutes, person, code) => {
    expect(refuseSigningMinutes(minutes, person)?.code).toBe(code)
  })

  it('as they were read', () => {
    expect([refuseUnread('a', 'a'), refuseUnread('a', 'b')?.code]).toEqual([undefined, 'minutes.changed'])
  })

  it.each([
    ['by hand, as who writes them says', closed, member(hoa), undefined],
    ['by hand: nobody else says so', closed, member(binh), 'minutes.not_yours_to_sign'],
    ['by hand only after the sitting', { ...closed, closed: false }, member(hoa), 'minutes.not_closed'],
    ['by hand where nothing stands here', { ...closed, signed: ['secretary'] }, member(hoa), 'minutes.signed_here'],
  ] as const)('%s', (_what, minutes, person, code) => {
    expect(refuseOnPaper(minutes, person)?.code).toBe(code)
  })
})
