import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { daNangEducation, nationalDefault } from '../regulation/shipped-packs.ts'
import { aggregate } from '../scoring/aggregate.ts'
import { judgeScale } from '../scoring/judge-scale.ts'
import type { Scale } from '../scoring/scale.ts'
import { type DiscussionCase, refuseDiscussion, refuseEmptyNote, refuseUndiscussed, scoresAgain, spreadOf } from './refuse-discussion.ts'

const members = Array.from({ length: 9 }, (_, at) => `m${at}` as PersonId)
const spread = { most: 20, found: 28 }
const apart: DiscussionCase = { sitting: { opened: true, closed: false, members, present: members.slice(0, 6), appointed: members.length }, quorum: nationalDefault.voting.quorum, decided: false, spread, last: null }

describe('discussing scores too far apart', () => {
  it.each([
    ['to score again', apart, 'score_again', undefined],
    ['to stand by the scores', apart, 'stand_by', undefined],
    ['to lock sheets scored again, come close', { ...apart, spread: null, last: 'score_again' }, 'stand_by', undefined],
    ['to score again after all', { ...apart, last: 'stand_by' }, 'score_again', undefined],
    ['twice over', { ...apart, last: 'score_again' }, 'score_again', { code: 'discussion.scoring_again' }],
    ['scores that lie close', { ...apart, spread: null }, 'score_again', { code: 'discussion.scores_close' }],
    ['what is concluded', { ...apart, decided: true }, 'stand_by', { code: 'sitting.item_decided' }],
    ['before the sitting opens', { ...apart, sitting: { ...apart.sitting, opened: false } }, 'stand_by', { code: 'sitting.not_open' }],
    ['after it closes', { ...apart, sitting: { ...apart.sitting, closed: true } }, 'stand_by', { code: 'sitting.closed' }],
    ['without a quorum', { ...apart, sitting: { ...apart.sitting, present: members.slice(0, 5) } }, 'stand_by', { code: 'sitting.no_quorum', present: 5, needed: 6, appointed: 9 }],
  ] as const)('%s', (_what, facts, outcome, refusal) => {
    expect(refuseDiscussion(facts, outcome)).toEqual(refusal)
  })

  it('is written down', () => {
    expect([refuseEmptyNote(' '), refuseEmptyNote('Thống nhất chấm lại')]).toEqual([{ code: 'discussion.note_missing' }, undefined])
  })
})

describe('a result that rests on the scores', () => {
  it.each([
    ['recognition, scores close', { spread: null, last: null }, 'recognise', undefined],
    ['recognition, too far apart and not discussed', { spread, last: null }, 'recognise', { code: 'discussion.wanted', most: 20, found: 28 }],
    ['a refusal, too far apart and not discussed', { spread, last: null }, 'decline', { code: 'discussion.wanted', most: 20, found: 28 }],
    ['recognition while sheets are open', { spread: null, last: 'score_again' }, 'recognise', { code: 'discussion.scoring_again' }],
    ['recognition of scores the council stands by', { spread, last: 'stand_by' }, 'recognise', undefined],
    ['deferral, which rests on no score', { spread, last: null }, 'defer', undefined],
    ['an expert asked while sheets are open', { spread, last: 'score_again' }, 'consult_expert', undefined],
  ] as const)('%s', (_what, facts, result, refusal) => {
    expect(refuseUndiscussed(facts, result)).toEqual(refusal)
  })

  it('is measured by the spread the scale allows', () => {
    const scale: Scale = { ...daNangEducation.scale!, largestSpread: { points: 20, then: 'discuss_again' } }
    const judged = (low: number) => judgeScale(scale, aggregate(scale, [{ novelty: 40, applicability: 30, benefit: 30 }, { novelty: low, applicability: 30, benefit: 30 }]), 2)
    expect([spreadOf(judged(19)), spreadOf(judged(20)), spreadOf(null)]).toEqual([{ most: 20, found: 21 }, null, null])
  })
})

describe('sheets of one item', () => {
  const open = { opened: true, closed: false, decided: false, last: 'score_again' } as const
  it.each([
    ['open while the council scores again', open, true],
    ['locked by standing by the scores', { ...open, last: 'stand_by' }, false],
    ['locked by the conclusion', { ...open, decided: true }, false],
    ['locked by the end of the sitting', { ...open, closed: true }, false],
    ['locked where nothing was discussed', { ...open, last: null }, false],
  ] as const)('are %s', (_what, facts, may) => {
    expect(scoresAgain(facts)).toBe(may)
  })
})
