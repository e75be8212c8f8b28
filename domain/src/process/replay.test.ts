import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { daNangEducation, nationalDefault } from '../regulation/shipped-packs.ts'
import { type PastDossier, replay, sameStanding } from './replay.ts'
import { type ProcessStep, type StepKey, usualProcess } from './step.ts'

const members = Array.from({ length: 9 }, (_, at) => `m${at}` as PersonId)
const votes = (agree: number) => members.slice(0, 9).map((voter, at) => ({ voter, choice: at < agree ? 'agree' as const : 'disagree' as const }))
const sat: NonNullable<PastDossier['sitting']> = { out: ['lan' as PersonId], members, present: members, sheets: [], votes: votes(7), ballot: null, publicTally: null, result: 'recognise' }
const past: PastDossier = { stage: 'recognised', accepted: true, opinionGiven: false, hasBenefit: true, benefitChecked: false, sitting: sat }
const under = (key: StepKey, about: Partial<ProcessStep>) => ({ ...nationalDefault, steps: usualProcess(false).map((step) => (step.key === key ? { ...step, ...about } : step)) })
const share = (num: number, den: number) => ({ ...nationalDefault, voting: { ...nationalDefault.voting, threshold: { num, den } } })

describe('a dossier of the past on another process', () => {
  it('ends where it did under the process it went through', () => {
    expect(replay(past, nationalDefault)).toEqual({ at: 'end', result: 'recognised' })
    expect(replay({ ...past, stage: 'declined', sitting: { ...sat, votes: votes(4), result: 'decline' } }, nationalDefault)).toEqual({ at: 'end', result: 'declined' })
  })

  it.each([
    ['without the opinion a process wants', past, under('unit_opinion', { compulsory: true }), { at: 'unit_opinion', why: 'opinion_missing' }],
    ['with figures nobody confirmed', past, under('benefit_check', { compulsory: true }), { at: 'benefit_check', why: 'benefit_unchecked' }],
    ['never scored, where there is a scale now', past, daNangEducation, { at: 'scoring', why: 'sheets_missing' }],
    ['not taken in', { ...past, stage: 'submitted', accepted: false, sitting: null }, nationalDefault, { at: 'intake', why: 'not_accepted' }],
    ['still to be applied', { ...past, stage: 'awaiting_application', sitting: null }, nationalDefault, { at: 'application', why: 'not_applied' }],
    ['deferred', { ...past, stage: 'deferred', sitting: { ...sat, result: 'defer' } }, nationalDefault, { at: 'sitting', why: 'not_concluded' }],
    ['concluded and not yet decided', { ...past, stage: 'awaiting_decision' }, nationalDefault, { at: 'decision', why: 'not_decided' }],
  ] as const)('stands still %s', (_what, dossier, pack, standing) => {
    expect(replay(dossier, pack)).toEqual(standing)
  })

  it('has another result where another share of votes is wanted, both ways', () => {
    expect(replay(past, share(8, 9))).toEqual({ at: 'end', result: 'declined' })
    expect(replay({ ...past, stage: 'declined', sitting: { ...sat, votes: votes(5), result: 'decline' } }, share(1, 2))).toEqual({ at: 'end', result: 'recognised' })
  })

  it('that was marked by another scale cannot be judged by this one', () => {
    const sheets = [{ scorer: members[0]!, marks: { unheard_of: 3 } }]
    expect(replay({ ...past, sitting: { ...sat, sheets } }, daNangEducation)).toEqual({ at: 'scoring', why: 'marks_do_not_fit' })
  })

  it('ended for good where its authors or its intake ended it', () => {
    expect([replay({ ...past, stage: 'withdrawn' }, nationalDefault), replay({ ...past, stage: 'intake_refused', accepted: false, sitting: null }, nationalDefault)]).toEqual([{ at: 'end', result: 'withdrawn' }, { at: 'end', result: 'refused' }])
  })

  it('stands the same when step and reason, or the result, are the same', () => {
    const [at, other] = [{ at: 'sitting', why: 'not_concluded' }, { at: 'end', result: 'declined' }] as const
    expect([sameStanding(at, at), sameStanding(other, { at: 'end', result: 'recognised' }), sameStanding(at, other), sameStanding(other, other)]).toEqual([true, false, false, true])
  })
})
