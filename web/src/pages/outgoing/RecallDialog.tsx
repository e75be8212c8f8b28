import { recallOutgoing } from '@sangkien/contract/outgoing'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { type OutgoingView, useOutgoingAct } from './outgoing.ts'

/** A recall rests on a paper, or on what the signer wrote; the register notes it. */
export function RecallDialog({ outgoing: { id, version, numberText }, onClose }: { outgoing: OutgoingView; onClose: () => void }) {
  const { today } = useMe()
  const [basis, setBasis] = useState('')
  const [basisOn, setBasisOn] = useState('')
  const [reason, setReason] = useState('')
  const recall = useOutgoingAct(() => call(recallOutgoing, { params: { id }, body: { version, reason, basis, basisOn } }), 'Đã thu hồi; số văn bản vẫn giữ trong sổ', onClose)
  const lacking = basis.trim() === '' || basisOn === '' ? 'Ghi căn cứ thu hồi và ngày của căn cứ.' : reason.trim() === '' ? 'Nêu lý do.' : undefined
  return (
    <FormDialog open onClose={onClose} title="Thu hồi văn bản?" verb="Thu hồi" onSend={() => recall.mutate()} busy={recall.isPending} fault={recall.isError ? sayFault(recall.error) : undefined} reason={lacking}>
      <p>Số {numberText} vẫn đứng trong sổ, ghi là đã thu hồi theo căn cứ này. Báo cho các nơi đã nhận. Không làm lại được.</p>
      <TextInput name="can-cu" label="Căn cứ thu hồi" required maxLength={300} value={basis} onChange={setBasis} help="Tên loại, số, ký hiệu của văn bản, ví dụ Công văn số 30/VP-TH; hoặc Ý kiến chỉ đạo bằng văn bản của Chánh Văn phòng." />
      <DateInput name="ngay-can-cu" label="Ngày của căn cứ" required max={today} value={basisOn} onChange={setBasisOn} />
      <TextInput name="ly-do" label="Lý do thu hồi" required lines={3} maxLength={1500} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
