import { describe, expect, it } from 'vitest'
import { add, compare, divide, fromDecimal, roundHalfUp, written, zero } from './rational.ts'

describe('exact numbers', () => {
  it('add tenths without drifting: 0.1 + 0.2 is 0.3', () => {
    expect(compare(add(fromDecimal(0.1), fromDecimal(0.2)), fromDecimal(0.3))).toBe(0)
  })

  it.each([
    [2.5, 0, 3],
    [2.4999, 0, 2],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [92.345, 2, 92.35],
    [0, 2, 0],
  ])('round %d to %i decimals half up: %d', (value, decimals, rounded) => {
    expect(roundHalfUp(fromDecimal(value), decimals)).toBe(rounded)
  })

  it('are shown in lowest terms', () => {
    expect(written(divide(fromDecimal(277), 3))).toBe('277/3')
    expect(written(divide(fromDecimal(276), 3))).toBe('92')
    expect(written(zero)).toBe('0')
    expect(written(fromDecimal(-8.5))).toBe('-17/2')
  })

  it('are ordered', () => {
    expect([compare(fromDecimal(1), fromDecimal(2)), compare(fromDecimal(2), fromDecimal(1))]).toEqual([-1, 1])
  })
})
