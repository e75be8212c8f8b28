import { addWorkingDays, daysOff, nextWorkingDay, type WorkingCalendar } from '../calendar/working-day.ts'
import type { Term } from '../regulation/pack.ts'
import { addDays, addMonths, addYears, type Day, daysBetween, partsOf } from '../time/day.ts'

/** One line of the arithmetic of a date, so that a page can show how it came about. */
export type TermStep =
  | { readonly kind: 'event_not_counted'; readonly day: Day }
  | { readonly kind: 'counted'; readonly unit: Term['unit']; readonly count: number; readonly to: Day; /** Of a term in working days: what it stepped over. */ readonly off?: ReturnType<typeof daysOff> }
  | { readonly kind: 'short_month'; readonly to: Day }
  | { readonly kind: 'to_working_day'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'paused'; readonly from: Day; readonly to: Day; readonly days: number }

export interface DueDate {
  readonly due: Day
  readonly steps: readonly TermStep[]
}

/**
 * The last day of a term (Bộ luật Dân sự 2015, Điều 145-148; MEM(h)): the day of the event is not counted; months and years
 * end on the same-numbered day, or the last day of a shorter month; a last day that is not worked moves to the next one that is.
 */
export function dueDate(start: Day, { unit, count }: Term, calendar: WorkingCalendar): DueDate {
  const counted = countOn(start, unit, count, calendar)
  const steps: TermStep[] = [{ kind: 'event_not_counted', day: start }, { kind: 'counted', unit, count, to: counted, ...(unit === 'working_days' && { off: daysOff(start, counted, calendar) }) }]
  if ((unit === 'months' || unit === 'years') && partsOf(counted)[2] !== partsOf(start)[2]) steps.push({ kind: 'short_month', to: counted })
  return moveToWorkingDay(counted, steps, calendar)
}

/** The event that starts the term to decide: acceptance, or the end of the first application when that comes later (Điều 7 khoản 1; FACT). */
export const decisionStart = (acceptedOn: Day, applicationCompletedOn: Day | null): Day =>
  applicationCompletedOn !== null && applicationCompletedOn > acceptedOn ? applicationCompletedOn : acceptedOn

/**
 * A term that stood still from the request for completion to the answer (DESIGN, after Điều 6 khoản 2): as many calendar days
 * are added as it stood, and the end moves to a working day again.
 */
export function resumeTerm(due: Day, pausedOn: Day, resumedOn: Day, calendar: WorkingCalendar): DueDate {
  const days = Math.max(0, daysBetween(pausedOn, resumedOn))
  return moveToWorkingDay(addDays(due, days), [{ kind: 'paused', from: pausedOn, to: resumedOn, days }], calendar)
}

function moveToWorkingDay(from: Day, steps: readonly TermStep[], calendar: WorkingCalendar): DueDate {
  const due = nextWorkingDay(from, calendar)
  return { due, steps: due === from ? steps : [...steps, { kind: 'to_working_day', from, to: due }] }
}

function countOn(start: Day, unit: Term['unit'], count: number, calendar: WorkingCalendar): Day {
  switch (unit) {
    case 'years': return addYears(start, count)
    case 'months': return addMonths(start, count)
    case 'days': return addDays(start, count)
    case 'working_days': return addWorkingDays(start, count, calendar)
  }
}
