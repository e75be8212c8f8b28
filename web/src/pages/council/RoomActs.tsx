import { ChartNoAxesColumn, DoorClosed, Users } from 'lucide-react'
import { useState } from 'react'
import { sayReason } from '../../say/act.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { SheetAnalysisDialog } from './SheetAnalysisDialog.tsx'
import type { SittingView } from './sitting-query.ts'

/** Under the agenda: what the sheets say of one another; who reviews what; closing, once every item has its conclusion; the minutes are there from then on. */
export function RoomActs({ sitting }: { sitting: SittingView }) {
  const [closing, setClosing] = useState(false)
  const [analysing, setAnalysing] = useState(false)
  if (sitting.acts.close === undefined || sitting.state !== 'open') return null
  return (
    <div className="room-acts">
      {sitting.hasScale && <Button icon={ChartNoAxesColumn} onClick={() => setAnalysing(true)}>Phân tích phiếu chấm</Button>}
      {analysing && <SheetAnalysisDialog sitting={sitting} onClose={() => setAnalysing(false)} />}
      {sitting.hasReviewers && <ButtonLink icon={Users} href={`/phien-hop/${sitting.id}/phan-bien`}>Phân công phản biện</ButtonLink>}
      <Button icon={DoorClosed} kind={sitting.acts.close === null ? 'primary' : 'secondary'} reason={sayReason(sitting.acts.close)} onClick={() => setClosing(true)}>Kết thúc phiên họp</Button>
      {closing && <CloseDialog sitting={sitting} onClose={() => setClosing(false)} />}
    </div>
  )
}
