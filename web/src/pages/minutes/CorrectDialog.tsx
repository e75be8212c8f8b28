import { correctMinutes, readMinutesPage } from '@sangkien/contract/minutes'
import { readHome } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { ApiFault } from '../../api/api-fault.ts'
import { call } from '../../api/api.ts'
import { asks, forget, queries } from '../../api/queries.ts'
import { useKeptText } from '../../draft/useKept.ts'
import { sayFault } from '../../say/fault.ts'
import { DiffView } from '../../ui/DiffView.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type changedTexts, labelOf, type MinutesView, nameOf } from './minutes-form.ts'

interface CorrectDialogProps {
  readonly id: string
  readonly minutes: MinutesView
  readonly changed: ReturnType<typeof changedTexts>
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** What will be written, why, and which signatures it makes void; where somebody else wrote meanwhile, what they did. */
export function CorrectDialog({ id, minutes, changed, onClose, onSaved }: CorrectDialogProps) {
  const [reason, setReason] = useKeptText(`ly-do-sua-bien-ban/${id}`)
  const { queryKey } = asks(readMinutesPage, { params: { id } })
  const save = useMutation({
    mutationFn: () => call(correctMinutes, { params: { id }, body: { rev: minutes.rev, reason, texts: changed.map(({ field, initiativeId, personId, text }) => ({ field, initiativeId, personId, text })) } }),
    onSuccess: async (written) => { onSaved(); setReason(''); onClose(); tell('Đã lưu biên bản'); queries.setQueryData(queryKey, written); await forget(readHome, readMe) },
    onError: (error) => { if (error instanceof ApiFault && error.code === 'stale') queries.setQueryData(queryKey, error.fault.current as MinutesView) },
  })
  const stale = save.error instanceof ApiFault && save.error.code === 'stale'
  const signed = minutes.signatures.filter(({ voidAt }) => voidAt === null)
  return (
    <FormDialog
      open wide onClose={onClose} title="Lưu biên bản?" verb={signed.length > 0 ? 'Lưu, chữ ký hết hiệu lực' : 'Lưu biên bản'} onSend={() => save.mutate()} busy={save.isPending} fault={save.error && !stale ? sayFault(save.error) : undefined}
      reason={minutes.closed && reason.trim() === '' ? 'Hãy ghi lý do sửa.' : undefined}
    >
      {signed.length > 0 && <Notice tone="warning" title="Chữ ký sẽ hết hiệu lực">{signed.map(({ name }) => name).join(' và ')} đã ký bản trước; sau khi lưu, chữ ký đó hết hiệu lực và phải ký lại. Người đã ký được báo.</Notice>}
      {stale && <Notice tone="warning" live title="Người khác vừa sửa biên bản">{minutes.versions[0]?.by} vừa sửa. Dưới đây là chỗ bạn ghi so với bản mới; lưu lần nữa để giữ bản của bạn.</Notice>}
      {changed.map((one) => (
        <div key={nameOf(one)}>
          <strong>{labelOf(minutes, one)}</strong>
          <DiffView before={minutes.texts.find((other) => nameOf(other) === nameOf(one))?.text ?? ''} after={one.text} />
        </div>
      ))}
      {minutes.closed && <TextInput name="ly-do" label="Lý do sửa" help="Lưu cùng dấu vết sửa, ví dụ: ghi bổ sung diễn biến thảo luận." required maxLength={500} value={reason} onChange={setReason} />}
    </FormDialog>
  )
}
