import { sayDate } from '../document/say-date.ts'
import { cellFaultWords } from '../import/say-row.ts'
import type { PastDoubt, PastHint, PastWrong } from './past-facts.ts'
import type { PastField } from './past-field.ts'

/** Said alike on the page, in the sheet of faulty rows and at the head of what goes out to Excel. */
const fields: { readonly [F in PastField]: string } = {
  title: 'Tên sáng kiến', authors: 'Tác giả', year: 'Năm công nhận', decision: 'Số quyết định', decidedOn: 'Ngày quyết định', unit: 'Đơn vị', order: 'Số thứ tự',
}
export const sayPastField = (field: PastField): string => fields[field]

export function sayPastWrong(wrong: PastWrong): string {
  switch (wrong.code) {
    case 'title_missing': return 'Thiếu tên sáng kiến.'
    case 'authors_missing': return 'Thiếu tác giả.'
    case 'year_missing': return 'Thiếu năm; ghi năm hoặc ngày quyết định.'
    case 'title_not_a_title': return `“${wrong.text}” không phải là tên sáng kiến.`
    case 'author_not_a_name': return `“${wrong.text}” không phải là tên tác giả.`
    case 'year_unreadable': return `Không đọc được năm “${wrong.text}”; ghi bốn chữ số.`
    case 'year_not_believable': return `Năm ${wrong.year} không hợp lý.`
    case 'day_unreadable': return `Ngày quyết định: không đọc được ngày “${wrong.text}”; viết theo ngày/tháng/năm.`
    case 'decided_later_than_today': return `Ngày quyết định ${sayDate(wrong.on)} sau ngày của danh sách.`
    case 'cell_fault': return `${fields[wrong.field]} ${cellFaultWords[wrong.fault]}.`
    case 'too_long': return `${fields[wrong.field]} dài quá ${wrong.most} ký tự.`
    case 'too_many_authors': return `Quá ${wrong.most} tác giả.`
  }
}

export function sayPastDoubt(doubt: PastDoubt): string {
  switch (doubt.code) {
    case 'same_title_other_year': return `Đã có sáng kiến cùng tên, năm ${doubt.year}.`
    case 'same_title_and_year': return 'Đã có sáng kiến cùng tên, cùng năm; tác giả hoặc quyết định khác.'
    case 'twice': return `Trùng với dòng ${doubt.row}.`
  }
}

export function sayPastHint(hint: PastHint): string {
  switch (hint.code) {
    case 'author_of_several': return `Có nhiều người tên “${hint.text}”; giữ tên như trong danh sách.`
    case 'unit_as_text': return `Chưa có đơn vị “${hint.text}”; giữ tên như trong danh sách.`
    case 'others_left_out': return `“${hint.text}”: những người không nêu tên không được ghi.`
    case 'day_left_out': return `Ngày quyết định chỉ ghi “${hint.text}” nên không lấy.`
    case 'later_year_of_two': return `“${hint.text}”: lấy năm sau.`
    case 'year_unlike_decision': return `Năm khác xa ngày quyết định ${sayDate(hint.on)}.`
  }
}
