import { readOutgoing, reserveNumbers } from '@sangkien/contract/outgoing'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

/** The next numbers of a series kept back for papers made elsewhere; each stands in the register with its reason. */
export function ReserveCard() {
  const [typed, setTyped] = useState({ symbol: '', count: 1 as number | null, reason: '' })
  const keep = useMutation({ mutationFn: () => call(reserveNumbers, { body: { symbol: typed.symbol.trim(), count: typed.count ?? 1, reason: typed.reason } }), onSuccess: () => forget(readOutgoing) })
  const lacking = typed.symbol.trim() === '' ? 'Ghi ký hiệu của sổ.' : typed.reason.trim().length < 5 ? 'Ghi lý do giữ số.' : undefined
  const fault = keep.error && sayFault(keep.error)
  return (
    <Card title="Giữ chỗ số văn bản">
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {keep.data && <Notice tone="done" live title={`Đã giữ số ${keep.data.from}${keep.data.to > keep.data.from ? `–${keep.data.to}` : ''}/${keep.data.symbol} năm ${keep.data.year}`}>Chọn khi cấp số; số chưa dùng đứng trong sổ kèm lý do.</Notice>}
      <form className="stack" action={() => { if (!lacking && !keep.isPending) keep.mutate() }} noValidate>
        <div className="columns">
          <TextInput name="ky-hieu" label="Ký hiệu" required maxLength={30} placeholder="TB-VP" value={typed.symbol} onChange={(symbol) => setTyped({ ...typed, symbol })} />
          <NumberInput name="bao-nhieu" label="Giữ bao nhiêu số tiếp theo" decimals={0} min={1} max={50} value={typed.count} onChange={(count) => setTyped({ ...typed, count })} />
        </div>
        <TextInput name="ly-do-giu" label="Lý do" required maxLength={300} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
        <div className="row"><Button type="submit" busy={keep.isPending} reason={lacking}>Giữ chỗ</Button></div>
      </form>
    </Card>
  )
}
