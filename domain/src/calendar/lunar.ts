import { addDays, type Day, daysBetween, day } from '../time/day.ts'

/** A day of the Vietnamese lunar calendar; a leap month repeats the number of the one before it. */
export interface LunarDay { readonly day: number; readonly month: number; readonly leap: boolean }

const VIETNAM = 7 / 24
const epoch = day('2000-01-01')
/** Julian day number of noon on 01/01/2000. */
const epochJulian = 2_451_545
const rad = Math.PI / 180

const dayAt = (julian: number): Day => addDays(epoch, Math.floor(julian + 0.5 + VIETNAM) - epochJulian)
const noonOf = (of: Day): number => daysBetween(epoch, of) + epochJulian

/** The instant of the new moon number `k` since January 1900, as a Julian day in universal time (J. Meeus, Astronomical Algorithms; good to a few minutes). */
function newMoon(k: number): number {
  const t = k / 1236.85
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t ** 2 - 0.000000155 * t ** 3 + 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * rad)
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * rad
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * rad
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * rad
  const correction = (0.1734 - 0.000393 * t) * Math.sin(sun) + 0.0021 * Math.sin(2 * sun) - 0.4068 * Math.sin(moon) + 0.0161 * Math.sin(2 * moon) - 0.0004 * Math.sin(3 * moon) + 0.0104 * Math.sin(2 * node)
    - 0.0051 * Math.sin(sun + moon) - 0.0074 * Math.sin(sun - moon) + 0.0004 * Math.sin(2 * node + sun) - 0.0004 * Math.sin(2 * node - sun) - 0.0006 * Math.sin(2 * node + moon) + 0.001 * Math.sin(2 * node - moon) + 0.0005 * Math.sin(sun + 2 * moon)
  const behind = -0.000278 + 0.000265 * t + 0.000262 * t ** 2 // dynamical time runs ahead of the clock
  return mean + correction - behind
}

/** In which of the twelve parts of the ecliptic the sun stands at the midnight that begins this day in Việt Nam; 0 begins at the spring equinox, 9 at the winter solstice. */
function sunPart(of: Day): number {
  const t = (noonOf(of) - 0.5 - VIETNAM - 2_451_545) / 36_525
  const m = (357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2) * rad
  const longitude = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2 + (1.9146 - 0.004817 * t) * Math.sin(m) + (0.019993 - 0.000101 * t) * Math.sin(2 * m) + 0.00029 * Math.sin(3 * m)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

const monthBegins = (k: number): Day => dayAt(newMoon(k))
const lastNewMoon = (upTo: Day): number => {
  let k = Math.floor((noonOf(upTo) - 2_415_021.076998695) / 29.530588853) + 1
  while (monthBegins(k) > upTo) k -= 1
  return k
}
/** The new moon that begins the eleventh month: the month of the winter solstice. */
const eleventh = (year: number): number => {
  const k = lastNewMoon(day(`${year}-12-31` as '2026-12-31'))
  return sunPart(monthBegins(k)) >= 9 ? k - 1 : k
}

/** The lunar months from the eleventh of the year before to the eleventh of this one, each with its first day. A year of thirteen has one without a change of the sun's part: the leap month. */
function monthsOf(year: number): readonly (LunarDay & { readonly begins: Day })[] {
  const [first, last] = [eleventh(year - 1), eleventh(year)]
  const leapAt = last - first < 13 ? undefined : Array.from({ length: 13 }, (_, n) => n).slice(1).find((n) => sunPart(monthBegins(first + n)) === sunPart(monthBegins(first + n + 1)))
  return Array.from({ length: last - first }, (_, n) => {
    const number = leapAt !== undefined && n >= leapAt ? n - 1 : n
    return { day: 1, month: ((number + 10) % 12) + 1, leap: n === leapAt, begins: monthBegins(first + n) }
  })
}

/** The day of the sun's calendar on which a day of the lunar year falls; `year` is the one in which its new year does. */
export function fromLunar(year: number, month: number, of: number): Day {
  const begins = [...monthsOf(year), ...monthsOf(year + 1)].find((one) => one.month === month && !one.leap && (month >= 11 ? one.begins > newYear(year) : one.begins >= newYear(year)))!.begins
  return addDays(begins, of - 1)
}

/** The first day of the lunar year (mùng 1 Tết) that falls in this year. */
export const newYear = (year: number): Day => monthsOf(year).find(({ month, leap }) => month === 1 && !leap)!.begins
