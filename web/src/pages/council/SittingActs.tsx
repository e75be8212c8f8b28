import { readMinutes } from '@sangkien/contract/council'
import { CalendarCog } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../frame/me.ts'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { Button } from '../../ui/Button.tsx'
import { SittingDialog } from './SittingDialog.tsx'
import type { SittingView } from './sitting-query.ts'

/** Before the sitting: another day or place. After it: the minutes. */
export function SittingActs({ sitting }: { sitting: SittingView }) {
  const keeps = useMe().roles.includes('secretariat')
  const [changing, setChanging] = useState(false)
  if (sitting.state === 'closed') return <PaperLinks endpoint={readMinutes} params={{ id: sitting.id }} of="biên bản" />
  if (!keeps) return null
  return (
    <>
      <Button icon={CalendarCog} onClick={() => setChanging(true)}>Đổi lịch họp</Button>
      {changing && <SittingDialog sitting={sitting} onClose={() => setChanging(false)} />}
    </>
  )
}
