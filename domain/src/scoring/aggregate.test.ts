import { describe, expect, it } from 'vitest'
import { daNangEducation } from '../regulation/shipped-packs.ts'
import { aggregate } from './aggregate.ts'
import type { Marks, Scale } from './scale.ts'

const scale = daNangEducation.scale!
const sheet = (novelty: number, applicability: number, benefit: number): Marks => ({ novelty, applicability, benefit })
const five = [sheet(40, 30, 30), sheet(35, 25, 25), sheet(31, 20, 21), sheet(30, 20, 20), sheet(10, 10, 10)] // 100, 85, 72, 70, 30

describe('the score of a council', () => {
  it('is the mean of its sheets, rounded half up, with the arithmetic to show', () => {
    expect(aggregate(scale, [sheet(31, 20, 21), sheet(35, 25, 25), sheet(40, 30, 30)])).toEqual({
      validSheets: 3, invalidSheets: 0, sheetTotals: [72, 85, 100], total: 85.67,
      criteria: { novelty: 35.33, applicability: 25, benefit: 25.33 }, spread: 28,
      steps: [
        { kind: 'totals', totals: ['72', '85', '100'] },
        { kind: 'divided', sum: '257', by: 3, exact: '257/3' },
        { kind: 'rounded', exact: '257/3', decimals: 2, result: 85.67 },
      ],
    })
  })

  it('leaves out a sheet with a blank and says so', () => {
    const found = aggregate(scale, [sheet(40, 30, 30), { novelty: 1, applicability: 1 }])
    expect(found).toMatchObject({ validSheets: 1, invalidSheets: 1, total: 100, spread: 0 })
    expect(found.steps[0]).toEqual({ kind: 'invalid_left_out', sheets: 1 })
  })

  it.each([
    ['mean', 71.4],
    ['mean_drop_extremes', 75.67],
    ['median', 72],
    ['sum', 357],
  ] as const)('by %s of 100, 85, 72, 70 and 30 is %d', (aggregation, total) => {
    expect(aggregate({ ...scale, aggregation }, five).total).toBe(total)
  })

  it('drops whole sheets, so that criteria and total speak of the same ones', () => {
    const found = aggregate({ ...scale, aggregation: 'mean_drop_extremes' } satisfies Scale, five)
    expect(found.criteria).toEqual({ novelty: 32, applicability: 21.67, benefit: 22 })
    expect(found.steps).toContainEqual({ kind: 'dropped', lowest: '30', highest: '100' })
  })

  it('drops nobody when there are only two', () => {
    expect(aggregate({ ...scale, aggregation: 'mean_drop_extremes' }, five.slice(0, 2))).toMatchObject({ total: 92.5, steps: [{ kind: 'totals' }, { kind: 'too_few_to_drop', sheets: 2 }, { kind: 'divided' }, { kind: 'rounded' }] })
  })

  it('takes the mean of the two in the middle when the sheets are even in number', () => {
    const found = aggregate({ ...scale, aggregation: 'median' }, five.slice(0, 4))
    expect(found.total).toBe(78.5)
    expect(found.steps).toContainEqual({ kind: 'middle', of: ['72', '85'], exact: '157/2' })
  })

  it('rounds a half up, at the decimals of the scale', () => {
    expect(aggregate({ ...scale, decimals: 0 }, [sheet(31, 20, 21), sheet(31, 20, 22)]).total).toBe(73)
    expect(aggregate({ ...scale, decimals: 1 }, [sheet(31, 20, 21), sheet(31, 20, 22)]).total).toBe(72.5)
  })

  it('does not exist without a valid sheet', () => {
    expect(aggregate(scale, [])).toEqual({ validSheets: 0, invalidSheets: 0, sheetTotals: [], total: null, criteria: {}, spread: 0, steps: [] })
  })
})
