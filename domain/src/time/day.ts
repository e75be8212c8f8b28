declare const isDay: unique symbol
/** A calendar day in Việt Nam, written `2026-11-30`. Compares rightly as a string. */
export type Day = string & { readonly [isDay]: true }

const VIETNAM = 7 * 60 * 60 * 1000 // UTC+7, no summer time
const ONE_DAY = 24 * 60 * 60 * 1000

/** Reads `2026-11-30`; `undefined` for any other text and for days that do not exist (30 February). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const instant = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(instant.getTime()) || written(instant) !== text ? undefined : (text as Day)
}

/** A day written in the code. Throws on a day that does not exist: that is a slip of the programmer, not of a reader. */
export function day(text: `${number}-${number}-${number}`): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new RangeError(`No such day: ${text}`)
  return parsed
}

/** A due day is inclusive: it closes at the midnight that ends it, Việt Nam time. */
export const closesAt = (due: Day): Date => new Date(Date.parse(`${due}T00:00:00Z`) + ONE_DAY - VIETNAM)

/** Whether "đến hết ngày `due`" is over. */
export const hasClosed = (due: Day, now: Date): boolean => now >= closesAt(due)

/** The calendar day it is in Việt Nam at this instant. */
export const dayOf = (instant: Date): Day => written(new Date(instant.getTime() + VIETNAM))

/** The day `count` days later, or earlier when negative. */
export const addDays = (start: Day, count: number): Day => written(new Date(atUtc(start) + count * ONE_DAY))

/** The same-numbered day `count` months later, or the last day of a shorter month (Bộ luật Dân sự 2015, Điều 148; MEM(h)). */
export function addMonths(start: Day, count: number): Day {
  const [year, month, date] = partsOf(start)
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return written(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, lastOfMonth))))
}

/** The same day `count` years later; 29 February becomes 28 February in a common year. */
export const addYears = (start: Day, count: number): Day => addMonths(start, count * 12)

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => (atUtc(b) - atUtc(a)) / ONE_DAY

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (of: Day): number => new Date(atUtc(of)).getUTCDay()

/** Year, month (1 to 12) and day of the month. */
export function partsOf(of: Day): readonly [year: number, month: number, date: number] {
  return [Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8, 10))]
}

const atUtc = (of: Day): number => Date.parse(`${of}T00:00:00Z`)
const written = (instant: Date): Day => instant.toISOString().slice(0, 10) as Day
