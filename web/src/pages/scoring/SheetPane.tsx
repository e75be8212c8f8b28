import { sayReason } from '../../say/act.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { SheetView } from './sheet.ts'
import { SheetForm } from './SheetForm.tsx'
import { SheetSummary } from './SheetSummary.tsx'

/** My sheet: to fill in, or to read once it is handed in or cannot be changed. */
export function SheetPane({ sheet }: { sheet: SheetView }) {
  const open = sheet.handedInAt === null && sheet.refusal === null
  return (
    <section id="phieu" tabIndex={-1} className="scoring-pane sheet-pane" aria-label="Phiếu chấm">
      {sheet.refusal !== null && <Notice tone="warning" title="Phiếu này không chấm được lúc này">{sayReason(sheet.refusal)}</Notice>}
      {open ? <SheetForm sheet={sheet} /> : <SheetSummary sheet={sheet} />}
    </section>
  )
}
