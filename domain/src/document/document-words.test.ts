import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { sayDate } from './say-date.ts'
import { sayMoment } from './say-moment.ts'
import { sayOfficialDate } from './say-official-date.ts'
import { sayMoney, sayNumber, sayPercent } from './vietnamese-number.ts'

describe('words of documents', () => {
  it('writes the full date with a leading 0 for days under 10 and for January and February only', () => {
    expect([day('2020-01-05'), day('2019-06-29'), day('2025-02-28'), day('2025-12-25'), day('2026-09-02')].map(sayOfficialDate)).toEqual([
      'ngày 05 tháng 01 năm 2020', 'ngày 29 tháng 6 năm 2019', 'ngày 28 tháng 02 năm 2025', 'ngày 25 tháng 12 năm 2025', 'ngày 02 tháng 9 năm 2026',
    ])
  })

  it('writes the short date as dd/MM/yyyy', () => {
    expect(sayDate(day('2026-11-03'))).toBe('03/11/2026')
  })

  it('says an instant in Việt Nam time, over midnight too', () => {
    expect(sayMoment(new Date('2026-11-23T07:05:59Z'))).toBe('14 giờ 05 phút, ngày 23 tháng 11 năm 2026')
    expect(sayMoment(new Date('2026-11-30T17:00:00Z'))).toBe('00 giờ 00 phút, ngày 01 tháng 12 năm 2026')
  })

  it('writes numbers the Vietnamese way', () => {
    expect([0, -0.001, 7, 12.5, 999, 1000, 1234567.891, -1234.5].map((n) => sayNumber(n))).toEqual(
      ['0', '0', '7', '12,5', '999', '1.000', '1.234.567,89', '-1.234,5'])
    expect(sayMoney(120_000_000)).toBe('120.000.000 đồng')
    expect(sayPercent(33.333)).toBe('33,33%')
  })
})
