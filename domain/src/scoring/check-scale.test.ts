import { describe, expect, it } from 'vitest'
import { daNangEducation } from '../regulation/shipped-packs.ts'
import { checkScale } from './check-scale.ts'
import type { Criterion, Scale } from './scale.ts'

const scale = daNangEducation.scale!
const [novelty, applicability, benefit] = scale.criteria as [Criterion, Criterion, Criterion]
const [a, b, c] = scale.classes as [Scale['classes'][0], Scale['classes'][0], Scale['classes'][0]]
const level = (from: number, to: number) => ({ from, to, description: '' })
const noveltyWith = (change: Partial<Criterion>): Scale => ({ ...scale, criteria: [{ ...novelty, ...change }, applicability, benefit] })

describe('a scale without contradiction', () => {
  it('is the 40/30/30 of Đà Nẵng', () => {
    expect(checkScale(scale)).toEqual([])
  })

  it('may have levels in tenths, each beginning a tenth after the last ends', () => {
    expect(checkScale({ ...noveltyWith({ levels: [level(0, 20), level(20.1, 40)] }), markDecimals: 1, criteria: [{ ...novelty, levels: [level(0, 20), level(20.1, 40)] }, { ...applicability, kind: 'free', levels: [] }, { ...benefit, kind: 'yes_no', levels: [] }] })).toEqual([])
  })

  it('may add up sub-criteria', () => {
    const part = (code: string, max: number): Criterion => ({ code, name: code, kind: 'free', max, min: null, disqualifying: false, levels: [], criteria: [], evidenceRequired: [] })
    expect(checkScale(noveltyWith({ kind: 'sum', levels: [], criteria: [part('x', 25), part('y', 15)] }))).toEqual([])
  })
})

describe('what a scale wants said on a sheet', () => {
  const sum = { kind: 'sum', levels: [], criteria: [{ ...benefit, code: 'x', kind: 'free', levels: [], max: 40 }] } as const
  it.each([
    ['a line a mark can cross', noveltyWith({ evidenceAbove: 20 }), []],
    ['a line at nothing', noveltyWith({ evidenceAbove: 0 }), []],
    ['no line, said so', noveltyWith({ evidenceAbove: null, maySayInsufficient: true }), []],
    ['a line at the most', noveltyWith({ evidenceAbove: 40 }), ['scale.criteria[0].evidenceAbove line_never_crossed']],
    ['a line below nothing', noveltyWith({ evidenceAbove: -1 }), ['scale.criteria[0].evidenceAbove line_never_crossed']],
    ['a line on a sum', noveltyWith({ ...sum, evidenceAbove: 20 }), ['scale.criteria[0].evidenceAbove not_of_a_sum']],
    ['the phrase on a sum', noveltyWith({ ...sum, maySayInsufficient: true }), ['scale.criteria[0].maySayInsufficient not_of_a_sum']],
  ])('%s', (_what, of, problems) => {
    expect(checkScale(of).map(({ path, code }) => `${path} ${code}`)).toEqual(problems)
  })
})

describe('a scale whose sheets are added up', () => {
  const added: Scale = { ...scale, aggregation: 'sum', pass: { totalFrom: 250, eachCriterionFrom: 60, passingSheets: null, passingMembers: null }, classes: [{ ...a, totalFrom: 400, criterionFrom: { novelty: 150 } }, { ...b, totalFrom: 250, totalBelow: 400 }] }

  it('may want more than one sheet can give', () => {
    expect(checkScale(added)).toEqual([])
    expect(checkScale({ ...added, aggregation: 'mean', classes: [] }).map(({ path, code }) => `${path} ${code}`)).toEqual(['scale.pass.totalFrom pass_unreachable', 'scale.pass.eachCriterionFrom pass_unreachable'])
  })

  it.each([
    ['a condition on single sheets', { ...added, pass: { ...added.pass, passingSheets: { num: 1, den: 2 } } }, { path: 'scale.pass.passingSheets', code: 'sheets_added_up' }],
    ['a condition on single members', { ...added, pass: { ...added.pass, passingMembers: { num: 1, den: 2 } } }, { path: 'scale.pass.passingMembers', code: 'sheets_added_up' }],
    ['a best grade with an end', { ...added, classes: [{ ...a, totalFrom: 400, totalBelow: 500 }, { ...b, totalFrom: 250, totalBelow: 400 }] }, { path: 'scale.classes', code: 'classes_gap', wanted: 100, found: 500 }],
    ['a grade below the pass mark', { ...added, classes: [{ ...a, totalFrom: 400 }, { ...b, totalFrom: 250, totalBelow: 400 }, { ...c, totalFrom: 100, totalBelow: 250 }] }, { path: 'scale.classes[2]', code: 'class_unreachable', found: 'C' }],
  ] as const)('is refused with %s', (_what, broken, problem) => {
    expect(checkScale(broken as Scale)).toEqual([problem])
  })
})

