import { sayDate } from '../document/say-date.ts'
import type { Change } from './change-person.ts'
import type { CellFault } from './cell.ts'
import type { Doubt, Hint, Wrong } from './person-facts.ts'
import type { PersonField } from './person-field.ts'
import type { Verdict } from './verdict.ts'

/** Said alike on the page and in the sheet of faulty rows. */
const fields: { readonly [F in PersonField]: string } = {
  fullName: 'Họ và tên', familyName: 'Họ và tên đệm', givenName: 'Tên', birthDate: 'Ngày sinh', birthMale: 'Ngày sinh (nam)', birthFemale: 'Ngày sinh (nữ)', gender: 'Giới tính', female: 'Nữ (đánh dấu)',
  kind: 'Diện', title: 'Chức vụ', unit: 'Đơn vị', qualification: 'Trình độ', email: 'Thư điện tử', username: 'Tên đăng nhập', activeFrom: 'Ngày vào cơ quan', unionMember: 'Đoàn viên công đoàn', order: 'Số thứ tự',
}
export const sayPersonField = (field: PersonField): string => fields[field]

const changed: { readonly [F in Change['field']]: string } = {
  fullName: fields.fullName, birthDate: fields.birthDate, gender: fields.gender, kind: fields.kind, qualification: fields.qualification, email: fields.email, unionMember: fields.unionMember,
  activeFrom: fields.activeFrom, unit: fields.unit, title: fields.title, activeTo: 'Ngày thôi công tác',
}
export const sayChangedField = (field: Change['field']): string => changed[field]

const verdictWords: { readonly [V in Verdict]: string } = { new: 'Mới', changed: 'Thay đổi', same: 'Không đổi', left: 'Không còn', doubtful: 'Cần xem lại', wrong: 'Lỗi', skipped: 'Bỏ qua' }
export const sayVerdict = (verdict: Verdict): string => verdictWords[verdict]

export const cellFaultWords: { readonly [F in CellFault]: string } = { not_computed: 'là công thức chưa có kết quả; hãy mở tệp bằng Excel, lưu lại rồi tải lên', error_value: 'là giá trị lỗi của Excel', too_long: 'quá dài' }

export function sayWrong(wrong: Wrong): string {
  switch (wrong.code) {
    case 'name_missing': return 'Thiếu họ và tên.'
    case 'name_not_a_name': return `“${wrong.text}” không phải là họ và tên.`
    case 'day_unreadable': return `${fields[wrong.field]}: không đọc được ngày “${wrong.text}”; viết theo ngày/tháng/năm.`
    case 'birth_not_believable': return `Ngày sinh ${sayDate(wrong.on)} không hợp lý.`
    case 'gender_unknown': return `Giới tính “${wrong.text}”: ghi Nam hoặc Nữ.`
    case 'kind_unknown': return `Diện “${wrong.text}”: ghi công chức, viên chức hoặc người lao động.`
    case 'yes_no_unknown': return `“${wrong.text}”: ghi có, không, hoặc đánh dấu x.`
    case 'email_wrong': return `“${wrong.text}” không phải là địa chỉ thư điện tử.`
    case 'username_wrong': return `Tên đăng nhập “${wrong.text}” chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang.`
    case 'unit_missing': return 'Thiếu đơn vị.'
    case 'unit_unknown': return `Chưa có đơn vị “${wrong.text}”.`
    case 'unit_of_several': return `Có nhiều đơn vị tên “${wrong.text}”; hãy ghi mã đơn vị.`
    case 'unit_over': return `Đơn vị “${wrong.text}” đã kết thúc ngày ${sayDate(wrong.on)}.`
    case 'cell_fault': return `${fields[wrong.field]} ${cellFaultWords[wrong.fault]}.`
    case 'too_long': return `${fields[wrong.field]} dài quá ${wrong.most} ký tự.`
    case 'twice': return `Trùng với dòng ${wrong.row}.`
    case 'same_person_as': return `Cùng một người với dòng ${wrong.row}.`
    case 'post_not_after_former': return `Vị trí hiện tại bắt đầu ngày ${sayDate(wrong.former)}, sau ngày của danh sách.`
    case 'joins_after_post': return `Ngày vào cơ quan ở sau vị trí đầu tiên (${sayDate(wrong.first)}).`
  }
}

export function sayDoubt(doubt: Doubt): string {
  switch (doubt.code) {
    case 'other_birth_date': return `Đã có người cùng họ tên, sinh ngày ${sayDate(doubt.there)}.`
    case 'birth_date_unknown': return 'Đã có người cùng họ tên; không đủ ngày sinh để biết có phải một người.'
    case 'other_name': return `Đang ghi tên là “${doubt.there}”.`
    case 'several_of_that_name': return `Có ${doubt.count} người cùng họ tên.`
    case 'has_left': return `Người này đã thôi công tác ngày ${sayDate(doubt.on)}.`
  }
}

export const sayHint = ({ code, text }: Hint): string => (code === 'birth_without_day' ? `Ngày sinh chỉ ghi “${text}” nên không lấy.` : `Chưa có tài khoản “${text}”; tài khoản được mở riêng, không lấy từ danh sách.`)
