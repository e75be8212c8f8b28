import { addDays, type Day, daysBetween, weekday } from '../time/day.ts'

/**
 * The exceptions to "Monday to Friday" (Bộ luật Lao động 2019, Điều 111-112; MEM(h)). The table is yearly and kept by the
 * office: public holidays and days given in lieu on one side, Saturdays and Sundays worked in exchange on the other.
 */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<Day>
  readonly workdays: ReadonlySet<Day>
}

/** A calendar without exceptions, for an office that has not kept its table yet. */
export const plainWeek: WorkingCalendar = { holidays: new Set(), workdays: new Set() }

/** A swapped day is worked although it falls on a weekend; a holiday is not although it falls in the week. */
export function isWorkingDay(of: Day, { holidays, workdays }: WorkingCalendar): boolean {
  if (workdays.has(of)) return true
  if (holidays.has(of)) return false
  const at = weekday(of)
  return at !== 0 && at !== 6
}

/** The day itself when it is worked, otherwise the first worked day after it. */
export function nextWorkingDay(of: Day, calendar: WorkingCalendar): Day {
  let found = of
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1)
  return found
}

/** The working day `count` working days after `start`; `start` itself is not counted. */
export function addWorkingDays(start: Day, count: number, calendar: WorkingCalendar): Day {
  let found = start
  for (let left = count; left > 0; ) {
    found = addDays(found, 1)
    if (isWorkingDay(found, calendar)) left -= 1
  }
  return found
}

/** The days after `from` up to `to` that are not worked, and those of the weekend that are: what a term in working days steps over. */
export function daysOff(from: Day, to: Day, { holidays, workdays }: WorkingCalendar): { readonly weekend: number; readonly holidays: readonly Day[]; readonly worked: readonly Day[] } {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, n) => addDays(from, n + 1))
  const atWeekend = (of: Day) => !isWorkingDay(of, plainWeek)
  return {
    weekend: days.filter((of) => atWeekend(of) && !workdays.has(of)).length,
    holidays: days.filter((of) => !atWeekend(of) && holidays.has(of) && !workdays.has(of)), worked: days.filter((of) => atWeekend(of) && workdays.has(of)),
  }
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. Counted by weeks, for a duty may be years old. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  const days = Math.max(0, daysBetween(from, to))
  const beyondWeeks = Array.from({ length: days % 7 }, (_, n) => addDays(to, -n))
  const inWeek = Math.floor(days / 7) * 5 + beyondWeeks.filter((one) => isWorkingDay(one, plainWeek)).length
  const exceptions = [...new Set([...calendar.holidays, ...calendar.workdays])].filter((one) => from < one && one <= to)
  return exceptions.reduce((count, one) => count + Number(isWorkingDay(one, calendar)) - Number(isWorkingDay(one, plainWeek)), inWeek)
}

/**
 * Working days left after today: 0 on the due day itself, negative when overdue. The first day late counts as one even on a
 * weekend, so that "overdue" is never 0.
 */
export function workingDaysLeft(due: Day, today: Day, calendar: WorkingCalendar): number {
  if (today <= due) return workingDaysBetween(today, due, calendar)
  return -Math.max(1, workingDaysBetween(due, today, calendar))
}
