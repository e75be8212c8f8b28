import { describe, expect, it } from 'vitest'
import { daNangEducation } from '../regulation/shipped-packs.ts'
import { checkMarks } from './check-marks.ts'
import type { Criterion, Scale } from './scale.ts'

const scale = daNangEducation.scale!
const whole = { novelty: 35, applicability: 20, benefit: 25 }
const free: Criterion = { code: 'style', name: 'Trình bày', kind: 'free', max: 10, min: null, disqualifying: false, levels: [], criteria: [], evidenceRequired: [] }
const mixed: Scale = {
  ...scale, markDecimals: 1,
  criteria: [{ ...free, kind: 'sum', code: 'form', max: 20, criteria: [free, { ...free, code: 'annex', kind: 'yes_no' }] }],
}

describe('a score sheet', () => {
  it('is complete with a mark inside a level for each criterion', () => {
    expect(checkMarks(scale, whole)).toEqual([])
    expect(checkMarks(scale, whole, { novelty: 0 })).toEqual([])
  })

  it.each([
    ['a blank', { novelty: 35, applicability: 20 }, {}, [{ criterion: 'benefit', code: 'missing' }]],
    ['a mark above the most', { ...whole, novelty: 41 }, {}, [{ criterion: 'novelty', code: 'out_of_range', from: 0, to: 40 }]],
    ['a mark below nothing', { ...whole, novelty: -1 }, {}, [{ criterion: 'novelty', code: 'out_of_range', from: 0, to: 40 }]],
    ['a mark that is no number', { ...whole, novelty: Number.NaN }, {}, [{ criterion: 'novelty', code: 'missing' }]],
    ['a mark outside the level picked', { ...whole, novelty: 30 }, { novelty: 0 }, [{ criterion: 'novelty', code: 'outside_level', from: 31, to: 40 }]],
    ['half a point where points are whole', { ...whole, novelty: 30.5 }, {}, [{ criterion: 'novelty', code: 'too_fine', decimals: 0 }]],
    ['a criterion nobody asked for', { ...whole, style: 5 }, {}, [{ criterion: 'style', code: 'unknown' }]],
    ['nothing at all', {}, {}, ['novelty', 'applicability', 'benefit'].map((criterion) => ({ criterion, code: 'missing' }))],
  ] as const)('is refused with %s', (_what, marks, levels, faults) => {
    expect(checkMarks(scale, marks, levels)).toEqual(faults)
  })

  it('gives its marks to the sub-criteria of a sum, all or nothing where the answer is yes or no', () => {
    expect(checkMarks(mixed, { style: 7.5, annex: 10 })).toEqual([])
    expect(checkMarks(mixed, { style: 7.55, annex: 5 })).toEqual([
      { criterion: 'style', code: 'too_fine', decimals: 1 },
      { criterion: 'annex', code: 'all_or_nothing', max: 10 },
    ])
    expect(checkMarks(mixed, { style: 7.5, annex: 0, form: 7.5 })).toEqual([{ criterion: 'form', code: 'unknown' }])
  })

  it('between two levels belongs to none', () => {
    expect(checkMarks({ ...scale, markDecimals: 1 }, { ...whole, novelty: 30.5 })).toEqual([{ criterion: 'novelty', code: 'in_no_level' }])
  })
})
