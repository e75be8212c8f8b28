import type { UnitId } from '../ids.ts'
import { addRows } from './add-rows.ts'
import type { YearRow, YearTable } from './count-year.ts'

/** One unit succeeded another by an act that counts by the end of the period. */
export interface Succession { readonly formerId: UnitId; readonly latterId: UnitId }

/** A unit in two years; a year in which it did not exist has no row, which is not the same as a row of zeros. */
export interface PairedRow {
  readonly unitId: UnitId | null
  readonly now: YearRow | undefined
  readonly then: YearRow | undefined
  /** Units of last year whose figures stand in `then`: they are gone, and this one alone came of them. */
  readonly before: readonly UnitId[]
  /** What came of a unit that has a row of its own and ended. */
  readonly after: readonly UnitId[]
}

/**
 * Table 1 with last year beside it (initiative-law.md 6.6 and 7.1): the units of this year in their order, then those only the year
 * before had, so that its rows add up to its total. A unit that came of others has their figures of last year beside its own; of
 * a unit that was split nobody can say which part each half did, so it keeps its row.
 */
export function pairYears(thisYear: YearTable, lastYear: YearTable, succession: readonly Succession[] = []): readonly PairedRow[] {
  const here = new Set(thisYear.rows.map(({ unitId }) => unitId))
  const after = (unitId: UnitId | null) => succession.filter(({ formerId }) => formerId === unitId).map(({ latterId }) => latterId)
  const heirOf = (row: YearRow): UnitId | undefined => {
    const [heir, ...others] = heirs(row.unitId, here, after)
    return here.has(row.unitId) || others.length > 0 ? undefined : heir
  }
  const inherited = (unitId: UnitId | null) => lastYear.rows.filter((row) => heirOf(row) === unitId && unitId !== null)
  const own = new Map(lastYear.rows.map((row) => [row.unitId, row]))
  return [
    ...thisYear.rows.map((row) => {
      const [before, self] = [inherited(row.unitId), own.get(row.unitId)]
      const then = before.length === 0 ? self : addRows(row.unitId, [...(self ? [self] : []), ...before])
      return { unitId: row.unitId, now: row, then, before: before.map(({ unitId }) => unitId as UnitId), after: after(row.unitId) }
    }),
    ...lastYear.rows.filter((row) => !here.has(row.unitId) && heirOf(row) === undefined).map((row) => ({ unitId: row.unitId, now: undefined, then: row, before: [], after: after(row.unitId) })),
  ]
}

/** The units of this year that came of one, through however many acts. */
function heirs(unitId: UnitId | null, here: ReadonlySet<UnitId | null>, after: (unitId: UnitId | null) => readonly UnitId[]): UnitId[] {
  return [...new Set(after(unitId).flatMap((next) => (here.has(next) ? [next] : heirs(next, here, after))))]
}
