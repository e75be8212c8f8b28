import { concludeDuplicate } from '@sangkien/contract/intake'
import { listInitiatives } from '@sangkien/contract/initiative'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { useKeptText } from '../../../draft/useKept.ts'
import { sayDayOf } from '../../../say/day.ts'
import { Picker, type PickerOption } from '../../../ui/Picker.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { ActDialog } from '../acts/ActDialog.tsx'
import { useAct } from '../acts/use-act.ts'

/** Names the earlier dossier on the same solution, and why it is the same. */
export function ConcludeDuplicate({ id, first, onClose }: { id: string; first: PickerOption | undefined; onClose: () => void }) {
  const [chosen, setChosen] = useState<PickerOption[]>(first ? [first] : [])
  const [reason, setReason, drop] = useKeptText(`viec/${id}/duplicate`)
  const doing = useAct(() => call(concludeDuplicate, { params: { id }, body: { earlierId: chosen[0]?.id ?? '', reason: reason.trim() } }), 'Đã kết luận trùng với hồ sơ nộp trước', () => { drop(); onClose() })
  const find = async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
    const { rows } = await call(listInitiatives, { query: { q, limit: 20 } }, { signal })
    return rows.filter((row) => row.id !== id && row.receivedAt !== null).map((row) => ({ id: row.id, label: `${row.code ?? ''}, ${row.title}`, note: `nộp ngày ${row.receivedAt ? sayDayOf(row.receivedAt) : ''}, ${row.unitName}` }))
  }
  const wanting = chosen.length === 0 ? 'Chọn hồ sơ nộp trước.' : reason.trim().length < 5 ? 'Viết vì sao hai hồ sơ là cùng một giải pháp.' : undefined
  return (
    <ActDialog title="Kết luận trùng với hồ sơ nộp trước" verb="Kết luận trùng" wide onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Cùng một giải pháp thì đơn nộp trước được xét (Nghị định 13/2012/NĐ-CP, Điều 4). Hồ sơ này không đạt tiêu chí đầu của tính mới nên chưa tiếp nhận được. Tác giả được biết có hồ sơ nộp trước và hỏi ai, không biết thêm gì về hồ sơ đó. Bỏ kết luận được khi còn đang xét.</p>
      <Picker name="earlier" label="Hồ sơ nộp trước" placeholder="Gõ mã hoặc tên hồ sơ" chosen={chosen} onChange={setChosen} find={find} required />
      <TextInput name="reason" label="Vì sao là cùng một giải pháp" help="Chỗ nào của hai hồ sơ giống nhau." lines={4} maxLength={2000} value={reason} onChange={setReason} required />
    </ActDialog>
  )
}
