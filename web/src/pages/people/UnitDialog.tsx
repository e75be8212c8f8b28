import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface UnitTyped {
  readonly id: string | undefined
  readonly version: number
  readonly code: string
  readonly name: string
  readonly parentId: string
  readonly validFrom: string
  readonly validTo: string
  readonly position: number
}

interface Props {
  readonly typed: UnitTyped
  readonly onChange: (typed: UnitTyped) => void
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
  readonly onSend: () => void
  readonly busy: boolean
  readonly fault: { readonly title: string; readonly advice: string } | undefined
}

/** One unit: its names, where it stands, and from when to when. What is put right here was written wrongly; what a decision changes is an act (unit-act/). */
export function UnitDialog({ typed, onChange, units, ...dialog }: Props) {
  const put = <K extends keyof UnitTyped>(part: K) => (value: UnitTyped[K]) => onChange({ ...typed, [part]: value })
  return (
    <FormDialog open title={typed.id === undefined ? 'Thêm đơn vị' : 'Sửa đơn vị'} verb="Lưu đơn vị" reason={typed.name.trim().length < 2 || typed.code === '' || typed.validFrom === '' ? 'Cần có tên, viết tắt và ngày bắt đầu.' : undefined} {...dialog}>
      {typed.id !== undefined && <p className="soft">Chỉ sửa điều ghi sai. Đổi tên, sáp nhập, tách, chuyển trực thuộc hay giải thể theo quyết định thì dùng “Tổ chức lại”, để hồ sơ cũ giữ tên cũ.</p>}
      <TextInput name="name" label="Tên đơn vị" required maxLength={200} value={typed.name} onChange={put('name')} />
      <TextInput name="code" label="Viết tắt" help="Dùng trong số ký hiệu văn bản, ví dụ HCQT." required maxLength={20} value={typed.code} onChange={put('code')} />
      <SelectInput name="parentId" label="Trực thuộc" empty="Trực thuộc cơ quan" options={units.filter(({ id }) => id !== typed.id).map(({ id, name }) => ({ value: id, label: name }))} value={typed.parentId} onChange={put('parentId')} />
      <DateInput name="validFrom" label="Có từ ngày" required value={typed.validFrom} onChange={put('validFrom')} />
      <DateInput name="validTo" label="Đến hết ngày" help="Để trống khi đơn vị còn hoạt động. Đơn vị giải thể hoặc hợp nhất vẫn được giữ trong hồ sơ cũ." value={typed.validTo} onChange={put('validTo')} />
      <NumberInput name="position" label="Thứ tự trong danh sách" value={typed.position} onChange={(value) => onChange({ ...typed, position: value ?? 0 })} />
    </FormDialog>
  )
}
