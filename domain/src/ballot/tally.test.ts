import { describe, expect, it } from 'vitest'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { tally } from './tally.ts'

const { voting } = nationalDefault
const nine = { appointed: 9, present: 7, recused: 1 }

describe('counting a vote', () => {
  it.each([
    ['two thirds of all appointed, by default', voting, 6, { base: 9, needed: 6, passed: true }],
    ['the absent count against', voting, 5, { base: 9, needed: 6, passed: false }],
    ['of those present, where a local rule says so', { ...voting, denominator: 'present' } as const, 5, { base: 7, needed: 5, passed: true }],
    ['without the recused, where a local rule says so', { ...voting, recusedLeaveDenominator: true }, 5, { base: 8, needed: 6, passed: false }],
    ['without the recused among those present', { ...voting, denominator: 'present', recusedLeaveDenominator: true } as const, 4, { base: 6, needed: 4, passed: true }],
  ])('%s', (_rule, rules, agree, expected) => {
    expect(tally({ agree, disagree: 0, abstain: 1 }, nine, rules)).toEqual({ agree, disagree: 0, abstain: 1, ...expected })
  })

  it('keeps a spoilt ballot in the denominator', () => {
    expect(tally({ agree: 4, disagree: 0, abstain: 3 }, nine, { ...voting, denominator: 'present' }).passed).toBe(false)
  })
})
