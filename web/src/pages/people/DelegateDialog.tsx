import { delegate, listDelegations } from '@sangkien/contract/delegation'
import { readPerson } from '@sangkien/contract/people'
import { readMe } from '@sangkien/contract/session'
import type { PersonId } from '@sangkien/domain/ids'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Picker, type PickerOption } from '../../ui/Picker.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { findColleague } from './find-colleague.ts'

interface DelegateDialogProps { readonly grantId: string | undefined; /** The duty, in words. */ readonly words: string; /** Whose it is. */ readonly holderId: string; readonly onClose: () => void }

/** Hands a duty to a colleague: to whom, from when to when, on which paper. */
export function DelegateDialog({ grantId, words, holderId, onClose }: DelegateDialogProps) {
  const { today } = useMe()
  const [to, setTo] = useState<readonly PickerOption[]>([])
  const [typed, setTyped] = useState({ from: today, to: '', basis: '' })
  const hand = useMutation({
    mutationFn: () => call(delegate, { body: { grantId: grantId ?? '', toId: to[0]!.id as PersonId, ...typed } }),
    onSuccess: async () => { onClose(); setTo([]); setTyped({ from: today, to: '', basis: '' }); await forget(listDelegations, readPerson, readMe); tell('Đã ủy quyền; người nhận được thông báo') },
  })
  const lacking = to.length === 0 ? 'Chọn người nhận ủy quyền.' : typed.from === '' || typed.to === '' ? 'Ủy quyền phải có thời hạn: ghi ngày đầu và ngày cuối.' : typed.basis.trim().length < 3 ? 'Ghi số giấy ủy quyền hoặc văn bản giao việc.' : undefined
  return (
    <FormDialog open={grantId !== undefined} onClose={() => { hand.reset(); onClose() }} title={`Ủy quyền: ${words}`} verb="Ủy quyền" onSend={() => hand.mutate()} busy={hand.isPending} fault={hand.isError ? sayFault(hand.error) : undefined} reason={lacking}>
      <p className="soft">Trong thời gian này người nhận làm được mọi việc của vai trò; người giữ vai trò vẫn làm được. Không được ủy quyền lại (Nghị định 30/2020/NĐ-CP, Điều 13).</p>
      <Picker name="delegateTo" label="Người nhận ủy quyền" required chosen={to} onChange={setTo} find={findColleague((id) => id === holderId)} placeholder="Gõ tên, có dấu hoặc không dấu" />
      <DateInput name="delegateFrom" label="Từ ngày" required value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
      <DateInput name="delegateUntil" label="Đến hết ngày" required value={typed.to} onChange={(until) => setTyped({ ...typed, to: until })} />
      <TextInput name="delegateBasis" label="Căn cứ" required help="Số giấy ủy quyền hoặc văn bản giao việc." maxLength={300} value={typed.basis} onChange={(basis) => setTyped({ ...typed, basis })} />
    </FormDialog>
  )
}
