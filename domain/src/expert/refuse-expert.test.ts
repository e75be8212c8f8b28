import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { day } from '../time/day.ts'
import { isAccountOver, refuseAsking, refuseExpertDeclaring, refuseHandingIn, refuseLastDay, refuseOver } from './refuse-expert.ts'

const [officer, lan] = ['officer', 'lan'] as PersonId[] as [PersonId, PersonId]
const now = new Date('2026-11-27T02:00:00Z')
const dossier = { stage: 'accepted' as const, authors: [lan] }
const expert = { lastDay: day('2026-12-31'), stopped: false, openRequest: false, inConflict: false }
const due = day('2026-12-10')

describe('asking an expert from outside', () => {
  it.each([
    ['of an accepted dossier', dossier, expert, officer, due, undefined],
    ['by the last day of the account', dossier, expert, officer, day('2026-12-31'), undefined],
    ['by today', dossier, expert, officer, day('2026-11-27'), undefined],
    ['before it is accepted', { ...dossier, stage: 'submitted' as const }, expert, officer, due, { code: 'expert.not_now', stage: 'submitted' }],
    ['once the council has concluded', { ...dossier, stage: 'awaiting_decision' as const }, expert, officer, due, { code: 'expert.not_now', stage: 'awaiting_decision' }],
    ['about one’s own dossier', dossier, expert, lan, due, { code: 'intake.own_initiative' }],
    ['whose account has ended', dossier, { ...expert, lastDay: day('2026-11-26') }, officer, due, { code: 'expert.account_over' }],
    ['whose account was stopped', dossier, { ...expert, stopped: true }, officer, due, { code: 'expert.account_over' }],
    ['who has a conflict', dossier, { ...expert, inConflict: true }, officer, due, { code: 'expert.in_conflict' }],
    ['who was asked already', dossier, { ...expert, openRequest: true }, officer, due, { code: 'expert.already_asked' }],
    ['by a day that is over', dossier, expert, officer, day('2026-11-26'), { code: 'expert.due_over', today: '2026-11-27' }],
    ['by a day after the account', dossier, expert, officer, day('2027-01-01'), { code: 'expert.due_after_account', last: '2026-12-31' }],
  ])('%s', (_name, of, who, by, on, refusal) => {
    expect(refuseAsking(of, who, by, on, now)).toEqual(refusal)
  })
})

describe('an account from outside', () => {
  it.each([
    ['today', '2026-11-27', undefined],
    ['in a year', '2027-11-27', undefined],
    ['yesterday', '2026-11-26', { code: 'expert.end_day', first: '2026-11-27', last: '2027-11-27' }],
    ['later than in a year', '2027-11-28', { code: 'expert.end_day', first: '2026-11-27', last: '2027-11-27' }],
  ] as const)('ends %s', (_when, last, refusal) => {
    expect(refuseLastDay(day(last), now)).toEqual(refusal)
  })
  it('is open to the last minute of its last day in Việt Nam', () => {
    const last = { lastDay: day('2026-11-27'), stopped: false }
    expect([isAccountOver(last, new Date('2026-11-27T16:59:59Z')), isAccountOver(last, new Date('2026-11-27T17:00:00Z'))]).toEqual([false, true])
  })
})

describe('the expert', () => {
  const yes = { conflict: true, kinds: [], note: '' }
  it.each([
    ['says once that there is none', null, { conflict: false, kinds: [], note: '' }, undefined],
    ['says which conflict it is', null, { ...yes, kinds: ['kin' as const] }, undefined],
    ['or tells it in words', null, { ...yes, note: 'Từng là cấp trên của tác giả' }, undefined],
    ['says which', null, yes, { code: 'conflict.kind_missing' }],
    ['is not asked again', false, { ...yes, note: 'Nhớ lại' }, { code: 'expert.declared' }],
  ])('%s', (_name, conflict, answer, refusal) => {
    expect(refuseExpertDeclaring({ conflict }, answer)).toEqual(refusal)
  })
  it('hands in an opinion after having answered, and one that says something', () => {
    expect(refuseHandingIn({ conflict: null }, 'Giải pháp có tính mới')).toEqual({ code: 'expert.undeclared' })
    expect(refuseHandingIn({ conflict: false }, '  Được.   ')).toEqual({ code: 'expert.too_short', least: 10 })
    expect(refuseHandingIn({ conflict: false }, 'Giải pháp có tính mới')).toBeUndefined()
  })
  it('is urged and put off only while the request is open', () => {
    const open = { stage: 'accepted' as const, conflict: false, answered: false, declined: false, withdrawn: false, decidedSince: false }
    expect(refuseOver(open)).toBeUndefined()
    expect(refuseOver({ ...open, declined: true })).toEqual({ code: 'expert.request_over', state: 'declined' })
  })
})
