import { addDays, type Day, day } from '../time/day.ts'
import { fromLunar, newYear } from './lunar.ts'
import { isWorkingDay, plainWeek } from './working-day.ts'

export interface PublicHoliday { readonly day: Day; readonly name: string; /** Given for a holiday that falls on a weekend. */ readonly inLieu: boolean }

/** How the five days of Tết lie about its first: one before and four from it on, as is usual; the government says each year (Bộ luật Lao động 2019, Điều 112). */
const tet = { before: 1, from: 4 } as const

/**
 * The public holidays of a year as the law names them (Bộ luật Lao động 2019, Điều 112; MEM(h)), with a working day off for each
 * that falls on a weekend (Điều 111 khoản 3). A proposal: the second day beside Quốc khánh and the days of Tết are set each year by
 * the authorities, and working days are swapped by their notice; the office confirms or changes them.
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const on = (date: `${string}-${string}`) => day(`${year}-${date}` as '2026-01-01')
  const first = newYear(year)
  const named: readonly { readonly day: Day; readonly name: string }[] = [
    { day: on('01-01'), name: 'Tết Dương lịch' },
    ...Array.from({ length: tet.before + tet.from }, (_, n) => ({ day: addDays(first, n - tet.before), name: 'Tết Nguyên đán' })),
    { day: fromLunar(year, 3, 10), name: 'Giỗ Tổ Hùng Vương' }, { day: on('04-30'), name: 'Ngày Chiến thắng' }, { day: on('05-01'), name: 'Ngày Quốc tế lao động' },
    { day: on('09-01'), name: 'Quốc khánh' }, { day: on('09-02'), name: 'Quốc khánh' },
  ].toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const taken = new Set(named.map((one) => one.day))
  return named.flatMap((one): PublicHoliday[] => {
    if (isWorkingDay(one.day, plainWeek)) return [{ ...one, inLieu: false }]
    let other = one.day
    do other = addDays(other, 1)
    while (!isWorkingDay(other, plainWeek) || taken.has(other))
    taken.add(other)
    return [{ ...one, inLieu: false }, { day: other, name: `Nghỉ bù ${one.name}`, inLieu: true }]
  }).toSorted((one, other) => (one.day < other.day ? -1 : 1))
}
