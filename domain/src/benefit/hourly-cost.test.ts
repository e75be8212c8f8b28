import { expect, it } from 'vitest'
import { basis } from '../regulation/basis.ts'
import { checkHourlyCosts, holdsHourlyCost, sayHourlyCost } from './hourly-cost.ts'

const by = basis('Quy chế', 'Điều 9', 'design')
const expert = { code: 'expert', label: 'Chuyên viên', amount: 62_000, basis: by }

it.each([
  ['a figure of the author’s own', { hourlyCost: 90_000, hourlyCostFrom: null }, true],
  ['a line written before there were any', { hourlyCost: 90_000 }, true],
  ['the regulation’s, as it stands', { hourlyCost: 62_000, hourlyCostFrom: { code: 'expert', label: 'Chuyên viên' } }, true],
  ['its name over another amount', { hourlyCost: 90_000, hourlyCostFrom: { code: 'expert', label: 'Chuyên viên' } }, false],
  ['its code under another name', { hourlyCost: 62_000, hourlyCostFrom: { code: 'expert', label: 'Chuyên gia' } }, false],
  ['one that is gone', { hourlyCost: 62_000, hourlyCostFrom: { code: 'driver', label: 'Lái xe' } }, false],
] as const)('an hourly cost: %s', (_what, line, holds) => {
  expect(holdsHourlyCost(line, [expert])).toBe(holds)
})

it('says whose figure it is', () => {
  expect(sayHourlyCost({ hourlyCost: 62_000, hourlyCostFrom: { code: 'expert', label: 'Chuyên viên' } })).toBe('Đơn giá theo quy chế: Chuyên viên, 62.000 đồng một giờ.')
  expect(sayHourlyCost({ hourlyCost: 90_000 })).toBe('Đơn giá tác giả nêu: 90.000 đồng một giờ.')
  expect(sayHourlyCost({ hourlyCost: null })).toBeNull()
})

it('contradicts itself with a code twice and an amount of nothing', () => {
  expect(checkHourlyCosts([expert])).toEqual([])
  expect(checkHourlyCosts([expert, { ...expert, amount: 0 }])).toEqual([
    { path: 'benefit.hourlyCosts', code: 'duplicate_code', found: 'expert' }, { path: 'benefit.hourlyCosts[1].amount', code: 'not_positive', found: 0 },
  ])
})
