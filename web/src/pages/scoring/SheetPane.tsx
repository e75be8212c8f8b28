import { useWaitingSheet } from '../../offline/use-outbox.ts'
import { sayReason } from '../../say/act.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { SheetView } from './sheet.ts'
import { SheetForm } from './SheetForm.tsx'
import { SheetSummary } from './SheetSummary.tsx'
import { WaitingSheet } from './WaitingSheet.tsx'

/** My sheet: to fill in, to read once it is handed in or cannot be changed, or on its way from this machine. */
export function SheetPane({ sheet }: { sheet: SheetView }) {
  const waiting = useWaitingSheet(sheet)
  const open = sheet.handedInAt === null && sheet.refusal === null
  const onItsWay = sheet.handedInAt === null && waiting !== undefined && (waiting.handsIn || (waiting.fault !== undefined && waiting.fault.code !== 'stale'))
  return (
    <section id="phieu" tabIndex={-1} className="scoring-pane sheet-pane" aria-label="Phiếu chấm">
      {sheet.refusal !== null && <Notice tone="warning" title="Phiếu này không chấm được lúc này">{sayReason(sheet.refusal)}</Notice>}
      {onItsWay ? <WaitingSheet sheet={sheet} waiting={waiting} /> : open ? <SheetForm sheet={sheet} /> : <SheetSummary sheet={sheet} />}
    </section>
  )
}
