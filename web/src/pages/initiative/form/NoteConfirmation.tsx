import { noteConfirmation } from '@sangkien/contract/initiative'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayDay } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayShare } from '../../../say/number.ts'
import { Button } from '../../../ui/Button.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { showInitiative } from '../acts/use-act.ts'
import type { Initiative } from '../initiative.ts'
import { useForm } from './form-context.ts'

/** Somebody who has left cannot sign in to confirm: a co-author notes the paper they signed. */
export function NoteConfirmation({ author: { personId, name, share, leftOn } }: { author: Initiative['authors'][number] }) {
  const { initiative: { id } } = useForm()
  const [open, setOpen] = useState(false)
  const [basis, setBasis] = useState('')
  const note = useMutation({
    mutationFn: () => call(noteConfirmation, { params: { id, personId }, body: { share, basis } }),
    onSuccess: async (saved) => { setOpen(false); setBasis(''); await showInitiative(saved); tell('Đã ghi xác nhận') },
  })
  return (
    <>
      <Button onClick={() => { note.reset(); setOpen(true) }}>Ghi xác nhận bằng văn bản</Button>
      <FormDialog open={open} onClose={() => setOpen(false)} title={`${name} xác nhận ${sayShare(share)}`} verb="Ghi xác nhận" onSend={() => note.mutate()} busy={note.isPending} fault={note.isError ? sayFault(note.error) : undefined} reason={basis.trim().length < 3 ? 'Ghi tên và ngày của văn bản xác nhận.' : undefined}>
        <p className="soft">Người này thôi công tác sau ngày {leftOn === null ? '' : sayDay(leftOn)} nên không đăng nhập để xác nhận được. Hãy xin văn bản xác nhận có chữ ký, tải lên phần minh chứng và ghi ở đây; ai đọc hồ sơ cũng thấy căn cứ này.</p>
        <TextInput name="confirmationBasis" label="Văn bản xác nhận" required help="Ví dụ: Giấy xác nhận ngày 12/11/2026." maxLength={300} value={basis} onChange={setBasis} />
      </FormDialog>
    </>
  )
}
