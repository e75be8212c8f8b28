import { refuseIntake } from '@sangkien/contract/intake'
import { call } from '../../../api/api.ts'
import { useKept } from '../../../draft/useKept.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** Turns the dossier away by a reason of the regulation, explained in writing. */
export function RefuseIntakeAct({ initiative, pack, onClose }: ActProps) {
  const [typed, setTyped, drop] = useKept(`viec/${initiative.id}/refuse_intake`, { code: '', reason: '' })
  const doing = useAct(() => call(refuseIntake, { params: { id: initiative.id }, body: { code: typed.code, reason: typed.reason.trim() } }), 'Đã từ chối tiếp nhận; tác giả được báo kèm lý do', () => { drop(); onClose() })
  const wanting = typed.code === '' ? 'Chọn căn cứ từ chối.' : typed.reason.trim().length < 5 ? 'Giải thích cho tác giả.' : undefined
  return (
    <ActDialog title="Từ chối tiếp nhận" verb="Từ chối tiếp nhận" danger wide onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Hồ sơ dừng lại ở đây, không mở lại được. Tác giả nhận thông báo bằng văn bản kèm căn cứ và lý do. Nếu thiếu sót sửa được, hãy yêu cầu bổ sung thay vì từ chối.</p>
      <RadioGroup
        name="code" label="Căn cứ từ chối" value={typed.code} onChange={(code) => setTyped({ ...typed, code })} required
        options={pack.refusalReasons.map(({ code, label, basis }) => ({ value: code, label, note: `${basis.paper}, ${basis.article}` }))}
      />
      <TextInput name="reason" label="Giải thích cho tác giả" help="Vì sao căn cứ này áp dụng cho hồ sơ, và tác giả có thể làm gì tiếp." lines={5} maxLength={3000} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} required />
    </ActDialog>
  )
}
