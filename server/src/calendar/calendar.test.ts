import { fillHolidays, listCalendarDays, removeCalendarDay, setCalendarDay } from '@sangkien/contract/regulation'
import { isWorkingDay } from '@sangkien/domain/calendar/working-day'
import { day } from '@sangkien/domain/time/day'
import { expect, it } from 'vitest'
import { world } from '../../test/world.ts'
import { loadCalendar } from './load-calendar.ts'

const w = world()

it('holds the holidays and the days worked in exchange, year by year', async () => {
  const secretary = await w.as(await w.person(['secretariat']))
  const set = (on: string, kind: 'holiday' | 'workday', name: string) => secretary(setCalendarDay, { params: { day: on }, body: { kind, name } })
  await set('2026-09-02', 'holiday', 'Quốc khánh')
  await set('2027-01-01', 'holiday', 'Tết Dương lịch')
  await set('2026-08-29', 'holiday', 'nhầm')
  await set('2026-08-29', 'workday', 'Làm bù')

  expect(await secretary(listCalendarDays, { query: { year: 2026 } })).toEqual([{ day: '2026-08-29', kind: 'workday', name: 'Làm bù' }, { day: '2026-09-02', kind: 'holiday', name: 'Quốc khánh' }])
  expect(await secretary(listCalendarDays, {})).toHaveLength(3)
  const calendar = await w.inside((tx) => loadCalendar(tx, w.org))
  expect([day('2026-09-02'), day('2026-09-03'), day('2026-08-29'), day('2026-08-30')].map((one) => isWorkingDay(one, calendar))).toEqual([false, true, true, false])

  await secretary(removeCalendarDay, { params: { day: '2026-09-02' } })
  await expect(secretary(removeCalendarDay, { params: { day: '2026-09-02' } })).rejects.toMatchObject({ status: 404 })
  expect(await secretary(listCalendarDays, { query: { year: 2026 } })).toHaveLength(1)
})

it('is read by everyone and kept by few; a day that does not exist is none', async () => {
  const staff = await w.as(await w.person())
  await expect(staff(setCalendarDay, { params: { day: '2026-09-02' }, body: { kind: 'holiday', name: 'Quốc khánh' } })).rejects.toMatchObject({ status: 403 })
  const keeper = await w.as(await w.person(['administrator']))
  await expect(keeper(setCalendarDay, { params: { day: '2026-02-30' }, body: { kind: 'holiday', name: 'Không có' } })).rejects.toMatchObject({ status: 422 })
})

it('is filled with the public holidays of a year; what the office has marked itself stays', async () => {
  const secretary = await w.as(await w.person(['secretariat']))
  await secretary(setCalendarDay, { params: { day: '2028-01-27' }, body: { kind: 'workday', name: 'Làm bù theo thông báo' } })
  const fill = (year: number, ...days: string[]) => secretary(fillHolidays, { body: { year, days } })
  expect(await fill(2028, '2028-01-25', '2028-01-26', '2028-01-27', '2028-04-04')).toEqual({ added: 3 })
  expect(await fill(2028, '2028-01-25')).toEqual({ added: 0 })
  expect(await secretary(listCalendarDays, { query: { year: 2028 } })).toEqual([
    { day: '2028-01-25', kind: 'holiday', name: 'Tết Nguyên đán' }, { day: '2028-01-26', kind: 'holiday', name: 'Tết Nguyên đán' },
    { day: '2028-01-27', kind: 'workday', name: 'Làm bù theo thông báo' }, { day: '2028-04-04', kind: 'holiday', name: 'Giỗ Tổ Hùng Vương' },
  ])
  await expect(fill(2028, '2028-01-25', '2028-06-01')).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'days.1' }] } })
  await expect(fill(2027, '2028-01-25')).rejects.toMatchObject({ status: 422 })
})
