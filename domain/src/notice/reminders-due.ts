import { type Day, daysBetween } from '../time/day.ts'

/** A duty somebody is to be reminded of. `key` names it for good, so that nothing is sent twice. */
export interface Schedule {
  readonly key: string
  readonly due: Day
  /** Calendar days before the due day on which to remind: `[7, 3, 0]`. */
  readonly daysBefore: readonly number[]
  /** Once overdue, how many days apart; `null` for never. */
  readonly everyDaysOverdue: number | null
}

export interface Reminder {
  readonly key: string
  /** Names this reminder among those of the duty: kept with the key once sent. */
  readonly step: string
  readonly due: Day
  /** Days left to the due day; negative when overdue. */
  readonly daysLeft: number
}

/** How a sent reminder is remembered. */
export const sentKey = ({ key, step }: Pick<Reminder, 'key' | 'step'>): string => `${key} ${step}`

/**
 * The reminders to send today. Pure: the job loads, calls this, claims the rows and sends. Of several missed ones (the server
 * was off) only the latest is sent, so that nobody is flooded. Nothing here closes or changes anything.
 */
export function remindersDue(schedule: readonly Schedule[], alreadySent: ReadonlySet<string>, today: Day): readonly Reminder[] {
  return schedule.flatMap(({ key, due, daysBefore, everyDaysOverdue }) => {
    const daysLeft = daysBetween(today, due)
    const step = daysLeft >= 0 ? stepBefore(daysBefore, daysLeft) : stepOverdue(everyDaysOverdue, -daysLeft)
    return step === undefined || alreadySent.has(sentKey({ key, step })) ? [] : [{ key, step, due, daysLeft }]
  })
}

function stepBefore(daysBefore: readonly number[], daysLeft: number): string | undefined {
  const reached = daysBefore.filter((days) => daysLeft <= days)
  return reached.length === 0 ? undefined : `before-${Math.min(...reached)}`
}

const stepOverdue = (every: number | null, daysLate: number): string | undefined =>
  every === null ? undefined : `overdue-${Math.floor((daysLate - 1) / every) * every + 1}`
