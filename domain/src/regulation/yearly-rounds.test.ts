import { describe, expect, it } from 'vitest'
import { checkRounds, closingDayOf, roundsOfYear } from './yearly-rounds.ts'

const two = [{ label: 'Đợt 1', month: 5, day: 30 }, { label: 'Đợt 2', month: 10, day: 30 }]

describe('rounds with fixed closing days', () => {
  it('follow one another through the years without a day between', () => {
    expect(roundsOfYear(two, 2026)).toEqual([
      { number: 1, name: 'Đợt 1 năm 2026', opensOn: '2025-10-31', closesOn: '2026-05-30' },
      { number: 2, name: 'Đợt 2 năm 2026', opensOn: '2026-05-31', closesOn: '2026-10-30' },
    ])
    expect(roundsOfYear([], 2026)).toEqual([])
  })

  it('close on the day of their number, and a further round on none', () => {
    expect([1, 2, 3].map((number) => closingDayOf(two, { year: 2026, number }))).toEqual(['2026-05-30', '2026-10-30', null])
  })

  it.each([
    ['a day that is not there every year', [{ label: 'A', month: 2, day: 29 }], [{ path: 'rounds[0]', code: 'no_such_day', found: '29/2' }]],
    ['a round that closes before the one above it', [two[1]!, two[0]!], [{ path: 'rounds[1]', code: 'rounds_out_of_order', wanted: '30/10', found: '30/5' }]],
    ['two rounds that close together', [two[0]!, { ...two[0]!, label: 'B' }], [{ path: 'rounds[1]', code: 'rounds_out_of_order', wanted: '30/5', found: '30/5' }]],
    ['nothing where they are right', two, []],
  ])('tells %s', (_what, rounds, problems) => {
    expect(checkRounds(rounds)).toEqual(problems)
  })
})
