import { describe, expect, it } from 'vitest'
import { basis, charter } from '../regulation/basis.ts'
import { day } from '../time/day.ts'
import { checkRemuneration, divideByShares, leastRemuneration, type Remuneration } from './remuneration.ts'

/** Nghị định 13/2012, Điều 10: 7 % of the year's benefit, or five times the wage. */
const rules: Remuneration = {
  rate: { num: 7, den: 100 }, wages: 5, years: 3, basis: basis(charter, 'Điều 10', 'fact'),
  monthlyWage: [{ from: day('2024-07-01'), amount: 2_340_000 }, { from: day('2026-07-01'), amount: 2_530_000 }],
}

describe('the least remuneration of a year', () => {
  it.each([
    ['7 % of what it made', 120_000_000, '2026-11-26', 8_400_000, false],
    ['a đồng is rounded up, for it is a least', 101, '2026-11-26', 8, false],
    ['nothing of a loss', -5_000_000, '2026-11-26', 0, false],
    ['nothing of nothing', 0, '2026-11-26', 0, false],
    ['five wages when it cannot be computed', null, '2026-11-26', 12_650_000, true],
    ['five wages of the day it is paid on', null, '2026-06-30', 11_700_000, true],
    ['the new wage from its first day', null, '2026-07-01', 12_650_000, true],
  ] as const)('is %s', (_what, benefit, paidOn, total, byWages) => {
    expect(leastRemuneration(rules, { benefit, paidOn: day(paidOn) })).toEqual({ total, byWages })
  })

  it('is not known where the benefit is not and no wage either', () => {
    expect(leastRemuneration(rules, { benefit: null, paidOn: day('2020-01-01') })).toBeUndefined()
  })
})

describe('shared among authors', () => {
  it.each([
    ['60 and 40', 8_400_000, [6000, 4000], [5_040_000, 3_360_000]],
    ['thirds: what is left over goes to the largest remainder', 100, [3333, 3333, 3334], [33, 33, 34]],
    ['two halves of an odd đồng', 1, [5000, 5000], [1, 0]],
    ['one author', 12_650_000, [10_000], [12_650_000]],
  ] as const)('by %s', (_what, total, shares, parts) => {
    expect(divideByShares(total, shares)).toEqual(parts)
  })
})

it.each([
  ['a rate above the whole', { rate: { num: 3, den: 2 } }, 'remuneration.rate'],
  ['no wages', { wages: 0 }, 'remuneration.wages'],
  ['half a year', { years: 0.5 }, 'remuneration.years'],
  ['a wage of nothing', { monthlyWage: [{ from: day('2026-07-01'), amount: 0 }] }, 'remuneration.monthlyWage[0].amount'],
] as const)('%s is found before anybody files under it', (_what, part, path) => {
  expect(checkRemuneration({ ...rules, ...part }).map((one) => one.path)).toEqual([path])
  expect(checkRemuneration(rules)).toEqual([])
})
