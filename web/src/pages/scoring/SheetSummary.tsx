import { readSheetPaper } from '@sangkien/contract/scoring'
import { Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { SheetView } from './sheet.ts'
import { SummaryRows } from './SummaryRows.tsx'
import { useReopen } from './use-sheet.ts'

/** A sheet that is in, or that can no longer be changed: what it says, taking it back, and the next one to score. */
export function SheetSummary({ sheet }: { sheet: SheetView }) {
  const { scale, handedInAt, nextInitiativeId, total, remark } = sheet
  const reopen = useReopen(sheet)
  const fault = reopen.error && sayFault(reopen.error)
  const next = useRef<HTMLAnchorElement>(null)
  // Handed in just now: the eye goes to what was sent, the hand to the next one.
  useEffect(() => {
    next.current?.closest('.scoring-pane')?.scrollTo({ top: 0 })
    next.current?.focus({ preventScroll: true })
  }, [handedInAt])
  return (
    <>
      <div className="sheet-body">
        {handedInAt && <Notice tone="done" live title={`Bạn đã gửi phiếu này lúc ${sayInstant(handedInAt)}`}>{sheet.refusal === null && 'Bạn lấy lại để sửa được trong thời gian chấm điểm.'}</Notice>}
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        <h2>{scale.name}</h2>
        <dl className="sheet-summary"><SummaryRows criteria={scale.criteria} marks={sheet.marks} notes={sheet.notes} evidence={sheet.dossier.evidence} /></dl>
        {remark !== '' && <p className="reading"><strong>Nhận xét.</strong> {remark}</p>}
        <div className="row">
          {handedInAt && <PaperLinks endpoint={readSheetPaper} params={{ sittingId: sheet.sittingId, initiativeId: sheet.initiativeId }} name="Phiếu chấm" />}
          {handedInAt && sheet.refusal === null && <Button icon={Undo2} busy={reopen.isPending} onClick={() => reopen.mutate()}>Lấy lại để sửa</Button>}
        </div>
      </div>
      <div className="sheet-foot">
        <p className="sheet-total figures"><strong>{total === null ? '–' : sayNumber(total)}</strong>/{sayNumber(scale.total)} điểm</p>
        {nextInitiativeId && sheet.refusal === null
          ? <ButtonLink ref={next} kind="primary" data-primary="" href={`/cham-diem/${sheet.sittingId}/${nextInitiativeId}`}>Chấm hồ sơ tiếp theo</ButtonLink>
          : <ButtonLink href="/cham-diem">Các phiếu của tôi</ButtonLink>}
      </div>
    </>
  )
}
