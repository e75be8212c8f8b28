import type { UnitId } from '../ids.ts'
import type { Day } from '../time/day.ts'
import { addRows } from './add-rows.ts'
import type { YearRow, YearTable } from './count-year.ts'

/** One unit succeeded another from this day. */
export interface Succession { readonly formerId: UnitId; readonly latterId: UnitId; readonly day: Day }

/** A unit in two years; a year in which it did not exist has no row, which is not the same as a row of zeros. */
export interface PairedRow {
  readonly unitId: UnitId | null
  readonly now: YearRow | undefined
  readonly then: YearRow | undefined
  /** Units gone before this year whose figures stand in this row: this one alone came of them. */
  readonly before: readonly UnitId[]
  /** What came of a unit that has ended and has a row of its own. */
  readonly after: readonly UnitId[]
}

/**
 * Table 1 with last year beside it (initiative-law.md 6.6 and 7.1): the units of this year in their order, then those only the year
 * before had, so that its rows add up to its total. A unit gone before this year has no row where one unit came of it: what it did
 * last year, and what it left running, stands in that one's. Of a unit that was split nobody can say which part each half did, so it
 * keeps its row; so does one that was there for a part of this year.
 */
export function pairYears(thisYear: YearTable, lastYear: YearTable, succession: readonly Succession[] = []): readonly PairedRow[] {
  const order = [...new Set([...thisYear.rows, ...lastYear.rows].map(({ unitId }) => unitId))]
  const rowOf = ({ rows }: YearTable, unitId: UnitId | null) => rows.find((row) => row.unitId === unitId)
  const after = (unitId: UnitId | null) => succession.filter(({ formerId }) => formerId === unitId)
  const isGone = (unitId: UnitId | null) => after(unitId).some(({ day }) => day <= thisYear.period.from)
  const heirs = (unitId: UnitId | null): UnitId[] => [...new Set(after(unitId).flatMap(({ latterId }) => (isGone(latterId) ? heirs(latterId) : [latterId])))]
  const heirOf = (unitId: UnitId | null): UnitId | undefined => {
    const [heir, ...others] = isGone(unitId) ? heirs(unitId) : []
    return others.length === 0 && order.includes(heir ?? null) ? heir : undefined
  }
  const sum = (unitId: UnitId | null, table: YearTable, before: readonly UnitId[]): YearRow | undefined => {
    const rows = [unitId, ...before].flatMap((one) => rowOf(table, one) ?? [])
    return rows.length === 0 || before.length === 0 ? rows[0] : addRows(unitId, rows)
  }
  return order.filter((unitId) => heirOf(unitId) === undefined).map((unitId) => {
    const before = order.filter((one): one is UnitId => one !== null && heirOf(one) === unitId)
    return { unitId, now: sum(unitId, thisYear, before), then: sum(unitId, lastYear, before), before, after: after(unitId).map(({ latterId }) => latterId) }
  })
}
