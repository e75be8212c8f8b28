import { voidPaperCount } from '@sangkien/contract/paper-count'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { useKeptText } from '../../../draft/useKept.ts'
import { sayFault } from '../../../say/fault.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useSittingAct } from '../sitting-query.ts'
import type { PaperProps } from './PaperVote.tsx'

/** Why a count on paper is void: one that was confirmed stays in the minutes. */
export function VoidPaper({ sitting, item, paper, onClose }: PaperProps & { onClose: () => void }) {
  const [reason, setReason, drop] = useKeptText(`huy-phieu-giay/${sitting.id}/${item.initiativeId}`)
  const [tried, setTried] = useState(false)
  const act = useSittingAct(sitting.id, () => call(voidPaperCount, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { rev: paper.entry!.rev, reason } }), () => { drop(); onClose() })
  const empty = reason.trim() === ''
  return (
    <FormDialog open onClose={onClose} title="Hủy lượt bỏ phiếu giấy này?" verb="Hủy lượt bỏ phiếu" busy={act.isPending} fault={act.error ? sayFault(act.error) : undefined} onSend={() => { setTried(true); if (!empty) act.mutate() }}>
      <p>{paper.confirmed ? 'Kết quả đã xác nhận không được tính nữa; biên bản họp vẫn ghi kết quả này và lý do hủy.' : 'Số liệu chưa xác nhận bị xóa.'} Sau đó Hội đồng bỏ phiếu lại, bằng giấy hoặc trên hệ thống.</p>
      <TextInput name="ly-do-huy-giay" lines={2} maxLength={2000} label="Lý do" required help="Nhật ký ghi lại lý do." value={reason} onChange={setReason} error={tried && empty ? 'Nêu lý do hủy lượt bỏ phiếu.' : undefined} />
    </FormDialog>
  )
}
