import type { UnitId } from '@sangkien/domain/ids'
import { type KnownUnit, unitFinder } from '@sangkien/domain/import/find-unit'
import type { Day } from '@sangkien/domain/time/day'

/** The unit a list means by a name: the one that had it at the end of the year, or has it (or came of it) today. */
export function unitOfYear(units: readonly KnownUnit[], today: Day): (text: string, year: number | undefined) => UnitId | undefined {
  const finders = new Map<string, ReturnType<typeof unitFinder>>()
  const known = new Map<string, UnitId | undefined>()
  const on = (day: Day, text: string) => {
    const find = finders.get(day) ?? unitFinder(units, day)
    finders.set(day, find)
    const found = find(text)
    return typeof found === 'string' ? found : undefined
  }
  return (text, year) => {
    const key = `${year ?? ''} ${text}`
    if (!known.has(key)) known.set(key, (year === undefined ? undefined : on(`${year}-12-31` as Day, text)) ?? on(today, text))
    return known.get(key)
  }
}
