import { expect, it } from 'vitest'
import { parseFraction } from './parse-fraction.ts'

it.each([
  ['2/3', { num: 2, den: 3 }], [' 4 / 6 ', { num: 4, den: 6 }], ['70%', { num: 7, den: 10 }], ['100 %', { num: 1, den: 1 }], ['66,5%', { num: 133, den: 200 }], ['33.3333%', { num: 333_333, den: 1_000_000 }],
  ['2/0', undefined], ['0,67', undefined], ['hai phần ba', undefined], ['', undefined], ['2/3/4', undefined], ['-1/2', undefined],
])('%s', (text, fraction) => {
  expect(parseFraction(text)).toEqual(fraction)
})