describe('a contradiction in a scale', () => {
  it.each([
    ['criteria that add up to 100 in a scale of 90', { ...scale, total: 90, pass: { ...scale.pass } }, { path: 'scale.total', code: 'total_mismatch', wanted: 100, found: 90 }],
    ['levels that overlap at 20', noveltyWith({ levels: [level(0, 20), level(20, 40)] }), { path: 'scale.criteria[0].levels', code: 'levels_overlap', wanted: 20, found: 20 }],
    ['levels with a gap at 21', noveltyWith({ levels: [level(0, 20), level(22, 40)] }), { path: 'scale.criteria[0].levels', code: 'levels_gap', wanted: 20, found: 22 }],
    ['levels that stop short of the most', noveltyWith({ levels: [level(0, 39)] }), { path: 'scale.criteria[0].levels', code: 'levels_not_whole', wanted: 40, found: 39 }],
    ['levels that do not begin at 0', noveltyWith({ levels: [level(1, 40)] }), { path: 'scale.criteria[0].levels', code: 'levels_not_whole', wanted: 0, found: 1 }],
    ['a range without levels', noveltyWith({ levels: [] }), { path: 'scale.criteria[0].levels', code: 'levels_missing' }],
    ['a least above the most', noveltyWith({ min: 41 }), { path: 'scale.criteria[0].min', code: 'min_above_max', wanted: 40, found: 41 }],
    ['a sum of nothing', noveltyWith({ kind: 'sum', levels: [] }), { path: 'scale.criteria[0].criteria', code: 'parts_missing' }],
    ['parts of a criterion that does not add them up', noveltyWith({ criteria: [{ ...benefit, code: 'part' }] }), { path: 'scale.criteria[0].criteria', code: 'parts_not_added' }],
    ['a pass mark above the total', { ...scale, classes: [], pass: { ...scale.pass, totalFrom: 101 } }, { path: 'scale.pass.totalFrom', code: 'pass_unreachable', wanted: 100, found: 101 }],
    ['a least for each criterion above one of them', { ...scale, classes: [], pass: { ...scale.pass, eachCriterionFrom: 31 } }, { path: 'scale.pass.eachCriterionFrom', code: 'pass_unreachable', wanted: 30, found: 31 }],
    ['a share of sheets above the whole', { ...scale, pass: { ...scale.pass, passingSheets: { num: 5, den: 4 } } }, { path: 'scale.pass.passingSheets', code: 'threshold_out_of_range', found: '5/4' }],
    ['grades that overlap', { ...scale, classes: [a, { ...b, totalBelow: 90 }, c] }, { path: 'scale.classes', code: 'classes_overlap', wanted: 'B', found: 'A' }],
    ['grades with a gap', { ...scale, classes: [a, { ...b, totalBelow: 80 }, c] }, { path: 'scale.classes', code: 'classes_gap', wanted: 80, found: 85 }],
    ['a pass without a grade', { ...scale, classes: [a, b] }, { path: 'scale.classes', code: 'classes_gap', wanted: 50, found: 70 }],
    ['a best grade that ends before the total', { ...scale, classes: [{ ...a, totalBelow: 95 }, b, c] }, { path: 'scale.classes', code: 'classes_gap', wanted: 100, found: 95 }],
    ['a grade wanting more than a criterion gives', { ...scale, classes: [{ ...a, criterionFrom: { novelty: 41 } }, b, c] }, { path: 'scale.classes[0]', code: 'class_unreachable', found: 'A' }],
    ['a grade whose conditions push it out of its own range', { ...scale, classes: [a, b, { ...c, criterionFrom: { novelty: 40, applicability: 30 } }] }, { path: 'scale.classes[2]', code: 'class_unreachable', found: 'C' }],
    ['a grade on a criterion that is not there', { ...scale, classes: [{ ...a, criterionFrom: { style: 1 } }, b, c] }, { path: 'scale.classes[0].criterionFrom', code: 'unknown_criterion', found: 'style' }],
    ['a spread of nothing', { ...scale, largestSpread: { points: 0, then: 'discuss_again' } }, { path: 'scale.largestSpread', code: 'not_positive', found: 0 }],
    ['two criteria of one code', { ...scale, classes: [], criteria: [novelty, { ...applicability, code: 'novelty' }, benefit] }, { path: 'scale.criteria', code: 'duplicate_code', found: 'novelty' }],
  ] as const)('%s', (_what, broken, problem) => {
    expect(checkScale(broken as Scale)).toEqual([problem])
  })

  it('tells a reversed level and what it breaks', () => {
    expect(checkScale(noveltyWith({ levels: [level(20, 0), level(21, 40)] })).map(({ code }) => code)).toContain('level_reversed')
  })
})

