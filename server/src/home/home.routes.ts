import { type Duty, listHandled, readHome } from '@sangkien/contract/home'
import { type WorkingCalendar, workingDaysLeft } from '@sangkien/domain/calendar/working-day'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { loadCalendar } from '../calendar/load-calendar.ts'
import { firstToScore, type SheetsLeft } from '../scoring/my-order.ts'
import type { Mount } from '../http/mount.ts'
import type { DutyRow } from './duty.ts'
import { loadDuties } from './duties.query.ts'
import { listHandledRows } from './handled.query.ts'
import { loadLately } from './lately.query.ts'
import { loadWaiting } from './waiting.query.ts'

/** "Việc của tôi": what I have to do, what I wait for, what happened to mine. Four statements, however much there is. */
export function homeRoutes({ on }: Mount): void {
  on(readHome, async ({ tx, actor, now }) => {
    const calendar = await loadCalendar(tx, actor.org)
    const duties = await loadDuties(tx, actor, now, calendar)
    const waiting = await loadWaiting(tx, actor, now)
    const lately = await loadLately(tx, actor, now, calendar)
    const left = (due: Day | null) => (due === null ? null : workingDaysLeft(due, dayOf(now), calendar))
    return {
      duties: duties.map((row) => asDuty(row, dayOf(now), calendar)),
      waiting: waiting.map(({ due_on, who, ...row }) => ({ ...row, who: [...who], dueOn: due_on, workingDaysLeft: left(due_on) })),
      lately: [...lately],
    }
  })
  on(listHandled, ({ tx, actor, now, query }) => listHandledRows(tx, actor, query, now))
}

const asDuty = ({ kind, subject_id, code, title, due_on, done, parts, detail }: DutyRow, today: Day, calendar: WorkingCalendar): Duty => ({
  kind, subjectId: subject_id, code, title, dueOn: due_on, workingDaysLeft: due_on === null ? null : workingDaysLeft(due_on, today, calendar),
  progress: done === null || parts === null ? null : { done, of: parts }, detail: kind === 'hand_in_sheet' ? { next: firstToScore(detail as unknown as SheetsLeft) } : detail,
})
