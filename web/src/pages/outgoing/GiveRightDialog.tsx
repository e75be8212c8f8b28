import { giveSigningRight, listSigners, listSigningRights } from '@sangkien/contract/outgoing'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { outgoingTypeOptions, sayCapacity } from '../../say/outgoing.ts'
import { CheckboxGroup } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Picker, type PickerOption } from '../../ui/Picker.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { findColleague } from '../people/find-colleague.ts'

const kinds = (['TL', 'TUQ', 'Q'] as const).map((value) => ({ value, label: sayCapacity(value) }))

/** A right to sign, from the paper that gives it. */
export function GiveRightDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const begun = { kind: 'TL' as 'TL' | 'TUQ' | 'Q', number: '', types: [] as readonly string[], from: useMe().today as string, to: '' }
  const [who, setWho] = useState<readonly PickerOption[]>([])
  const [typed, setTyped] = useState(begun)
  const close = () => { give.reset(); setWho([]); setTyped(begun); onClose() }
  const give = useMutation({
    mutationFn: () => call(giveSigningRight, { body: { ...typed, types: [...typed.types], personId: who[0]!.id, to: typed.to === '' ? null : typed.to } }),
    onSuccess: async () => { close(); await forget(listSigningRights, listSigners); tell('Đã ghi quyền ký') },
  })
  const mandate = typed.kind === 'TUQ'
  const lacking = who.length === 0 ? 'Chọn người ký.' : typed.number.trim() === '' ? 'Ghi văn bản giao quyền.' : typed.from === '' ? 'Ghi ngày bắt đầu.' : mandate && typed.to === '' ? 'Thừa ủy quyền phải có ngày hết hạn.' : mandate && typed.types.length === 0 ? 'Thừa ủy quyền phải nêu loại văn bản.' : undefined
  return (
    <FormDialog open={open} onClose={close} title="Ghi quyền ký" verb="Ghi quyền ký" onSend={() => give.mutate()} busy={give.isPending} fault={give.isError ? sayFault(give.error) : undefined} reason={lacking}>
      <Picker name="nguoi-ky" label="Người ký" required chosen={who} onChange={setWho} find={findColleague(() => false)} placeholder="Gõ tên, có dấu hoặc không dấu" />
      <SelectInput name="tu-cach" label="Tư cách ký" options={kinds} value={typed.kind} onChange={(kind) => setTyped({ ...typed, kind: kind as typeof typed.kind })} />
      <TextInput name="van-ban" label="Văn bản giao" required maxLength={120} value={typed.number} onChange={(number) => setTyped({ ...typed, number })} help={mandate ? 'Số giấy ủy quyền.' : 'Quy chế làm việc hoặc quyết định, kèm điều khoản.'} />
      <CheckboxGroup name="loai" label="Loại văn bản được ký" help={mandate ? 'Chọn ít nhất một loại.' : 'Không chọn: mọi loại.'} across options={outgoingTypeOptions} values={typed.types} onChange={(types) => setTyped({ ...typed, types })} />
      <DateInput name="tu" label="Từ ngày" required value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
      <DateInput name="den" label="Đến hết ngày" required={mandate} value={typed.to} onChange={(to) => setTyped({ ...typed, to })} {...(!mandate && { help: 'Để trống nếu không có thời hạn.' })} />
    </FormDialog>
  )
}
