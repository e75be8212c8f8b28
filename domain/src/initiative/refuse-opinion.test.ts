import { describe, expect, it } from 'vitest'
import type { PersonId, UnitId } from '../ids.ts'
import { refuseAskingOpinion, refuseOpinion } from './refuse-opinion.ts'

const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]
const [office, other] = ['office', 'other'] as UnitId[] as [UnitId, UnitId]
const draft = { stage: 'draft', accepted: false, authors: [lan], unitId: office, inProcess: true, heads: 1, given: false } as const
const head = { id: minh, heads: [office] }

describe('asking the head of the unit', () => {
  it.each([
    ['by an author, before filing', draft, lan, undefined],
    ['by an author, while the dossier is examined', { ...draft, stage: 'submitted' }, lan, undefined],
    ['where the process does not hear the head', { ...draft, inProcess: false }, lan, { code: 'opinion.not_in_process' }],
    ['by a colleague', draft, minh, { code: 'edit.not_an_author' }],
    ['once accepted', { ...draft, stage: 'accepted' }, lan, { code: 'opinion.too_late', stage: 'accepted' }],
    ['while what was deferred is supplemented', { ...draft, stage: 'completion_requested', accepted: true }, lan, { code: 'opinion.too_late', stage: 'completion_requested' }],
    ['once answered', { ...draft, given: true }, lan, { code: 'opinion.given' }],
    ['where the unit has no head but the author', { ...draft, heads: 0 }, lan, { code: 'opinion.no_head' }],
  ] as const)('%s', (_what, facts, person, refusal) => {
    expect(refuseAskingOpinion(facts, person)).toEqual(refusal)
  })
})

describe('giving the opinion of the unit', () => {
  it.each([
    ['support, without a word more', draft, head, { supports: true, reasons: '' }, undefined],
    ['against, with reasons', draft, head, { supports: false, reasons: 'Phòng chưa áp dụng thử.' }, undefined],
    ['against, without reasons', draft, head, { supports: false, reasons: ' ' }, { code: 'opinion.reasons_missing' }],
    ['by the head of another unit', draft, { ...head, heads: [other] }, { supports: true, reasons: '' }, { code: 'opinion.not_your_unit' }],
    ['by a head who is an author', { ...draft, authors: [lan, minh] }, head, { supports: true, reasons: '' }, { code: 'opinion.own_initiative' }],
    ['after acceptance', { ...draft, stage: 'scoring' }, head, { supports: true, reasons: '' }, { code: 'opinion.too_late', stage: 'scoring' }],
  ] as const)('%s', (_what, facts, person, opinion, refusal) => {
    expect(refuseOpinion(facts, person, opinion)).toEqual(refusal)
  })
})
