import { writeDay } from '../ui/day-text.ts'

/** An instant as the server sends it (ISO text), or milliseconds. */
type Instant = string | number | Date

const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' })

/** `2026-11-30` as 30/11/2026. */
export const sayDay = (day: string): string => writeDay(day)

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** The weekday of `2026-11-30`: Thứ Hai. */
export const sayWeekday = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''

/** 10:24, in Việt Nam wherever the reader is. */
export const sayTime = (at: Instant): string => clock.format(new Date(at))

/** The day of an instant in Việt Nam: 03/11/2026. */
export const sayDayOf = (at: Instant): string => writeDay(calendar.format(new Date(at)))

/** 10:24 ngày 03/11/2026. */
export const sayInstant = (at: Instant): string => `${sayTime(at)} ngày ${sayDayOf(at)}`

/** 10:24 when it was today, otherwise with its day. `now` is when the page was drawn. */
export const sayWhen = (at: Instant, now: Instant): string => (sayDayOf(at) === sayDayOf(now) ? sayTime(at) : sayInstant(at))

/** From one day to another, or without an end: "từ 01/01/2026 đến 31/12/2026", "từ 01/01/2026". */
export const sayPeriod = (from: string, to: string | null): string => (to === null ? `từ ${sayDay(from)}` : `từ ${sayDay(from)} đến ${sayDay(to)}`)
