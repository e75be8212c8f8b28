import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { plainWeek } from '@sangkien/domain/calendar/working-day'
import { dueDate } from '@sangkien/domain/initiative/term'
import { basis } from '@sangkien/domain/regulation/basis'
import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { sayReason } from './act.ts'
import { sayLack, sayLackHere } from './lack.ts'
import { saySavedTime } from './saved-time.ts'
import { sayArithmetic } from './term.ts'

describe('what a dossier lacks', () => {
  it('is told with the name of its field in a list, and without it at the field', () => {
    const lack = { field: 'sections.effect', code: 'too_short', detail: { found: 12, least: 80 } }
    expect(sayLack(lack, nationalDefault.sections)).toBe('3.4. Hiệu quả, lợi ích thu được hoặc dự kiến có thể thu được: mới có 12 ký tự, cần ít nhất 80.')
    expect(sayLackHere(lack)).toBe('Mới có 12 ký tự, cần ít nhất 80.')
  })
  it('counts rows and questions from one, as people do', () => {
    expect(sayLack({ field: 'noveltySelfCheck', code: 'unanswered', detail: { row: 2 } }, [])).toBe('Tự kiểm tra tính mới: câu 2 chưa trả lời.')
  })
})

describe('how the end of a term came about', () => {
  const term = (start: `${number}-${number}-${number}`, unit: 'months' | 'working_days', count: number, calendar = plainWeek) => ({ kind: 'examine' as const, pausedOn: null, article: 'Điều 6 khoản 2', extensions: [], dueOn: dueDate(day(start), { unit, count, basis: basis('', '', 'design') }, calendar).due as string, steps: [...dueDate(day(start), { unit, count, basis: basis('', '', 'design') }, calendar).steps] })

  it('is told step by step: from what, by which article, over which short month, to which working day', () => {
    expect(sayArithmetic(term('2026-11-30', 'months', 3))).toEqual([
      'Tính từ ngày nhận hồ sơ 30/11/2026, không tính ngày này.', 'Cộng 3 tháng (Điều 6 khoản 2): 28/02/2027.', 'Tháng đó không có ngày tương ứng nên lấy ngày cuối tháng 28/02/2027.',
      '28/02/2027 là Chủ nhật nên chuyển sang ngày làm việc tiếp theo 01/03/2027 (Bộ luật Dân sự 2015, Điều 148).', 'Hết hạn: cuối ngày 01/03/2027.',
    ])
  })

  it('names the days off a term in working days stepped over', () => {
    const calendar = { holidays: new Set([day('2026-12-01')]), workdays: new Set([day('2026-12-05')]) }
    expect(sayArithmetic(term('2026-11-26', 'working_days', 6, calendar))[1]).toBe('Cộng 6 ngày làm việc (Điều 6 khoản 2): 05/12/2026. Trừ 2 ngày thứ Bảy, Chủ nhật; trừ 1 ngày nghỉ (01/12/2026); tính cả 1 ngày làm bù (05/12/2026).')
  })

  it('has extensions and pauses after it', () => {
    expect(sayArithmetic({ ...term('2026-11-03', 'months', 1), dueOn: '2026-12-10', pausedOn: '2026-11-20', extensions: [{ from: '2026-12-03', to: '2026-12-10' }] }).slice(2)).toEqual([
      'Gia hạn từ 03/12/2026 đến 10/12/2026.', 'Tạm dừng từ 20/11/2026; thời gian chờ bổ sung được cộng thêm khi hồ sơ nộp lại.', 'Hết hạn: cuối ngày 10/12/2026.',
    ])
    expect(sayArithmetic({ ...term('2026-11-03', 'months', 1), dueOn: '2026-12-18' }).at(-2)).toBe('Cộng thời gian chờ bổ sung hồ sơ.')
  })
})

it('tells saved time in the unit one thinks in', () => {
  expect([saySavedTime(45), saySavedTime(75_030), saySavedTime(-30)]).toEqual(['45 phút', '1.250,5 giờ', '-30 phút'])
})

it('has a reason only where there is a refusal', () => {
  expect([sayReason(null), sayReason(undefined)]).toEqual([undefined, undefined])
  expect(sayReason({ code: 'intake.unchecked', conditions: ['new', 'applied'] })).toBe('Còn 2 điều kiện chưa được xem xét.')
})
