import type { ApiFault } from '../../api/api-fault.ts'
import { sayRefusal } from '../../say/refusal.ts'
import type { FieldProblem } from '../../ui/ErrorSummary.tsx'
import type { FirstRunTyped } from './FirstRunFields.tsx'
import { lackOf } from './NewPassword.tsx'

/** What an empty field is called when it must not be empty. */
const needed: readonly (readonly [field: keyof FirstRunTyped, message: string])[] = [
  ['code', 'Nhập mã khởi tạo in ở cửa sổ chạy máy chủ.'],
  ['name', 'Nhập tên cơ quan.'],
  ['shortName', 'Nhập tên ngắn của cơ quan.'],
  ['orgCode', 'Nhập mã trong địa chỉ.'],
  ['symbol', 'Nhập ký hiệu văn bản.'],
  ['place', 'Nhập địa danh.'],
  ['headTitle', 'Nhập chức vụ người đứng đầu.'],
  ['fullName', 'Nhập họ và tên người quản trị.'],
  ['username', 'Nhập tên đăng nhập.'],
]

/** Where the server's names of fields differ from those of the form. */
const fieldOf = (path: string): string => (path === 'organisation.code' ? 'orgCode' : (path.split('.').at(-1) ?? path))

/** What is missing or wrong, by field: what can be seen at once, or what the server said. */
export function problemsOf(typed: FirstRunTyped, fault: ApiFault | undefined): readonly FieldProblem[] {
  const empty = needed.filter(([field]) => typed[field].trim() === '').map(([field, message]) => ({ field, message }))
  const password = lackOf(typed)
  const seen = password === undefined ? empty : [...empty, { field: 'password', message: password }]
  if (seen.length > 0 || !fault) return seen
  if (fault.code === 'refused' && fault.fault.refusal) {
    const { code } = fault.fault.refusal
    return [{ field: code === 'session.wrong_first_run_code' ? 'code' : 'password', message: sayRefusal(fault.fault.refusal) }]
  }
  return (fault.fault.issues ?? []).map(({ path }) => ({ field: fieldOf(path), message: 'Chưa đúng cách viết; xem ví dụ ở dòng hướng dẫn.' }))
}
