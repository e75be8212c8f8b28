import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

/** A template about to be taken into force: a file that was sent, or none for the built-in one. */
export interface Applying {
  readonly fileId: string | null
  /** Its name to the reader. */
  readonly what: string
  readonly from: string
  readonly note: string
}

interface Props {
  readonly applying: Applying
  readonly today: string
  readonly onChange: (applying: Applying) => void
  readonly onClose: () => void
  readonly onSend: () => void
  readonly busy: boolean
  readonly fault: { readonly title: string; readonly advice: string } | undefined
}

/** From when a template makes papers. */
export function ApplyDialog({ applying, today, onChange, ...dialog }: Props) {
  const reason = applying.from === '' || applying.from < today ? 'Chọn từ hôm nay trở đi: văn bản đã ban hành không thay đổi.' : undefined
  return (
    <FormDialog open title={`Áp dụng: ${applying.what}`} verb="Áp dụng mẫu" reason={reason} {...dialog}>
      <DateInput name="from" label="Áp dụng từ ngày" required min={today} value={applying.from} onChange={(from) => onChange({ ...applying, from })} help="Văn bản của ngày này và các ngày sau được lập theo mẫu." />
      <TextInput name="note" label="Ghi chú" maxLength={500} value={applying.note} onChange={(note) => onChange({ ...applying, note })} help="Vì sao đổi mẫu, ví dụ theo văn bản nào." />
    </FormDialog>
  )
}
