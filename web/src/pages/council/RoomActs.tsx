import { readMinutes } from '@sangkien/contract/council'
import { DoorClosed, Presentation, UserCheck, X } from 'lucide-react'
import { useState } from 'react'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayReason } from '../../say/act.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { AttendanceDialog } from './AttendanceDialog.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import type { RoomAddress } from './room-address.ts'
import type { SittingView } from './sitting-query.ts'

/** While the sitting is open: the screen on the wall, attendance, closing. */
export function RoomActs({ sitting, address }: { sitting: SittingView; address: RoomAddress }) {
  const [doing, setDoing] = useState<'attendance' | 'closing'>()
  const stop = () => setDoing(undefined)
  const mayClose = sitting.acts.close === null
  if (address.search.chieu !== '') return <ButtonLink icon={X} href={address.href({ chieu: '' })}>Thôi chiếu (Esc)</ButtonLink>
  return (
    <>
      <ButtonLink icon={Presentation} href={address.href({ chieu: '1' })}>Chiếu lên màn hình</ButtonLink>
      {sitting.mayRun && <Button icon={UserCheck} onClick={() => setDoing('attendance')}>Điểm danh</Button>}
      {sitting.mayRun && <PaperLinks endpoint={readMinutes} params={{ id: sitting.id }} name="Dự thảo biên bản" />}
      {sitting.acts.close !== undefined && (
        <Button icon={DoorClosed} kind={mayClose ? 'primary' : 'secondary'} reason={sayReason(sitting.acts.close)} onClick={() => setDoing('closing')}>Kết thúc phiên họp</Button>
      )}
      {doing === 'attendance' && <AttendanceDialog sitting={sitting} onClose={stop} />}
      {doing === 'closing' && <CloseDialog sitting={sitting} onClose={stop} />}
    </>
  )
}
