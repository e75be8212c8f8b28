import { describe, expect, it } from 'vitest'
import { parseTypedDay, parseTypedNumber } from './parse-typed.ts'

describe('what people type', () => {
  it.each([
    ['03/11/2026', '2026-11-03'],
    [' 3/11/2026 ', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['29-2-2028', '2028-02-29'],
    ['29/02/2026', undefined],
    ['11/23/2026', undefined],
    ['2026-11-23', undefined],
    ['3/11/26', undefined],
    ['', undefined],
  ])('the day %j is %j', (text, day) => {
    expect(parseTypedDay(text)).toBe(day)
  })

  it.each([
    ['1.234.567,89', 1_234_567.89],
    ['1234567,89', 1_234_567.89],
    ['120.000.000 đồng', 120_000_000],
    ['60000đ', 60_000],
    ['-5', -5],
    ['0', 0],
    ['1.5', undefined],
    ['1,234,567', undefined],
    ['12.34.567', undefined],
    ['mười', undefined],
    ['', undefined],
    ['1e9', undefined],
  ])('the number %j is %j', (text, value) => {
    expect(parseTypedNumber(text)).toBe(value)
  })
})
