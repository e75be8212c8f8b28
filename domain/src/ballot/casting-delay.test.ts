import { expect, it } from 'vitest'
import { castingDelay, usualPace } from './casting-delay.ts'

it('casts at the same moment of chance, whenever before it a browser heard that casting began', () => {
  const moments = [0, 700, 1_999, 4_000].map((heard) => heard + castingDelay(heard, 0.5))
  expect(new Set(moments)).toEqual(new Set([usualPace.settle + usualPace.spread / 2]))
})

it('begins once all have heard, and ends with the spread', () => {
  expect([castingDelay(0, 0), castingDelay(0, 1), castingDelay(60_000, 0.1)]).toEqual([5_000, 15_000, 1_000])
})
