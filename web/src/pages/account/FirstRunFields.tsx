import type { FieldProblem } from '../../ui/ErrorSummary.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { NewPassword } from './NewPassword.tsx'

export interface FirstRunTyped {
  readonly code: string
  readonly name: string
  readonly parentName: string
  readonly shortName: string
  readonly orgCode: string
  readonly symbol: string
  readonly place: string
  readonly headTitle: string
  readonly fullName: string
  readonly username: string
  readonly password: string
  readonly again: string
}

export const nothingTyped: FirstRunTyped = {
  code: '', name: '', parentName: '', shortName: '', orgCode: '', symbol: '', place: '', headTitle: '', fullName: '', username: '', password: '', again: '',
}

/** Each text of the form: its label and the help beside it. */
const agency = [
  ['name', 'Tên cơ quan', 'Viết đầy đủ như trong văn bản, ví dụ “Văn phòng Ủy ban nhân dân tỉnh”.', true],
  ['parentName', 'Cơ quan chủ quản', 'Dòng trên tên cơ quan trong văn bản; để trống nếu không có.', false],
  ['shortName', 'Tên ngắn', 'Hiện ở đầu mỗi trang, ví dụ “Văn phòng UBND tỉnh”.', true],
  ['orgCode', 'Mã trong địa chỉ', 'Chữ thường không dấu, số và gạch nối, ví dụ “vp-ubnd”. Có trong địa chỉ tra cứu giấy chứng nhận.', true],
  ['symbol', 'Ký hiệu văn bản', 'Phần chữ sau số của văn bản, ví dụ “VP”.', true],
  ['place', 'Địa danh', 'Đứng trước ngày tháng trong văn bản.', true],
  ['headTitle', 'Chức vụ người đứng đầu', 'Như trong chữ ký văn bản, ví dụ “Chánh Văn phòng”.', true],
] as const

interface Props { readonly typed: FirstRunTyped; readonly onChange: (typed: FirstRunTyped) => void; readonly problems: readonly FieldProblem[] }

export function FirstRunFields({ typed, onChange, problems }: Props) {
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.message
  const put = (part: keyof FirstRunTyped) => (value: string) => onChange({ ...typed, [part]: value })
  return (
    <>
      <TextInput name="code" label="Mã khởi tạo" help="In ra ở cửa sổ chạy máy chủ, dùng một lần." required autoComplete="off" value={typed.code} onChange={put('code')} error={wrong('code')} />
      <h2>Cơ quan</h2>
      {agency.map(([part, label, help, required]) => (
        <TextInput key={part} name={part} label={label} help={help} required={required} value={typed[part]} onChange={put(part)} error={wrong(part)} />
      ))}
      <h2>Người quản trị đầu tiên</h2>
      <TextInput name="fullName" label="Họ và tên" required autoComplete="name" value={typed.fullName} onChange={put('fullName')} error={wrong('fullName')} />
      <TextInput name="username" label="Tên đăng nhập" help="Chữ thường không dấu, số, dấu chấm, gạch nối." required autoComplete="username" value={typed.username} onChange={put('username')} error={wrong('username')} />
      <NewPassword value={typed} onChange={(value) => onChange({ ...typed, ...value })} error={wrong('password')} />
    </>
  )
}
