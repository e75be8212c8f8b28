import { describe, expect, it } from 'vitest'
import { fromLunar, newYear } from './lunar.ts'
import { publicHolidays } from './public-holidays.ts'

describe('the lunar calendar of Việt Nam', () => {
  it.each([
    [1985, '1985-01-21'], [2000, '2000-02-05'], [2007, '2007-02-17'], [2020, '2020-01-25'], [2021, '2021-02-12'], [2022, '2022-02-01'], [2023, '2023-01-22'], [2024, '2024-02-10'], [2025, '2025-01-29'],
    [2026, '2026-02-17'], [2027, '2027-02-06'], [2028, '2028-01-26'], [2029, '2029-02-13'], [2030, '2030-02-02'],
  ])('begins the year %i on %s, also where the northern neighbours began it a day or a month later (1985, 2007)', (year, first) => {
    expect(newYear(year)).toBe(first)
  })

  it.each([[2020, '2020-04-02'], [2023, '2023-04-29'], [2024, '2024-04-18'], [2025, '2025-04-07'], [2026, '2026-04-26'], [2027, '2027-04-16']])('has the tenth of the third month of %i on %s, past a leap month too (2023)', (year, of) => {
    expect(fromLunar(year, 3, 10)).toBe(of)
  })
})

describe('the public holidays of a year', () => {
  it('are those of the law, with a day in lieu of each at a weekend', () => {
    expect(publicHolidays(2027).map(({ day, name, inLieu }) => `${day} ${name}${inLieu ? ' *' : ''}`)).toEqual([
      '2027-01-01 Tết Dương lịch', '2027-02-05 Tết Nguyên đán', '2027-02-06 Tết Nguyên đán', '2027-02-07 Tết Nguyên đán', '2027-02-08 Tết Nguyên đán', '2027-02-09 Tết Nguyên đán',
      '2027-02-10 Nghỉ bù Tết Nguyên đán *', '2027-02-11 Nghỉ bù Tết Nguyên đán *', '2027-04-16 Giỗ Tổ Hùng Vương', '2027-04-30 Ngày Chiến thắng', '2027-05-01 Ngày Quốc tế lao động', '2027-05-03 Nghỉ bù Ngày Quốc tế lao động *',
      '2027-09-01 Quốc khánh', '2027-09-02 Quốc khánh',
    ])
  })

  it('name eleven days a year and never one twice', () => {
    for (let year = 2020; year <= 2040; year += 1) {
      const days = publicHolidays(year)
      expect(days.filter(({ inLieu }) => !inLieu), String(year)).toHaveLength(11)
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
    }
  })
})
