import { readMinutes } from '@sangkien/contract/council'
import { CalendarCog, DoorOpen, ScrollText } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../frame/me.ts'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayReason } from '../../say/act.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { OpenDialog } from './OpenDialog.tsx'
import { SittingDialog } from './SittingDialog.tsx'
import type { SittingView } from './sitting-query.ts'

/** Before the sitting: another day or place, and opening it. After it: the minutes. */
export function SittingActs({ sitting }: { sitting: SittingView }) {
  const keeps = useMe().roles.includes('secretariat')
  const [doing, setDoing] = useState<'changing' | 'opening'>()
  const stop = () => setDoing(undefined)
  if (sitting.state === 'closed') return <><ButtonLink kind="primary" icon={ScrollText} href={`/phien-hop/${sitting.id}/bien-ban`}>Mở biên bản</ButtonLink><PaperLinks endpoint={readMinutes} params={{ id: sitting.id }} name="Biên bản" /></>
  return (
    <>
      {keeps && <Button icon={CalendarCog} onClick={() => setDoing('changing')}>Đổi lịch họp</Button>}
      {sitting.acts.open !== undefined && <Button kind="primary" icon={DoorOpen} reason={sayReason(sitting.acts.open)} onClick={() => setDoing('opening')}>Mở phiên họp</Button>}
      {doing === 'changing' && <SittingDialog sitting={sitting} onClose={stop} />}
      {doing === 'opening' && <OpenDialog sitting={sitting} onClose={stop} />}
    </>
  )
}
