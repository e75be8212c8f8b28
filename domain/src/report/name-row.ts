import type { UnitId } from '../ids.ts'
import type { PairedRow } from './pair-years.ts'

/** The unit of a row of Table 1 with the mark of its continuity: whose figures of last year stand in it, or what came of it. */
export function nameRow({ unitId, before, after }: Pick<PairedRow, 'unitId' | 'before' | 'after'>, nameOf: (unitId: UnitId | null) => string): string {
  const names = (units: readonly UnitId[]) => units.map(nameOf).join(', ')
  if (before.length > 0) return `${nameOf(unitId)} (số liệu năm trước gồm cả đơn vị tiền thân: ${names(before)})`
  return after.length > 0 ? `${nameOf(unitId)} (nay là ${names(after)})` : nameOf(unitId)
}
