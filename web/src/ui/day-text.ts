/** `2026-03-10` as `10/03/2026`; anything else is returned as it is. */
export const writeDay = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1')

/** Reads `10/3/2026`, `10-03-2026`, `10.3.2026` or `10032026` as `2026-03-10`; `undefined` for days that do not exist. */
export function readDay(text: string): string | undefined {
  const found = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(text.trim()) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim())
  if (!found) return undefined
  const [, date, month, year] = found
  const day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : undefined
}
