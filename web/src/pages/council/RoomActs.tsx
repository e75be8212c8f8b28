import { readMinutes } from '@sangkien/contract/council'
import { DoorClosed } from 'lucide-react'
import { useState } from 'react'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayReason } from '../../say/act.ts'
import { Button } from '../../ui/Button.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import type { SittingView } from './sitting-query.ts'

/** Under the agenda: the minutes as far as they have come, and closing once every item has its conclusion. */
export function RoomActs({ sitting }: { sitting: SittingView }) {
  const [closing, setClosing] = useState(false)
  if (!sitting.mayRun || sitting.state !== 'open') return null
  return (
    <div className="room-acts">
      {sitting.acts.close !== undefined && (
        <Button icon={DoorClosed} kind={sitting.acts.close === null ? 'primary' : 'secondary'} reason={sayReason(sitting.acts.close)} onClick={() => setClosing(true)}>Kết thúc phiên họp</Button>
      )}
      <PaperLinks endpoint={readMinutes} params={{ id: sitting.id }} name="Dự thảo biên bản" />
      {closing && <CloseDialog sitting={sitting} onClose={() => setClosing(false)} />}
    </div>
  )
}
