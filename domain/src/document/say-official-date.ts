import type { Day } from '../time/day.ts'

/**
 * `ngày 05 tháng 01 năm 2026`: days under 10 and months 1 and 2 take a leading 0, the other months none
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4.b; FACT).
 */
export function sayOfficialDate(day: Day): string {
  const month = Number(day.slice(5, 7))
  return `ngày ${day.slice(8, 10)} tháng ${month < 3 ? `0${month}` : month} năm ${day.slice(0, 4)}`
}
