import type { UnitId } from '../ids.ts'
import type { YearRow, YearTable } from './count-year.ts'

/** A unit in two years; a year in which it did not exist has no row, which is not the same as a row of zeros. */
export interface PairedRow {
  readonly unitId: UnitId | null
  readonly now: YearRow | undefined
  readonly then: YearRow | undefined
}

/** Table 1 with last year beside it (initiative-law.md 6.6): the units of this year in their order, then those only the year before had, so that its rows add up to its total. */
export function pairYears(thisYear: YearTable, lastYear: YearTable): readonly PairedRow[] {
  const before = new Map(lastYear.rows.map((row) => [row.unitId, row]))
  const here = new Set(thisYear.rows.map(({ unitId }) => unitId))
  return [
    ...thisYear.rows.map((row) => ({ unitId: row.unitId, now: row, then: before.get(row.unitId) })),
    ...lastYear.rows.filter(({ unitId }) => !here.has(unitId)).map((row) => ({ unitId: row.unitId, now: undefined, then: row })),
  ]
}
