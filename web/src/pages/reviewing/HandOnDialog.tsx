import { offerReview } from '@sangkien/contract/reviewing'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayFault } from '../../say/fault.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type MyReview, useMyReviewAct } from './reviewing-query.ts'

/** Asks another member to take a dossier over; it stays with its reviewer until they do. */
export function HandOnDialog({ review, onClose }: { review: MyReview; onClose: () => void }) {
  const [person, setPerson] = useState('')
  const { sittingId: id, initiativeId, title, others } = review
  const offer = useMyReviewAct(() => call(offerReview, { params: { id, initiativeId }, body: { personId: person } }), () => { tell('Đã gửi đề nghị'); onClose() })
  return (
    <FormDialog open onClose={onClose} title="Chuyển phản biện" verb="Gửi đề nghị" busy={offer.isPending} reason={person === '' ? 'Hãy chọn một thành viên.' : undefined} fault={offer.error ? sayFault(offer.error) : undefined} onSend={() => offer.mutate(undefined)}>
      <p>“{title}”</p>
      <SelectInput name="thanh-vien" label="Đề nghị thành viên" empty="Chọn thành viên" options={others.map(({ personId, name }) => ({ value: personId, label: name }))} value={person} onChange={setPerson} help="Bạn vẫn là người phản biện cho đến khi thành viên này nhận. Họ không được cho biết ai đề nghị. Nếu không có trả lời, bạn rút đề nghị và chọn người khác." />
    </FormDialog>
  )
}
