import { type Day, parseDay, partsOf } from '../time/day.ts'
import type { Cell } from './cell.ts'
import { daySerial } from './day-serial.ts'

/** A day, only a year (or month) where a day is wanted, or nothing one can read. */
export type ReadDay = Day | 'no_day' | 'unreadable'

/**
 * A day as lists write it: a real date, the number under one, `05/03/1985`, `5-3-85`, `5.3.1985`, `05031985`, `1985-03-05`,
 * `ngày 5 tháng 3 năm 1985`. The day comes before the month, as everywhere here: `12/25/1985` is unreadable, not Christmas.
 * Years of two digits lie before `today`.
 */
export function readDay({ text, number, isDate }: Cell, today: Day): ReadDay {
  if (number !== undefined && (isDate || number >= 2_200)) return number < 100_000 ? daySerial(number) ?? 'unreadable' : readDay({ text: String(number).padStart(8, '0') }, today)
  const written = text.toLowerCase().replace(/ngày|tháng|năm/g, ' ').replace(/\s*[/.\-\s]\s*/g, '/').replace(/^\/+|\/+$/g, '')
  const iso = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/.*|t.*)?$/.exec(written)
  if (iso) return dayFrom(iso[3]!, iso[2]!, iso[1]!, today)
  const usual = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(written) ?? /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(written)
  if (usual) return Number(usual[1]) === 0 || Number(usual[2]) === 0 ? 'no_day' : dayFrom(usual[1]!, usual[2]!, usual[3]!, today)
  if (/^(?:\d{1,2}\/)?(?:19|20)\d{2}$/.test(written)) return 'no_day'
  return /^\d{5}$/.test(written) ? daySerial(Number(written)) ?? 'unreadable' : 'unreadable'
}

function dayFrom(date: string, month: string, year: string, today: Day): ReadDay {
  const [thisYear] = partsOf(today)
  const whole = year.length === 4 ? Number(year) : Number(year) + (Number(year) + 2000 > thisYear ? 1900 : 2000)
  return parseDay(`${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? 'unreadable'
}
