import { bindPaperScan } from '@sangkien/contract/paper-count'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayFault } from '../../../say/fault.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { FilePicker } from '../../../ui/FilePicker.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { useSittingAct } from '../sitting-query.ts'
import type { PaperProps } from './PaperVote.tsx'

/** The scan of the count and its papers: of this item, or of all that are being counted, where one paper bears them. */
export function ScanField({ sitting, item, paper: { entry } }: PaperProps) {
  const [all, setAll] = useState(true)
  const others = sitting.agenda.filter((one) => one.initiativeId !== item.initiativeId && one.voting?.acts.enter_paper === null).length
  const send = useSittingAct(sitting.id, (file: File) => call(bindPaperScan, { params: { id: sitting.id, initiativeId: item.initiativeId }, query: { rev: entry!.rev, all: String(all && others > 0) }, file }), () => tell('Đã gắn bản quét'))
  const fault = send.error && sayFault(send.error)
  return (
    <div className="stack tight">
      {others > 0 && <Checkbox name="ban-quet-chung" label={`Bản quét này dùng cho cả ${others} sáng kiến khác đang bỏ phiếu giấy`} checked={all} onChange={setAll} />}
      <FilePicker
        name="ban-quet" label={entry!.scan ? 'Thay bản quét biên bản kiểm phiếu' : 'Bản quét biên bản kiểm phiếu'} kinds="PDF, ảnh JPG hoặc PNG" accept=".pdf,.jpg,.jpeg,.png" largest={limitOf(bindPaperScan)} busy={send.isPending}
        help="Biên bản có chữ ký của Ban kiểm phiếu, kèm phiếu nếu có." chosen={entry!.scan ?? undefined} onPick={([file]) => { if (file) send.mutate(file) }}
      />
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
    </div>
  )
}
