import { confirmPaperCount } from '@sangkien/contract/paper-count'
import { sayReason } from '../../../say/act.ts'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { useSittingAct } from '../sitting-query.ts'
import { PaperFigures } from './PaperFigures.tsx'
import type { PaperProps } from './PaperVote.tsx'

/** On the screen of a member of the committee: compare with the scan, and confirm. */
export function ConfirmCount({ sitting, item, paper }: PaperProps) {
  const [asking, setAsking] = useState(false)
  const { entry } = paper
  const confirm = useSittingAct(sitting.id, (rev: number) => call(confirmPaperCount, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { rev } }), () => { setAsking(false); tell('Đã xác nhận kết quả kiểm phiếu') })
  const may = item.voting?.acts.confirm_paper
  if (may === undefined || paper.confirmed || !entry) return null
  const fault = confirm.error && sayFault(confirm.error)
  return (
    <section className="ballot-paper stack tight" aria-label="Xác nhận kết quả kiểm phiếu">
      <h4>Bạn là thành viên Ban kiểm phiếu</h4>
      {entry.figures ? <PaperFigures sitting={sitting} item={item} paper={paper} number={item.voting!.number} /> : <p className="soft">Khi thư ký nhập số liệu và bản quét, bạn so lại rồi xác nhận ở đây.</p>}
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {entry.figures && <div className="row no-print"><Button kind="primary" reason={sayReason(may)} onClick={() => setAsking(true)}>Xác nhận số liệu</Button></div>}
      {asking && entry.figures && (
        <ConfirmDialog open onClose={() => setAsking(false)} onConfirm={() => confirm.mutate(entry.rev)} busy={confirm.isPending} title="Số liệu đúng với biên bản kiểm phiếu?" verb="Xác nhận">
          {entry.figures.agree} đồng ý, {entry.figures.disagree} không đồng ý, {entry.figures.abstain} không có ý kiến, {entry.figures.invalid} không hợp lệ. Sau khi xác nhận, kết quả hiện với mọi người và không sửa được nữa.
        </ConfirmDialog>
      )}
    </section>
  )
}
