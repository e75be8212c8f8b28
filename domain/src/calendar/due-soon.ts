import type { Day } from '../time/day.ts'
import { addWorkingDays, type WorkingCalendar } from './working-day.ts'

/** How many working days before its end a duty stands under "Sắp đến hạn" (DESIGN). */
export const soonWorkingDays = 3

/** The last due day that is "due soon" today: a duty due from today to this day, both included. */
export const soonUntil = (today: Day, calendar: WorkingCalendar): Day => addWorkingDays(today, soonWorkingDays, calendar)
