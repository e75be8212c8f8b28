import { type Beyond, endAdoption, noteAdoption, readBeyond } from '@sangkien/contract/nomination'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'

interface NoteProps { readonly id: string; readonly open: boolean; readonly units: Wire<Beyond>['mayTellOf']; readonly onClose: () => void }

/** A unit confirms that it applies the initiative: since when, and what came of it. */
export function NoteAdoptionDialog({ id, open, units, onClose }: NoteProps) {
  const [typed, setTyped] = useState({ unitId: '', from: '', effect: '' })
  const unitId = typed.unitId || (units.length === 1 ? units[0]!.id : '')
  const note = useMutation({
    mutationFn: () => call(noteAdoption, { params: { id }, body: { ...typed, unitId } }),
    onSuccess: async () => { onClose(); setTyped({ unitId: '', from: '', effect: '' }); await forget(readBeyond); tell('Đã xác nhận áp dụng') },
  })
  return (
    <FormDialog open={open} onClose={() => { note.reset(); onClose() }} title="Xác nhận đơn vị áp dụng" verb="Xác nhận áp dụng" onSend={() => note.mutate()} busy={note.isPending} fault={note.isError ? sayFault(note.error) : undefined} reason={unitId === '' ? 'Chọn đơn vị áp dụng.' : typed.from === '' ? 'Ghi ngày bắt đầu áp dụng.' : undefined}>
      <SelectInput name="adoptionUnit" label="Đơn vị áp dụng" required {...(units.length > 1 && { empty: 'Chọn đơn vị' })} options={units.map(({ id: value, name }) => ({ value, label: name }))} value={unitId} onChange={(value) => setTyped({ ...typed, unitId: value })} />
      <DateInput name="adoptionFrom" label="Áp dụng từ ngày" required value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
      <TextInput lines={4} name="adoptionEffect" label="Kết quả áp dụng" help="Số liệu trước và sau, nếu có; dùng cho giấy xác nhận và báo cáo." maxLength={2000} value={typed.effect} onChange={(effect) => setTyped({ ...typed, effect })} />
    </FormDialog>
  )
}

/** It stopped; what was applied before stays on record. */
export function EndAdoptionDialog({ id, adoption, onClose }: { readonly id: string; readonly adoption: Wire<Beyond>['adoptions'][number] | undefined; readonly onClose: () => void }) {
  const { today } = useMe()
  const [to, setTo] = useState(today)
  const end = useMutation({ mutationFn: (adoptionId: string) => call(endAdoption, { params: { id, adoptionId }, body: { to } }), onSuccess: async () => { onClose(); await forget(readBeyond); tell('Đã ghi thôi áp dụng') } })
  return (
    <FormDialog open={adoption !== undefined} onClose={() => { end.reset(); onClose() }} title={`${adoption?.unitName ?? ''} thôi áp dụng`} verb="Ghi thôi áp dụng" onSend={() => { if (adoption) end.mutate(adoption.id) }} busy={end.isPending} fault={end.isError ? sayFault(end.error) : undefined} reason={to === '' ? 'Ghi ngày cuối áp dụng.' : undefined}>
      <DateInput name="adoptionTo" label="Áp dụng đến hết ngày" required value={to} onChange={setTo} />
    </FormDialog>
  )
}
