import { expect, it } from 'vitest'
import { sayChoice, sayHow, sayOpen, sayPassedOver, sayReviewerWrong } from './reviewing.ts'

it('says how a reviewer was chosen, and why others were not', () => {
  expect(sayChoice({ expert: true, load: 2 })).toBe('đúng chuyên môn, khi đó có 2 hồ sơ')
  expect([sayOpen(0), sayOpen(3)]).toEqual(['Mới phân công', 'Chờ 3 ngày'])
  expect([sayHow('auto'), sayPassedOver('busier')]).toEqual(['theo đề xuất', 'đang có nhiều hồ sơ hơn'])
})

it('says what is wrong with a row, with whom it is about and why the rules refuse', () => {
  expect(sayReviewerWrong({ code: 'unknown_name', name: 'Đỗ Xa' })).toBe('Không có thành viên nào tên “Đỗ Xa”.')
  expect(sayReviewerWrong({ code: 'refused', name: 'Nguyễn Văn An', refusal: { code: 'reviewing.author' } })).toBe('Nguyễn Văn An: Thành viên này là tác giả nên không phản biện hồ sơ của mình.')
})
