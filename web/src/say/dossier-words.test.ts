import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
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

it('tells how the end of a term came about, with extensions and pauses', () => {
  expect(sayArithmetic({ kind: 'examine', startsOn: '2026-11-03', dueOn: '2026-12-10', pausedOn: '2026-11-20', article: 'Điều 6 khoản 2', count: 1, unit: 'months', extensions: [{ from: '2026-12-03', to: '2026-12-10' }] })).toEqual([
    'Tính từ ngày nhận hồ sơ 03/11/2026, không tính ngày này.',
    'Cộng 1 tháng (Điều 6 khoản 2).',
    'Gia hạn từ 03/12/2026 đến 10/12/2026.',
    'Tạm dừng từ 20/11/2026; thời gian chờ bổ sung được cộng thêm khi hồ sơ nộp lại.',
    'Ngày cuối rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo: đến hết ngày 10/12/2026.',
  ])
})

it('tells saved time in the unit one thinks in', () => {
  expect([saySavedTime(45), saySavedTime(75_030), saySavedTime(-30)]).toEqual(['45 phút', '1.250,5 giờ', '-30 phút'])
})

it('has a reason only where there is a refusal', () => {
  expect([sayReason(null), sayReason(undefined)]).toEqual([undefined, undefined])
  expect(sayReason({ code: 'intake.unchecked', conditions: ['new', 'applied'] })).toBe('Còn 2 điều kiện chưa được xem xét.')
})
