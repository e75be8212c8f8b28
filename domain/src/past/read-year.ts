import type { Cell } from '../import/cell.ts'
import { daySerial } from '../import/day-serial.ts'
import { readDay } from '../import/read-day.ts'
import { type Day, partsOf } from '../time/day.ts'

/** The year of Điều lệ về sáng kiến (Nghị định 31-CP ngày 23/01/1981): nobody recognised an initiative as one before. */
export const firstYear = 1981

/** `2019`, `Năm 2019`, a day in it, or a school year, `2018 - 2019`, which is recognised when it ends. `undefined` when no year can be read. */
export function readYear(cell: Cell, today: Day): { readonly year: number; readonly ofTwo: boolean } | undefined {
  if (cell.isDate && cell.number !== undefined) {
    const day = daySerial(cell.number)
    return day && { year: partsOf(day)[0], ofTwo: false }
  }
  const two = /(?<!\d)((?:19|20)\d{2})\s*[-–/]\s*((?:19|20)?\d{2})(?!\d)/.exec(cell.text)
  if (two) {
    const [from, to] = [Number(two[1]), two[2]!.length === 4 ? Number(two[2]) : Number(two[1]!.slice(0, 2) + two[2])]
    if (to === from + 1) return { year: to, ofTwo: true }
  }
  const one = /^(?:năm\s*(?:học)?\s*)?((?:19|20)\d{2})$/iu.exec(cell.text.trim())
  if (one) return { year: Number(one[1]), ofTwo: false }
  const day = readDay(cell, today)
  return day === 'no_day' || day === 'unreadable' ? undefined : { year: partsOf(day)[0], ofTwo: false }
}

/** A heading that names the year of those below it: `Năm 2019`, `NĂM HỌC 2018 - 2019`. */
export const yearOfHeading = (heading: string, today: Day): number | undefined => (/^năm/iu.test(heading) ? readYear({ text: heading.replace(/[:.\s]+$/, '') }, today)?.year : undefined)
