import { declineExpertRequest, listMyExpertRequests } from '@sangkien/contract/expert'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import type { MyRequest } from './my-request.ts'

/** Gives a request back with a reason, before or after reading. */
export function DeclineButton({ request: { id } }: { request: MyRequest }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const router = useRouter()
  const decline = useMutation({
    mutationFn: () => call(declineExpertRequest, { params: { id }, body: { reason: reason.trim() } }),
    onSuccess: async () => {
      setOpen(false)
      tell('Đã từ chối lời mời')
      await router.navigate({ href: '/' })
      await forget(listMyExpertRequests)
    },
  })
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>Từ chối cho ý kiến</Button>
      <FormDialog open={open} onClose={() => setOpen(false)} title="Từ chối cho ý kiến?" verb="Từ chối cho ý kiến" onSend={() => decline.mutate()} busy={decline.isPending} fault={decline.isError ? sayFault(decline.error) : undefined} reason={reason.trim().length < 5 ? 'Ghi lý do.' : undefined}>
        <p>Hồ sơ đóng lại với bạn và nội dung bạn đang viết bị bỏ. Cơ quan nhận được lý do.</p>
        <TextInput name="ly-do" label="Lý do" lines={3} maxLength={2000} required value={reason} onChange={setReason} />
      </FormDialog>
    </>
  )
}
