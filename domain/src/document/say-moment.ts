import { addDays, closesAt, dayOf } from '../time/day.ts'
import { sayOfficialDate } from './say-official-date.ts'

/** `14 giờ 05 phút`, Việt Nam time. */
export function sayTimeOfDay(instant: Date): string {
  const midnight = closesAt(addDays(dayOf(instant), -1))
  const minutes = Math.floor((instant.getTime() - midnight.getTime()) / 60_000)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))} giờ ${two(minutes % 60)} phút`
}

/** `14 giờ 05 phút, ngày 05 tháng 01 năm 2026`, Việt Nam time: for minutes and receipts. */
export const sayMoment = (instant: Date): string => `${sayTimeOfDay(instant)}, ${sayOfficialDate(dayOf(instant))}`
