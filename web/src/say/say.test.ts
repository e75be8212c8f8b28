import { basis, charter } from '@sangkien/domain/regulation/basis'
import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { ApiFault } from '../api/api-fault.ts'
import { sayDayOf, sayInstant, sayPeriod, sayTime, sayWhen } from './day.ts'
import { sayFault } from './fault.ts'
import { sayMoney, sayShare, saySize } from './number.ts'
import { sayRefusal } from './refusal.ts'

describe('instants are told in Việt Nam, wherever the reader is', () => {
  it('turns the day at 17:00 UTC', () => {
    expect([sayInstant('2026-11-30T16:59:59Z'), sayInstant('2026-11-30T17:00:00Z')]).toEqual(['23:59 ngày 30/11/2026', '00:00 ngày 01/12/2026'])
    expect([sayTime('2026-11-03T03:24:00Z'), sayDayOf('2026-11-03T03:24:00Z')]).toEqual(['10:24', '03/11/2026'])
  })
  it('leaves out today', () => {
    expect(sayWhen('2026-11-03T03:24:00Z', '2026-11-03T09:00:00Z')).toBe('10:24')
    expect(sayWhen('2026-11-03T03:24:00Z', '2026-11-04T09:00:00Z')).toBe('10:24 ngày 03/11/2026')
  })
  it('tells a period with or without an end', () => {
    expect([sayPeriod('2026-01-01', '2026-12-31'), sayPeriod('2026-01-01', null)]).toEqual(['từ 01/01/2026 đến 31/12/2026', 'từ 01/01/2026'])
  })
})

it('tells money, shares and sizes the Vietnamese way', () => {
  expect([sayMoney(1500000), sayShare(3333), sayShare(10000), saySize(1_572_864), saySize(20 * 1024 * 1024)]).toEqual(['1.500.000 đồng', '33,33%', '100%', '1,5 MB', '20 MB'])
})

describe('a refusal', () => {
  it('gives the figures, the article and the way out', () => {
    expect(sayRefusal({ code: 'filing.late', firstAppliedOn: day('2026-03-10'), due: day('2027-03-10'), daysLate: 12, basis: basis(charter, 'Điều 5', 'fact'), mayOverride: true }))
      .toBe('Đã quá thời hạn nộp 12 ngày: sáng kiến áp dụng lần đầu ngày 10/03/2026, hạn nộp đến hết ngày 10/03/2027 (Nghị định 13/2012/NĐ-CP, Điều 5). Thư ký Hội đồng có thể cho phép nếu có lý do chính đáng.')
  })
  it('names a stage and a move in words', () => {
    expect(sayRefusal({ code: 'initiative.stage', stage: 'scoring', move: 'submit' })).toBe('Sáng kiến đang ở bước “Đang chấm điểm” nên chưa làm được việc “Nộp hồ sơ”.')
  })
})

describe('a fault', () => {
  it('says what the rules refused', () => {
    expect(sayFault(new ApiFault('refused', 403, { refusal: { code: 'scoring.recused' } })).title).toBe('Bạn không tham gia xét sáng kiến này nên không chấm điểm.')
  })
  it('gives the number to quote when the server failed', () => {
    expect(sayFault(new ApiFault('internal', 500, { reference: 'req-7' })).advice).toContain('kèm số req-7')
  })
  it('has words for what is no fault of the API', () => {
    expect(sayFault(new Error('x')).title).toBe('Trang gặp lỗi')
  })
})
