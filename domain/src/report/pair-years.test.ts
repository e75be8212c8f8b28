import { describe, expect, it } from 'vitest'
import type { UnitId } from '../ids.ts'
import { countYear, type YearTable } from './count-year.ts'
import { nameRow } from './name-row.ts'
import { pairYears, type Succession } from './pair-years.ts'
import { samePeriodLastYear, yearPeriod } from './year-figures.ts'
import { type Day, day } from '../time/day.ts'

const period = yearPeriod(2026, day('2026-12-31'))
const table = (of: typeof period, ...units: readonly string[]): YearTable => countYear({ units: units.map((unitId) => ({ unitId: unitId as UnitId, headcount: 3 })), ideas: [], initiatives: [] }, of)

it('keeps the units of this year in their order, and then those only the year before had', () => {
  const [now, then] = [table(period, 'b', 'a', 'new'), table(samePeriodLastYear(period), 'a', 'gone', 'b')]
  const paired = pairYears(now, then)
  expect(paired.map((row) => [row.unitId, row.now?.headcount, row.then?.headcount])).toEqual([['b', 3, 3], ['a', 3, 3], ['new', 3, undefined], ['gone', undefined, 3]])
  expect(paired.reduce((sum, row) => sum + (row.then?.headcount ?? 0), 0)).toBe(then.total.headcount)
})

describe('units that came of others', () => {
  const came = (on: string, ...pairs: readonly (readonly [string, string])[]) => pairs.map(([formerId, latterId]) => ({ formerId: formerId as UnitId, latterId: latterId as UnitId, day: on as Day }))
  const [before, within] = ['2025-07-01', '2026-07-01']

  it.each([
    ['merged last year: what its predecessors did stands beside it', ['ab', 'c'], ['a', 'b', 'c', 'ab'], came(before, ['a', 'ab'], ['b', 'ab']), [['ab', 3, 9, ['a', 'b'], []], ['c', 3, 3, [], []]]],
    ['merged on new year’s day', ['ab'], ['a', 'b'], came('2026-01-01', ['a', 'ab'], ['b', 'ab']), [['ab', 3, 6, ['a', 'b'], []]]],
    ['what a predecessor left running is its successor’s', ['ab', 'a'], ['a', 'b'], came(before, ['a', 'ab'], ['b', 'ab']), [['ab', 6, 6, ['a', 'b'], []]]],
    ['renamed twice between the two', ['z'], ['x'], came(before, ['x', 'y'], ['y', 'z']), [['z', 3, 3, ['x'], []]]],
    ['taken over: its own figures and theirs', ['c'], ['a', 'c'], came(before, ['a', 'c']), [['c', 3, 6, ['a'], []]]],
    ['in the year of the merger each keeps its own', ['a', 'b', 'ab'], ['a', 'b'], came(within, ['a', 'ab'], ['b', 'ab']), [['a', 3, 3, [], ['ab']], ['b', 3, 3, [], ['ab']], ['ab', 3, undefined, [], []]]],
    ['renamed before and merged within the year: what went before stands in the one that was merged', ['b', 'c'], ['a'], [...came(before, ['a', 'b']), ...came(within, ['b', 'c'])], [['b', 3, 3, ['a'], ['c']], ['c', 3, undefined, [], []]]],
    ['split: the former keeps its row, and neither half has its figures', ['x', 'y'], ['xy'], came(before, ['xy', 'x'], ['xy', 'y']), [['x', 3, undefined, [], []], ['y', 3, undefined, [], []], ['xy', undefined, 3, [], ['x', 'y']]]],
    ['split and joined again is one', ['z'], ['xy'], came(before, ['xy', 'x'], ['xy', 'y'], ['x', 'z'], ['y', 'z']), [['z', 3, 3, ['xy'], []]]],
    ['its successor dissolved with nothing to show: it keeps its row', ['c'], ['a', 'c'], came(before, ['a', 'b']), [['c', 3, 3, [], []], ['a', undefined, 3, [], ['b']]]],
    ['dissolved with nobody after it', ['a'], ['a', 'gone'], [], [['a', 3, 3, [], []], ['gone', undefined, 3, [], []]]],
  ] as [string, string[], string[], Succession[], unknown[][]][])('%s', (_what, now, then, succession, rows) => {
    const [this_, last] = [table(period, ...now), table(samePeriodLastYear(period), ...then)]
    const paired = pairYears(this_, last, succession)
    expect(paired.map((row) => [row.unitId, row.now?.headcount, row.then?.headcount, row.before, row.after])).toEqual(rows)
    const sum = (which: 'now' | 'then') => paired.reduce((total, row) => total + (row[which]?.headcount ?? 0), 0)
    expect([sum('now'), sum('then')]).toEqual([this_.total.headcount, last.total.headcount]) // the rows add up to the totals all the same
  })

  it('say so in their name', () => {
    const nameOf = (unitId: UnitId | null) => `Phòng ${String(unitId).toUpperCase()}`
    const row = (unitId: string, before: string[], after: string[]) => nameRow({ unitId: unitId as UnitId, before: before as UnitId[], after: after as UnitId[] }, nameOf)
    expect([row('ab', ['a', 'b'], []), row('xy', [], ['x', 'y']), row('c', [], [])]).toEqual(['Phòng AB (gồm cả đơn vị tiền thân: Phòng A, Phòng B)', 'Phòng XY (nay là Phòng X, Phòng Y)', 'Phòng C'])
  })
})
