import { issueDecision } from '@sangkien/contract/decision'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { type DecisionView, reachOf } from './decision.ts'
import { IssueHappens } from './IssueHappens.tsx'
import { useDecisionAct } from './use-decision-act.ts'

/** Number and date, and what issuing does: the one act of publishing, asked for once. */
export function IssueDialog({ decision, onClose }: { decision: DecisionView; onClose: () => void }) {
  const { today } = useMe()
  const [number, setNumber] = useState<number | null>(decision.suggestedNumber)
  const [dated, setDated] = useState<string>(today)
  const issue = useDecisionAct(() => call(issueDecision, { params: { id: decision.id }, body: { version: decision.version, number: number ?? 0, dated } }), 'Đã ban hành; kết quả đã công bố cho tác giả', onClose, { stay: true })
  const missing = number === null ? 'Ghi số văn bản.' : dated === '' ? 'Ghi ngày ban hành.' : undefined
  const fault = issue.error && sayFault(issue.error)
  return (
    <Dialog
      open onClose={onClose} wide title="Cấp số và ban hành?"
      acts={<><Button onClick={onClose}>Để sau</Button><Button kind="primary" busy={issue.isPending} reason={missing} onClick={() => issue.mutate()}>Ban hành số {number ?? '…'}/{decision.symbol}</Button></>}
    >
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <div className="columns">
        <NumberInput name="so" label="Số" required decimals={0} min={1} max={99999} unit={`/${decision.symbol}`} value={number} onChange={setNumber} help="Số tiếp theo của sổ đăng ký; sửa được nếu số này đã dùng ngoài hệ thống." />
        <DateInput name="ngay" label="Ngày ban hành" required max={today} value={dated} onChange={setDated} />
      </div>
      <IssueHappens decision={decision} reach={reachOf(decision)} />
    </Dialog>
  )
}
