import { numberOutgoing } from '@sangkien/contract/outgoing'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { type OutgoingView, useOutgoingAct } from './outgoing.ts'

/** The next number of the series, or one kept back, and the day; the paper bears both at once. */
export function NumberDialog({ outgoing: { id, version, symbol, suggestedNumber, reserved }, onClose }: { outgoing: OutgoingView; onClose: () => void }) {
  const { today } = useMe()
  const [dated, setDated] = useState<string>(today)
  const [kept, setKept] = useState('')
  const give = useOutgoingAct(() => call(numberOutgoing, { params: { id }, body: { version, dated, reserved: kept === '' ? null : Number(kept) } }), 'Đã cấp số và ngày; bản có số tải được ngay', onClose)
  const next = `${String(suggestedNumber).padStart(2, '0')}/${symbol}`
  return (
    <FormDialog open onClose={onClose} title="Cấp số và ngày?" verb="Cấp số" onSend={() => give.mutate()} busy={give.isPending} fault={give.isError ? sayFault(give.error) : undefined} reason={dated === '' ? 'Ghi ngày của văn bản.' : undefined}>
      <p>Số tiếp theo của sổ: <strong className="figures">{next}</strong>. Số và ngày được ghi vào văn bản, mọi chữ khác giữ nguyên như khi ký. Không làm lại được.</p>
      {reserved.length > 0 && <SelectInput name="so-giu-cho" label="Hoặc dùng số giữ chỗ" empty={`Không, lấy số ${next}`} options={reserved.map(({ number, reason }) => ({ value: String(number), label: `${String(number).padStart(2, '0')}: ${reason}` }))} value={kept} onChange={setKept} />}
      <DateInput name="ngay" label="Ngày của văn bản" required max={today} value={dated} onChange={setDated} />
    </FormDialog>
  )
}
