import { expect, it } from 'vitest'
import { sayPercent } from './say-percent.ts'

it.each([[0, 0, '0'], [0, 10, '0'], [419, 1000, '41'], [9999, 10_000, '99'], [10, 10, '100']])('%d of %d is %s %', (done, total, said) => {
  expect(sayPercent({ done, total })).toBe(`${said}\u00a0%`)
})
