import { describe, expect, it } from 'vitest'
import { daNangEducation } from '../regulation/shipped-packs.ts'
import { aggregate } from './aggregate.ts'
import { judgeScale } from './judge-scale.ts'
import { type Criterion, type Marks, outOf, type Scale } from './scale.ts'

const scale = daNangEducation.scale!
const sheet = (novelty: number, applicability: number, benefit: number): Marks => ({ novelty, applicability, benefit })
const judge = (marks: Marks[], rules: Scale = scale, appointed = marks.length) => judgeScale(rules, aggregate(rules, marks), appointed)

describe('the scale of Đà Nẵng (initiative-law.md 6.9)', () => {
  it.each([
    ['40/30/9 is 79, but one criterion is below 10: not recognised', sheet(40, 30, 9),
      { passed: false, failed: [{ code: 'criterion_below', criterion: 'benefit', wanted: 10, found: 9 }], class: null, warnings: [] }],
    ['29/30/30 is 89: barred from A by novelty, and outside B', sheet(29, 30, 30),
      { passed: true, failed: [], class: null, warnings: [
        { code: 'class_condition_failed', label: 'A', criterion: 'novelty', wanted: 30, found: 29 },
        { code: 'total_outside_class', label: 'B', from: 70, below: 85, found: 89 }], openGrades: ['B', 'C'] }],
    ['12/20/20 is 52, grade C', sheet(12, 20, 20), { passed: true, failed: [], class: 'C', warnings: [] }],
    ['30/30/25 is 85, grade A', sheet(30, 30, 25), { passed: true, failed: [], class: 'A', warnings: [] }],
    ['30/30/24 is 84, grade B', sheet(30, 30, 24), { passed: true, failed: [], class: 'B', warnings: [] }],
    ['20/30/20 is 70, grade B', sheet(20, 30, 20), { passed: true, failed: [], class: 'B', warnings: [] }],
    ['10/20/20 is 50, grade C', sheet(10, 20, 20), { passed: true, failed: [], class: 'C', warnings: [] }],
    ['10/20/19 is 49: below 50', sheet(10, 20, 19), { passed: false, failed: [{ code: 'total_below', wanted: 50, found: 49 }], class: null, warnings: [] }],
    ['9/9/30 fails three times over, and says so', sheet(9, 9, 30), { passed: false, failed: [
      { code: 'total_below', wanted: 50, found: 48 },
      { code: 'criterion_below', criterion: 'novelty', wanted: 10, found: 9 },
      { code: 'criterion_below', criterion: 'applicability', wanted: 10, found: 9 }], class: null, warnings: [] }],
  ] as const)('%s', (_what, marks, judgement) => {
    expect(judge([marks])).toEqual(judgement)
  })
})

describe('other conditions a scale may set', () => {
  it('passes nobody without a valid sheet', () => {
    expect(judge([])).toEqual({ passed: false, failed: [{ code: 'no_valid_sheet' }], class: null, warnings: [] })
  })

  it('a share of the sheets that pass on their own', () => {
    const rules: Scale = { ...scale, pass: { ...scale.pass, passingSheets: { num: 2, den: 3 } } }
    const marks = [sheet(40, 30, 30), sheet(40, 30, 30), sheet(15, 15, 15), sheet(15, 15, 15)]
    expect(judge(marks, rules).failed).toEqual([{ code: 'passing_sheets_below', wanted: 3, found: 2, of: 4 }])
    expect(judge(marks.slice(0, 3), rules).failed).toEqual([])
  })

  it('a share of all members appointed, whether they scored or not', () => {
    const rules: Scale = { ...scale, pass: { ...scale.pass, passingMembers: { num: 7, den: 10 } } }
    expect(judge([sheet(40, 30, 30), sheet(40, 30, 30)], rules, 5).failed).toEqual([{ code: 'passing_members_below', wanted: 4, found: 2, of: 5 }])
  })

  it('a least mark that only warns', () => {
    const soft = { ...scale, pass: { ...scale.pass, eachCriterionFrom: null }, criteria: scale.criteria.map((one): Criterion => ({ ...one, disqualifying: false })) }
    expect(judge([sheet(40, 30, 9)], soft)).toEqual({ passed: true, failed: [], class: 'B', warnings: [{ code: 'criterion_under_min', criterion: 'benefit', wanted: 10, found: 9 }] })
  })

  it('a least mark on a part of a sum, as hard or as soft as on a criterion', () => {
    const part = (code: string, min: number, disqualifying: boolean): Criterion => ({ code, name: code, kind: 'free', max: 20, min, disqualifying, levels: [], criteria: [], evidenceRequired: [] })
    const [novelty, ...others] = scale.criteria as [Criterion, Criterion, Criterion]
    const summed: Scale = { ...scale, criteria: [{ ...novelty, kind: 'sum', levels: [], criteria: [part('first', 5, true), part('fresh', 8, false)] }, ...others] }
    expect(judge([{ first: 4, fresh: 20, applicability: 30, benefit: 30 }], summed).failed).toEqual([{ code: 'criterion_below', criterion: 'first', wanted: 5, found: 4 }])
    expect(judge([{ first: 20, fresh: 7, applicability: 20, benefit: 30 }], summed)).toEqual({ passed: true, failed: [], class: 'B', warnings: [{ code: 'criterion_under_min', criterion: 'fresh', wanted: 8, found: 7 }] })
    // What each criterion must reach is asked of the criterion, not of every part of it.
    expect(judge([{ first: 5, fresh: 8, applicability: 30, benefit: 30 }], { ...summed, pass: { ...scale.pass, eachCriterionFrom: 12 } }).failed).toEqual([])
  })

  it('a pass mark of all sheets together, where they are added up', () => {
    const added: Scale = { ...scale, aggregation: 'sum', pass: { totalFrom: 250, eachCriterionFrom: null, passingSheets: null, passingMembers: null }, criteria: scale.criteria.map((one): Criterion => ({ ...one, min: null })), classes: [] }
    expect(judge([sheet(40, 30, 30), sheet(40, 30, 30)], added).failed).toEqual([{ code: 'total_below', wanted: 250, found: 200 }])
    expect(judge([sheet(40, 30, 30), sheet(40, 30, 30), sheet(20, 20, 10)], added).passed).toBe(true)
    expect([outOf(added, 3), outOf(scale, 3)]).toEqual([300, 100])
  })

  it('a spread that calls for discussion', () => {
    const rules: Scale = { ...scale, largestSpread: { points: 20, then: 'discuss_again' } }
    expect(judge([sheet(40, 30, 30), sheet(35, 25, 20)], rules).warnings).toEqual([])
    expect(judge([sheet(40, 30, 30), sheet(35, 24, 20)], rules).warnings).toEqual([{ code: 'spread_too_large', most: 20, found: 21 }])
  })
})