describe('a contest, with points of the public', () => {
  const publicVote = { max: 20, voters: 'staff', choices: 3, formula: 'share_of_highest', ties: 'equal', basis: scale.basis } as const
  const contest: Scale = { ...scale, publicVote, pass: { ...scale.pass, totalFrom: 110 }, classes: [{ ...a, totalFrom: 115, criterionFrom: {} }, { ...b, totalFrom: 110, totalBelow: 115 }] }

  it('may want more than the council alone can give', () => {
    expect(checkScale(contest)).toEqual([])
    expect(checkScale({ ...contest, publicVote: null }).map(({ code }) => code)).toContain('pass_unreachable')
  })

  it.each([
    ['no points', { ...contest, classes: [], pass: { ...scale.pass, totalFrom: 50 }, publicVote: { ...publicVote, max: 0 } }, { path: 'scale.publicVote.max', code: 'not_positive', found: 0 }],
    ['no choice', { ...contest, publicVote: { ...publicVote, choices: 0 } }, { path: 'scale.publicVote.choices', code: 'not_positive', found: 0 }],
    ['half a choice', { ...contest, publicVote: { ...publicVote, choices: 1.5 } }, { path: 'scale.publicVote.choices', code: 'not_whole_number', found: 1.5 }],
    ['a pass mark above both parts together', { ...contest, classes: [], pass: { ...scale.pass, totalFrom: 121 } }, { path: 'scale.pass.totalFrom', code: 'pass_unreachable', wanted: 120, found: 121 }],
    ['a condition on single sheets, which hold no points of the public', { ...contest, pass: { ...contest.pass, passingSheets: { num: 1, den: 2 } } }, { path: 'scale.pass.passingSheets', code: 'sheets_without_public' }],
    ['a condition on single members', { ...contest, pass: { ...contest.pass, passingMembers: { num: 1, den: 2 } } }, { path: 'scale.pass.passingMembers', code: 'sheets_without_public' }],
    ['a best grade that ends before both parts do', { ...contest, classes: [{ ...a, totalFrom: 110, totalBelow: 119, criterionFrom: {} }] }, { path: 'scale.classes', code: 'classes_gap', wanted: 120, found: 119 }],
    ['a grade above both parts together', { ...contest, classes: [{ ...a, totalFrom: 121, criterionFrom: {} }, { ...b, totalFrom: 110, totalBelow: 121 }] }, { path: 'scale.classes[0]', code: 'class_unreachable', found: 'A' }],
  ] as const)('is refused with %s', (_what, broken, problem) => {
    expect(checkScale(broken as Scale)).toEqual([problem])
  })
})
