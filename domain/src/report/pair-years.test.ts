import { describe, expect, it } from 'vitest'
import type { UnitId } from '../ids.ts'
import { countYear, type YearTable } from './count-year.ts'
import { nameRow } from './name-row.ts'
import { pairYears } from './pair-years.ts'
import { samePeriodLastYear, yearPeriod } from './year-figures.ts'
import { day } from '../time/day.ts'

const period = yearPeriod(2026, day('2026-12-31'))
const table = (of: typeof period, ...units: readonly string[]): YearTable => countYear({ units: units.map((unitId) => ({ unitId: unitId as UnitId, headcount: 3 })), ideas: [], initiatives: [] }, of)

it('keeps the units of this year in their order, and then those only the year before had', () => {
  const [now, then] = [table(period, 'b', 'a', 'new'), table(samePeriodLastYear(period), 'a', 'gone', 'b')]
  const paired = pairYears(now, then)
  expect(paired.map((row) => [row.unitId, row.now?.headcount, row.then?.headcount])).toEqual([['b', 3, 3], ['a', 3, 3], ['new', 3, undefined], ['gone', undefined, 3]])
  expect(paired.reduce((sum, row) => sum + (row.then?.headcount ?? 0), 0)).toBe(then.total.headcount)
})

describe('units that came of others', () => {
  const came = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([formerId, latterId]) => ({ formerId: formerId as UnitId, latterId: latterId as UnitId }))
  const paired = (now: readonly string[], then: readonly string[], succession: ReturnType<typeof came>) =>
    pairYears(table(period, ...now), table(samePeriodLastYear(period), ...then), succession).map(({ unitId, then: last, before, after }) => [unitId, last?.headcount, before, after])

  it.each([
    ['merged: what its predecessors did stands beside it', ['ab', 'c'], ['a', 'b', 'c'], came(['a', 'ab'], ['b', 'ab']), [['ab', 6, ['a', 'b'], []], ['c', 3, [], []]]],
    ['renamed twice between the two', ['z'], ['x'], came(['x', 'y'], ['y', 'z']), [['z', 3, ['x'], []]]],
    ['taken over: its own figures and theirs', ['c'], ['a', 'c'], came(['a', 'c']), [['c', 6, ['a'], []]]],
    ['in the year of the merger each that still has a row keeps its own', ['a', 'ab'], ['a', 'b'], came(['a', 'ab'], ['b', 'ab']), [['a', 3, [], ['ab']], ['ab', 3, ['b'], []]]],
    ['split: the former keeps its row, and neither half has its figures', ['x', 'y'], ['xy'], came(['xy', 'x'], ['xy', 'y']), [['x', undefined, [], []], ['y', undefined, [], []], ['xy', 3, [], ['x', 'y']]]],
    ['split and joined again is one', ['z'], ['xy'], came(['xy', 'x'], ['xy', 'y'], ['x', 'z'], ['y', 'z']), [['z', 3, ['xy'], []]]],
    ['dissolved with nobody after it', ['a'], ['a', 'gone'], [], [['a', 3, [], []], ['gone', 3, [], []]]],
  ])('%s', (_what, now, then, succession, rows) => {
    expect(paired(now, then, succession)).toEqual(rows)
    const sum = rows.reduce((total, [, last]) => total + ((last as number | undefined) ?? 0), 0)
    expect(sum).toBe(table(samePeriodLastYear(period), ...then).total.headcount) // the rows add up to the total all the same
  })

  it('say so in their name', () => {
    const nameOf = (unitId: UnitId | null) => `Phòng ${String(unitId).toUpperCase()}`
    const row = (unitId: string, before: string[], after: string[]) => nameRow({ unitId: unitId as UnitId, before: before as UnitId[], after: after as UnitId[] }, nameOf)
    expect([row('ab', ['a', 'b'], []), row('xy', [], ['x', 'y']), row('c', [], [])]).toEqual(['Phòng AB (số liệu năm trước gồm cả đơn vị tiền thân: Phòng A, Phòng B)', 'Phòng XY (nay là Phòng X, Phòng Y)', 'Phòng C'])
  })
})
