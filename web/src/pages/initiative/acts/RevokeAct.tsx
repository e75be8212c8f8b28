import { draftRevocation } from '@sangkien/contract/decision'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { call } from '../../../api/api.ts'
import { useKept } from '../../../draft/useKept.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { tell } from '../../../ui/Toast.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'

/** Drafts the revocation of a recognition; it takes effect only when the decision is approved, numbered and issued. */
export function RevokeAct({ initiative, onClose }: ActProps) {
  const router = useRouter()
  const [reasons, setReasons, drop] = useKept(`viec/${initiative.id}/revoke`, initiative.revocation?.reasons ?? '')
  const doing = useMutation({
    mutationFn: () => call(draftRevocation, { params: { id: initiative.id }, body: { reasons: reasons.trim() } }),
    onSuccess: ({ id }) => { drop(); tell('Đã lập dự thảo quyết định hủy bỏ'); void router.navigate({ href: `/quyet-dinh/${id}` }) },
  })
  const wanting = reasons.trim().length < 10 ? 'Viết lý do, ít nhất 10 ký tự.' : undefined
  return (
    <ActDialog title="Dự thảo quyết định hủy bỏ công nhận" verb="Lập dự thảo" wide danger onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Chưa có gì thay đổi cho tới khi dự thảo được duyệt, cấp số và ban hành. Khi đó các giấy chứng nhận ghi “đã hủy bỏ” trên trang kiểm tra công khai.</p>
      {initiative.revocation && <p>Căn cứ hủy bỏ: {initiative.revocation.ground} ({initiative.revocation.article}).</p>}
      <TextInput name="reasons" label="Lý do" help="Quyết định ghi lý do này." lines={5} maxLength={5000} value={reasons} onChange={setReasons} required />
    </ActDialog>
  )
}
