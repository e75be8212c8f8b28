import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import type { Role } from '../people/role.ts'
import { day } from '../time/day.ts'
import { type OutgoingAct, outgoingMoves, outgoingStateOf, outgoingStates } from './path.ts'
import { type OutgoingCase, refuseBasis, refuseDay, refuseFormat, refuseOutgoing, refuseReason } from './refuse-outgoing.ts'

const [drafter, head, signer, clerk, other] = ['drafter', 'head', 'signer', 'clerk', 'other'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId, PersonId]
const of: OutgoingCase = { state: 'draft', type: 'GM', symbol: 'GM-VP', drafter, unitHeads: [head], signer, capacity: 'KT', signatory: { headOfAgency: false, deputy: true, rights: [], council: null }, formatFaults: 0, signedOn: null, returned: false }
const roles: Readonly<Record<string, readonly Role[]>> = { clerk: ['records_clerk'] }
const who = (id: PersonId) => ({ id, roles: new Set(roles[id] ?? []) })
const today = day('2026-11-23')

describe('each step by whom the decree charges with it', () => {
  it.each([
    ['approve_content', 'draft', [head]],
    ['approve_format', 'content_approved', [clerk]],
    ['sign', 'format_approved', [signer]],
    ['number', 'signed', [clerk]],
    ['issue', 'numbered', [clerk]],
    ['recall', 'issued', [clerk]],
    ['revise', 'draft', [drafter, head]],
    ['cancel', 'signed', [drafter, head]],
    ['return', 'draft', [head]],
    ['return', 'content_approved', [head, clerk]],
    ['return', 'format_approved', [signer, clerk]],
    ['return', 'signed', [signer, clerk]],
    ['return', 'numbered', []],
    ['return', 'issued', []],
  ] as const)('%s of what is %s', (act, state, allowed) => {
    const may = [drafter, head, signer, clerk, other].filter((id) => refuseOutgoing(act, { ...of, state }, who(id), today) === undefined)
    expect(may.toSorted()).toEqual([...allowed].toSorted())
  })

  it('who drafts answers alone where the unit has no head', () => {
    expect(refuseOutgoing('approve_content', { ...of, unitHeads: [] }, who(drafter), today)).toBeUndefined()
    expect(refuseOutgoing('approve_content', { ...of, unitHeads: [] }, who(head), today)).toEqual({ code: 'outgoing.not_head_of_unit' })
  })

  it('who drafted it does not give it back to themself', () => {
    for (const unitHeads of [[], [drafter]]) expect(refuseOutgoing('return', { ...of, unitHeads }, who(drafter), today)).toEqual({ code: 'outgoing.not_yours_to_return' })
  })

  it('what was given back waits for another wording: it is neither approved nor given back again', () => {
    for (const act of ['approve_content', 'return'] as const) expect(refuseOutgoing(act, { ...of, returned: true }, who(head), today)).toEqual({ code: 'outgoing.returned' })
    expect(refuseOutgoing('revise', { ...of, returned: true }, who(drafter), today)).toBeUndefined()
    expect(refuseOutgoing('cancel', { ...of, returned: true }, who(head), today)).toBeUndefined()
  })

  it('a number that was given keeps a paper from going back, and that is said to whoever could have done it', () => {
    expect([clerk, signer, head, drafter].map((id) => refuseOutgoing('return', { ...of, state: 'numbered' }, who(id), today)?.code)).toEqual(['outgoing.numbered', 'outgoing.numbered', 'outgoing.not_yours_to_return', 'outgoing.not_yours_to_return'])
    expect(refuseOutgoing('return', { ...of, state: 'issued' }, who(clerk), today)).toEqual({ code: 'outgoing.state', state: 'issued', act: 'return' })
  })

  it('the signer must still have the authority on the day', () => {
    expect(refuseOutgoing('sign', { ...of, state: 'format_approved', signatory: { ...of.signatory, deputy: false } }, who(signer), today)).toEqual({ code: 'signing.not_deputy' })
  })
})

describe('the order of the decree', () => {
  it('leaves no step out: each is done from its own state alone', () => {
    const all: Readonly<Record<OutgoingAct, PersonId>> = { approve_content: head, approve_format: clerk, sign: signer, number: clerk, issue: clerk, recall: clerk, return: clerk, revise: drafter, cancel: drafter }
    for (const [act, by] of Object.entries(all) as [OutgoingAct, PersonId][])
      expect(outgoingStates.filter((state) => refuseOutgoing(act, { ...of, state, unitHeads: act === 'return' ? [clerk] : [head] }, who(by), today) === undefined)).toEqual(outgoingStates.filter((state) => (outgoingMoves[act].from as readonly string[]).includes(state)))
  })

  it('is what was done, whatever was done last', () => {
    const none = { content: false, format: false, signed: false, numbered: false, issued: false, recalled: false, cancelled: false }
    expect(outgoingStateOf(none)).toBe('draft')
    expect(outgoingStateOf({ ...none, content: true, format: true })).toBe('format_approved')
    expect(outgoingStateOf({ ...none, content: true, format: true, signed: true, numbered: true })).toBe('numbered')
    expect(outgoingStateOf({ ...none, content: true, cancelled: true })).toBe('cancelled')
  })
})

it.each([
  ['a form without fault', 0, '', undefined],
  ['a fault without why', 2, ' ', { code: 'outgoing.faults_unexplained', faults: 2 }],
  ['a fault that is accounted for', 2, 'Theo mẫu của tỉnh', undefined],
] as const)('approving %s', (_what, formatFaults, note, refusal) => {
  expect(refuseFormat({ ...of, formatFaults }, note)).toEqual(refusal)
})

it.each([
  ['today', '2026-11-23', undefined],
  ['the day it was signed', '2026-11-20', undefined],
  ['before it was signed', '2026-11-19', { code: 'outgoing.day_before_signature', day: '2026-11-19', signedOn: '2026-11-20' }],
  ['tomorrow', '2026-11-24', { code: 'outgoing.day_in_future', day: '2026-11-24', today: '2026-11-23' }],
] as const)('dated %s', (_when, dated, refusal) => {
  expect(refuseDay({ ...of, signedOn: day('2026-11-20') }, day(dated), new Date('2026-11-23T10:00:00Z'))).toEqual(refusal)
})

it.each([
  ['a paper of today', 'Công văn số 30/VP-TH', '2026-11-23', undefined],
  ['nothing', ' ', '2026-11-23', { code: 'outgoing.basis_missing' }],
  ['a paper of tomorrow', 'Công văn số 30/VP-TH', '2026-11-24', { code: 'outgoing.day_in_future', day: '2026-11-24', today: '2026-11-23' }],
] as const)('a recall that rests on %s', (_what, basis, on, refusal) => {
  expect(refuseBasis(basis, day(on), new Date('2026-11-23T10:00:00Z'))).toEqual(refusal)
})

it('nothing is returned or recalled without a reason', () => {
  expect([refuseReason('Sai tên'), refuseReason('  ')]).toEqual([undefined, { code: 'outgoing.reason_missing' }])
})
