import { describe, expect, it } from 'vitest'
import { readNumber, writeNumber } from './number-text.ts'

describe('a number typed the Vietnamese way', () => {
  it.each([
    ['1.234.567,89', 1234567.89], ['1234567,89', 1234567.89], ['1 234 567', 1234567], ['0,5', 0.5], ['12', 12], ['-3,25', -3.25], ['−3', -3], ['1.500', 1500],
  ])('reads %s', (typed, value) => { expect(readNumber(typed)).toBe(value) })

  it.each(['1.5', '1,234,567', '1.23.456', '12a', '', ',5', '1.2345', '1e9'])('asks again about "%s" rather than guess', (typed) => { expect(readNumber(typed)).toBeUndefined() })

  it('writes it with dots for thousands and a comma', () => {
    expect([writeNumber(1234567.891), writeNumber(1500), writeNumber(0.5), writeNumber(2.25, 1)]).toEqual(['1.234.567,89', '1.500', '0,5', '2,3'])
  })

  it('reads back what it wrote', () => {
    for (const value of [0, 7, 999, 1000, 123456789, 0.25, -1234.5]) expect(readNumber(writeNumber(value))).toBe(value)
  })
})
