import type { ReviewerWrong } from '@sangkien/domain/reviewing/read-reviewer-list'
import type { PassedOverReason } from '@sangkien/domain/reviewing/suggest-reviewers'
import type { reviewerHows } from '@sangkien/contract/reviewing'
import { sayRefusal } from './refusal.ts'

type How = (typeof reviewerHows)[number]
const hows: { readonly [H in How]: string } = { hand: 'chọn bằng tay', excel: 'nhập từ Excel', auto: 'theo đề xuất', handed_on: 'nhận thay' }
export const sayHow = (how: How): string => hows[how]

/** What an automatic choice rested on: "đúng chuyên môn, đang có 2 hồ sơ". */
export const sayChoice = ({ expert, load }: { readonly expert: boolean; readonly load: number }): string => `${expert ? 'đúng chuyên môn' : 'không theo chuyên môn'}, khi đó có ${load} hồ sơ`

/** Since how many days a review waits: "Chờ 3 ngày". */
export const sayOpen = (days: number): string => (days === 0 ? 'Mới phân công' : `Chờ ${days} ngày`)

const passedOver: { readonly [R in PassedOverReason]: string } = {
  out: 'không tham gia xét', undeclared: 'chưa trả lời về xung đột lợi ích', not_expert: 'không ghi lĩnh vực này', busier: 'đang có nhiều hồ sơ hơn', later_seat: 'bằng nhau, đứng sau trong danh sách',
}
export const sayPassedOver = (why: PassedOverReason): string => passedOver[why]

/** What is wrong with a row of a list of reviewers. */
export function sayReviewerWrong(wrong: ReviewerWrong): string {
  switch (wrong.code) {
    case 'no_code': return 'Thiếu mã hồ sơ.'
    case 'unknown_code': return 'Mã này không có trong chương trình họp.'
    case 'code_twice': return 'Mã này đã có ở dòng trên.'
    case 'unknown_name': return `Không có thành viên nào tên “${wrong.name}”.`
    case 'name_of_several': return `Có nhiều thành viên tên “${wrong.name}”; hãy chọn bằng tay.`
    case 'refused': return `${wrong.name}: ${sayRefusal(wrong.refusal)}`
    case 'cell_fault': return 'Có ô không đọc được.'
    case 'too_long': return 'Có ô dài quá.'
  }
}
