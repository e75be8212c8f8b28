import { askInWriting } from '@sangkien/contract/written-opinion'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { useMe } from '../../../frame/me.ts'
import { sayDay, sayTime } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { instantOf } from '../sitting-form.ts'
import { type ItemView, type SittingView, useSittingAct } from '../sitting-query.ts'
import { dayOf } from '@sangkien/domain/time/day'

/** Until when members answer in writing: about this item, or about all that nobody has voted on. */
export function AskDialog({ sitting, item, onClose }: { sitting: SittingView; item: ItemView; onClose: () => void }) {
  const { today } = useMe()
  const before = item.voting?.written?.due
  const [day, setDay] = useState(before ? dayOf(new Date(before)) as string : '')
  const [hour, setHour] = useState(before ? sayTime(before) : '17:00')
  const [all, setAll] = useState(false)
  const others = sitting.agenda.filter((one) => one.initiativeId !== item.initiativeId && one.voting?.acts.ask_in_writing === null && !one.voting.written)
  const due = instantOf(day, hour)
  const ask = useSittingAct(sitting.id, () => call(askInWriting, { params: { id: sitting.id }, body: { initiativeIds: [item, ...(all ? others : [])].map(({ initiativeId }) => initiativeId), due: due! } }), () => { onClose(); tell('Đã gửi phiếu lấy ý kiến cho các thành viên') })
  return (
    <FormDialog
      open onClose={onClose} title={before ? 'Gia hạn trả lời?' : 'Lấy ý kiến bằng văn bản?'} verb={before ? 'Gia hạn' : 'Gửi phiếu lấy ý kiến'} busy={ask.isPending} onSend={() => ask.mutate()} fault={ask.error ? sayFault(ask.error) : undefined}
      reason={due === undefined ? 'Ghi ngày và giờ hết hạn, ví dụ 17:00.' : undefined}
    >
      <p>Thành viên không thuộc diện vắng xét được báo và trả lời trên hệ thống, không cần có mặt. Ai không trả lời coi như chưa biểu quyết; số phiếu trả lời phải đủ như số người họp.</p>
      <div className="columns">
        <DateInput name="han-ngay" label="Trả lời đến ngày" required min={today} value={day} onChange={setDay} help={day === '' ? undefined : sayDay(day)} />
        <TextInput name="han-gio" label="Giờ" required value={hour} onChange={setHour} placeholder="17:00" />
      </div>
      {!before && others.length > 0 && <Checkbox name="tat-ca" label={`Cả ${others.length} sáng kiến khác chưa ai biểu quyết`} checked={all} onChange={setAll} />}
    </FormDialog>
  )
}
