import { RadioGroup } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface TypedGrade { readonly label: string; readonly reason: string }

interface GradeChoiceProps { readonly open: readonly string[]; readonly value: TypedGrade; readonly onChange: (value: TypedGrade) => void; readonly tried: boolean }

/** The value of the choice that is no grade. */
export const noGrade = '–'

/** The grade the council gives where the score bars its own: one whose conditions hold, or none, and why. */
export function GradeChoice({ open, value, onChange, tried }: GradeChoiceProps) {
  return (
    <>
      <RadioGroup
        name="xep-loai" label="Hội đồng xếp loại" across required value={value.label} onChange={(label) => onChange({ ...value, label })} error={tried && value.label === '' ? 'Chọn một loại, hoặc không xếp loại.' : undefined}
        options={[...open.map((label) => ({ value: label, label: `Loại ${label}` })), { value: noGrade, label: 'Không xếp loại' }]}
      />
      <TextInput name="ly-do-xep-loai" lines={2} maxLength={2000} label="Lý do xếp loại như vậy" required value={value.reason} onChange={(reason) => onChange({ ...value, reason })} error={tried && value.reason.trim() === '' ? 'Nêu lý do; biên bản lấy lý do này.' : undefined} />
    </>
  )
}
