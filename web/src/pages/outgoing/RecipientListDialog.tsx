import { addRecipientList, changeRecipientList, listRecipientLists, type RecipientList } from '@sangkien/contract/recipient-list'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { faultOf } from '../../api/api-fault.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'

/** One list, a recipient a line. */
export function RecipientListDialog({ list, onClose }: { list: RecipientList | undefined; onClose: () => void }) {
  const [typed, setTyped] = useState({ name: list?.name ?? '', lines: list?.recipients.join('\n') ?? '' })
  const [version, setVersion] = useState(list?.version ?? 1)
  const recipients = typed.lines.split('\n').map((line) => line.trim().replace(/^[-–]\s*/, '').replace(/[;.\s]+$/, '')).filter((line) => line !== '')
  const keep = useMutation({
    mutationFn: () => (list ? call(changeRecipientList, { params: { id: list.id }, body: { name: typed.name, recipients, version } }) : call(addRecipientList, { body: { name: typed.name, recipients } })),
    onSuccess: async () => { onClose(); await forget(listRecipientLists); tell('Đã lưu danh sách nơi nhận') },
    onError: (error) => { if (faultOf(error)?.code === 'stale') setVersion((faultOf(error)!.fault.current as RecipientList).version) },
  })
  const theirs = faultOf(keep.error)?.code === 'stale' ? (faultOf(keep.error)!.fault.current as RecipientList) : undefined
  const lacking = typed.name.trim().length < 2 ? 'Ghi tên danh sách.' : recipients.length === 0 ? 'Ghi ít nhất một nơi nhận.' : recipients.some((one) => one.length < 2 || one.length > 250) ? 'Mỗi nơi nhận dài từ 2 đến 250 ký tự.' : recipients.length > 100 ? 'Nhiều nhất 100 nơi nhận trong một danh sách.' : undefined
  return (
    <FormDialog open onClose={onClose} title={list ? `Sửa danh sách “${list.name}”` : 'Lập danh sách nơi nhận'} verb="Lưu danh sách" onSend={() => keep.mutate()} busy={keep.isPending} fault={keep.isError && !theirs ? sayFault(keep.error) : undefined} reason={lacking}>
      {theirs && <Notice tone="warning" live title="Người khác vừa sửa danh sách này">{theirs.name}: {theirs.recipients.join('; ')}. Bấm Lưu danh sách lần nữa để giữ nội dung của bạn.</Notice>}
      <TextInput name="ten" label="Tên danh sách" required maxLength={120} value={typed.name} onChange={(name) => setTyped({ ...typed, name })} />
      <TextInput name="noi-nhan" label="Nơi nhận" required lines={8} maxLength={6000} value={typed.lines} onChange={(lines) => setTyped({ ...typed, lines })} help="Mỗi dòng một nơi nhận. Không ghi dòng “Lưu: …”: văn bản có dòng đó của mình." />
    </FormDialog>
  )
}
