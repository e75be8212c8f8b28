import { fillHolidays, listCalendarDays, removeCalendarDay, setCalendarDay } from '@sangkien/contract/regulation'
import { publicHolidays } from '@sangkien/domain/calendar/public-holidays'
import { type Day, day } from '@sangkien/domain/time/day'
import { record } from '../history/record.ts'
import type { Mount } from '../http/mount.ts'
import { Invalid, NotFound } from '../http/refuse.ts'

/** The exceptions to "Monday to Friday". Terms that have been reckoned keep their day; new ones are reckoned with this table. */
export function calendarRoutes({ on }: Mount): void {
  on(listCalendarDays, ({ tx, actor, query: { year } }) =>
    tx.selectFrom('calendar_day').where('org_id', '=', actor.org)
      .$if(year !== undefined, (days) => days.where('day', '>=', day(`${year ?? 0}-01-01` as '2026-01-01')).where('day', '<=', day(`${year ?? 0}-12-31` as '2026-12-31')))
      .select(['day', 'kind', 'name']).orderBy('day').execute())

  on(setCalendarDay, async ({ tx, actor, now, params, body }) => {
    const marked = { day: params.day as Day, ...body }
    await tx.insertInto('calendar_day').values({ org_id: actor.org, ...marked }).onConflict((on) => on.columns(['org_id', 'day']).doUpdateSet(body)).execute()
    await record(tx, actor.org, { at: now, actor, what: 'calendar.day_set', noun: 'calendar', subject: params.day, detail: body })
    return marked
  })

  on(fillHolidays, async ({ tx, actor, now, body: { year, days } }) => {
    const chosen = publicHolidays(year).filter(({ day }) => days.includes(day)).map(({ day, name }) => ({ org_id: actor.org, day, kind: 'holiday' as const, name }))
    const strange = days.flatMap((day, n) => (chosen.some((one) => one.day === day) ? [] : [{ path: `days.${n}`, code: 'not_a_holiday' }]))
    if (strange.length > 0) throw new Invalid(strange)
    const added = await tx.insertInto('calendar_day').values(chosen).onConflict((on) => on.columns(['org_id', 'day']).doNothing()).returning('day').execute()
    if (added.length > 0) await record(tx, actor.org, { at: now, actor, what: 'calendar.holidays_filled', noun: 'calendar', subject: String(year), detail: { days: added.map(({ day }) => day) } })
    return { added: added.length }
  })

  on(removeCalendarDay, async ({ tx, actor, now, params }) => {
    const removed = await tx.deleteFrom('calendar_day').where('org_id', '=', actor.org).where('day', '=', params.day as Day).executeTakeFirst()
    if (removed.numDeletedRows === 0n) throw new NotFound()
    await record(tx, actor.org, { at: now, actor, what: 'calendar.day_removed', noun: 'calendar', subject: params.day })
    return undefined
  })
}
