import { approveDecision, cancelDecision, giveBackDecision, returnDecision } from '@sangkien/contract/decision'
import { BadgeCheck, Ban, CornerUpLeft, Stamp, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayReason } from '../../say/act.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Card } from '../../ui/Section.tsx'
import { sayFault } from '../../say/fault.ts'
import { type DecisionView, mayAct } from './decision.ts'
import { IssueDialog } from './IssueDialog.tsx'
import { useDecisionAct } from './use-decision-act.ts'

/** What this person may do with the paper, each with its reason when not now; what cannot be undone asks once. */
export function DecisionActs({ decision }: { decision: DecisionView }) {
  const { acts, id, version } = decision
  const [asking, setAsking] = useState<'approve' | 'return' | 'issue' | 'cancel'>()
  const [reason, setReason] = useState('')
  const stop = () => setAsking(undefined)
  const approve = useDecisionAct(() => call(approveDecision, { params: { id }, body: { version } }), 'Đã duyệt; văn thư được báo để cấp số và ban hành', stop)
  const giveBack = useDecisionAct(() => call(giveBackDecision, { params: { id } }), 'Đã rút lại việc duyệt', stop)
  const back = useDecisionAct(() => call(returnDecision, { params: { id }, body: { version, reason } }), 'Đã trả lại dự thảo; người soạn được báo lý do', stop)
  const cancel = useDecisionAct(() => call(cancelDecision, { params: { id } }), 'Đã hủy dự thảo', stop)
  const failed = approve.error ?? giveBack.error ?? back.error ?? cancel.error
  if (!mayAct(decision)) return null
  const waiting = acts.issue === undefined && (acts.approve === undefined || decision.state !== 'draft')
  const unweighed = decision.favour.some(({ weighed }) => weighed === null)
  const fault = failed && sayFault(failed)
  return (
    <Card title={waiting ? 'Việc có thể làm' : 'Việc cần làm'}>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {waiting && <p>{decision.state === 'draft' ? (unweighed ? 'Dự thảo chờ xem xét văn bản mới, rồi mới duyệt được.' : 'Dự thảo đang chờ người ký duyệt.') : 'Đã duyệt, đang chờ văn thư cấp số và ban hành.'}</p>}
      {acts.issue !== undefined && <Button kind="primary" icon={Stamp} reason={sayReason(acts.issue)} onClick={() => setAsking('issue')}>Cấp số và ban hành</Button>}
      {acts.approve !== undefined && decision.state === 'draft' && <Button kind="primary" icon={BadgeCheck} reason={sayReason(acts.approve)} onClick={() => setAsking('approve')}>Duyệt dự thảo</Button>}
      {acts.give_back !== undefined && decision.state === 'approved' && <Button icon={Undo2} busy={giveBack.isPending} reason={sayReason(acts.give_back)} onClick={() => giveBack.mutate()}>Rút lại việc duyệt</Button>}
      {acts.return_draft !== undefined && <Button icon={CornerUpLeft} reason={sayReason(acts.return_draft)} onClick={() => setAsking('return')}>Trả lại dự thảo</Button>}
      {acts.cancel !== undefined && <Button kind="danger" icon={Ban} reason={sayReason(acts.cancel)} onClick={() => setAsking('cancel')}>Hủy dự thảo</Button>}
      <ConfirmDialog open={asking === 'approve'} onClose={stop} onConfirm={() => approve.mutate()} busy={approve.isPending} title="Duyệt dự thảo?" verb="Duyệt dự thảo">
        Danh sách {decision.list.length} sáng kiến được chốt như bạn đang xem. Văn thư cấp số, ngày rồi ban hành; trước khi ban hành bạn còn trả lại được. Tác giả chưa được báo gì.
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'return'} onClose={stop} onConfirm={() => back.mutate()} busy={back.isPending} title="Trả lại dự thảo?" verb="Trả lại dự thảo" reason={reason.trim() === '' ? 'Nêu lý do trả lại.' : undefined}>
        <p>Dự thảo này không dùng nữa. {decision.kind === 'revocation' ? 'Sáng kiến vẫn được công nhận.' : `${decision.list.length} sáng kiến trở về “Kết quả chờ quyết định”`}; Thường trực Hội đồng được báo lý do để lập dự thảo khác.</p>
        <TextInput label="Lý do trả lại" lines={4} value={reason} onChange={setReason} maxLength={2000} required />
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'cancel'} onClose={stop} onConfirm={() => cancel.mutate()} busy={cancel.isPending} danger title="Hủy dự thảo này?" verb="Hủy dự thảo">
        Dự thảo không dùng được nữa. {decision.kind === 'revocation' ? 'Sáng kiến vẫn được công nhận.' : `${decision.list.length} sáng kiến trở về “Kết quả chờ quyết định” để lập dự thảo khác.`}
      </ConfirmDialog>
      {asking === 'issue' && <IssueDialog decision={decision} onClose={stop} />}
    </Card>
  )
}
