import { confirmApplication } from '@sangkien/contract/intake'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { DateInput } from '../../../ui/DateInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** The first application is complete: the term to decide begins with that day. */
export function ConfirmApplicationAct({ initiative, onClose }: ActProps) {
  const [on, setOn] = useState('')
  const doing = useAct(() => call(confirmApplication, { params: { id: initiative.id }, body: { on } }), 'Đã xác nhận áp dụng lần đầu', onClose)
  return (
    <ActDialog title="Xác nhận đã áp dụng lần đầu" verb="Xác nhận đã áp dụng" onClose={onClose} busy={doing.isPending} error={doing.error} wanting={on === '' ? 'Ghi ngày áp dụng xong.' : undefined} run={() => doing.mutate()}>
      <p>Bạn xác nhận giải pháp đã được áp dụng xong lần đầu tại đơn vị. Thời hạn ra quyết định tính từ ngày này nếu sau ngày tiếp nhận (Nghị định 13/2012/NĐ-CP, Điều 7 khoản 1).</p>
      <DateInput name="on" label="Ngày áp dụng xong lần đầu" value={on} onChange={setOn} required />
    </ActDialog>
  )
}
