import type { WorkingCalendar } from '../calendar/working-day.ts'
import type { Basis } from '../regulation/basis.ts'
import type { Term } from '../regulation/pack.ts'
import { type Day, dayOf, daysBetween, hasClosed } from '../time/day.ts'
import { dueDate } from './term.ts'

export type LateFilingRefusal = {
  readonly code: 'filing.late'
  readonly firstAppliedOn: Day
  readonly due: Day
  readonly daysLate: number
  readonly basis: Basis
  /** The secretary may allow it with a reason; the history keeps both (DESIGN). */
  readonly mayOverride: true
}

/**
 * The one-year bar: a solution already applied is filed within a year of its first application or trial (Nghị định 13/2012,
 * Điều 5 khoản 2; FACT). What is not applied yet has no first day to count from. `allowedReason` is the secretary's override.
 */
export function refuseLateFiling(
  { firstAppliedOn, allowedReason }: { readonly firstAppliedOn: Day | null; readonly allowedReason: string | null },
  filing: Term,
  calendar: WorkingCalendar,
  filedAt: Date,
): LateFilingRefusal | undefined {
  if (firstAppliedOn === null || (allowedReason !== null && allowedReason.trim() !== '')) return undefined
  const { due } = dueDate(firstAppliedOn, filing, calendar)
  if (!hasClosed(due, filedAt)) return undefined
  return { code: 'filing.late', firstAppliedOn, due, daysLate: daysBetween(due, dayOf(filedAt)), basis: filing.basis, mayOverride: true }
}
