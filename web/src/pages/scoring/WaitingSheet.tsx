import { PenLine, RefreshCw } from 'lucide-react'
import { useStanding } from '../../api/standing.ts'
import { keptDraft } from '../../draft/draft-store.ts'
import { shelf } from '../../draft/lasting-shelf.ts'
import { useMe } from '../../frame/me.ts'
import type { Waiting } from '../../offline/outbox.ts'
import { sheetKey } from '../../offline/sheet-place.ts'
import { outboxOf, sendWaiting } from '../../offline/use-outbox.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { type Filled, filledIn, type SheetView, standingOf } from './sheet.ts'
import { SummaryRows } from './SummaryRows.tsx'

/** A sheet handed in without a network: what it says, that it has not gone yet, or why the server would not take it. */
export function WaitingSheet({ sheet, waiting }: { sheet: SheetView; waiting: Waiting }) {
  const me = useMe().person.id
  const { connected } = useStanding()
  const filled = keptDraft<Filled>(shelf, `${me}/${sheetKey(waiting.place)}`)?.value ?? filledIn(sheet)
  const fault = waiting.fault && sayFault(waiting.fault)
  const standing = standingOf(sheet.scale, filled, sheet.dossier.evidence.map(({ id }) => id))
  const again = () => { outboxOf(me).queue(waiting.place, sheet.title, sheet.rev); void sendWaiting(me) }
  const acts = (
    <>
      {fault && <Button icon={RefreshCw} onClick={again}>Gửi lại</Button>}
      <Button icon={PenLine} onClick={() => outboxOf(me).unqueue(waiting.place)}>Sửa tiếp</Button>
    </>
  )
  return (
    <>
      <div className="sheet-body">
        {fault
          ? <Notice tone="error" live title={`Máy chủ không nhận phiếu này: ${fault.title}`} acts={acts}>{fault.advice} Phiếu vẫn được giữ trên máy này.</Notice>
          : <Notice tone="warning" live title="Chưa gửi – lưu trên máy này" acts={acts}>{connected ? '' : 'Đang không có mạng. '}Bạn gửi lúc {sayInstant(new Date(waiting.at).toISOString())}; phiếu tự đi khi có mạng, không cần mở trang này. Quá hạn chấm thì máy chủ không nhận.</Notice>}
        <h2>{sheet.scale.name}</h2>
        <dl className="sheet-summary"><SummaryRows criteria={sheet.scale.criteria} marks={filled.marks} notes={filled.notes} evidence={sheet.dossier.evidence} /></dl>
        {filled.remark !== '' && <p className="reading"><strong>Nhận xét.</strong> {filled.remark}</p>}
      </div>
      <div className="sheet-foot"><p className="sheet-total figures"><strong>{sayNumber(standing.total)}</strong>/{sayNumber(sheet.scale.total)} điểm</p></div>
    </>
  )
}
