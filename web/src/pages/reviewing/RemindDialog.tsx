import { remindReviewers } from '@sangkien/contract/reviewing'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { useKept } from '../../draft/useKept.ts'
import { useMe } from '../../frame/me.ts'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayOpen } from '../../say/reviewing.ts'
import { CheckboxGroup } from '../../ui/Choice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type Reviewing, useReviewingAct } from './reviewing-query.ts'

/** A reminder in one's own name and words; each reads how far they have got themselves, and of nobody else. */
export function RemindDialog({ reviewing, onClose }: { reviewing: Reviewing; onClose: () => void }) {
  const me = useMe()
  const { sittingId: id, sittingName, scoresDue } = reviewing
  const late = reviewing.members.filter(({ daysOpen }) => daysOpen !== null)
  const [people, setPeople] = useState<readonly string[]>(late.map(({ personId }) => personId))
  const [message, setMessage, drop] = useKept(`nhac-phan-bien/${id}`, `Kính đề nghị đồng chí gửi phiếu các hồ sơ được phân công phản biện của ${sittingName} trước hết ngày ${sayDay(scoresDue)}.`)
  const send = useReviewingAct(id, () => call(remindReviewers, { params: { id }, body: { personIds: [...people], message } }), () => { drop(); tell('Đã gửi lời nhắc'); onClose() })
  const reason = people.length === 0 ? 'Hãy chọn ít nhất một thành viên.' : message.trim().length < 5 ? 'Hãy ghi lời nhắc.' : undefined
  return (
    <FormDialog open onClose={onClose} title="Nhắc người phản biện" verb={`Gửi lời nhắc cho ${people.length} người`} busy={send.isPending} reason={reason} fault={send.error ? sayFault(send.error) : undefined} onSend={() => send.mutate(undefined)}>
      <CheckboxGroup name="nguoi" label="Gửi cho" allAtOnce options={late.map(({ personId, name, done, of, daysOpen }) => ({ value: personId, label: name, note: `đã gửi ${done}/${of}, ${sayOpen(daysOpen ?? 0).toLowerCase()}` }))} values={people} onChange={setPeople} />
      <TextInput name="loi-nhac" label="Lời nhắc" required lines={3} maxLength={1000} value={message} onChange={setMessage} help={`Gửi dưới tên ${me.person.name}, kèm hạn và số phiếu của chính người nhận. Lời nhắc được lưu lại.`} />
    </FormDialog>
  )
}
