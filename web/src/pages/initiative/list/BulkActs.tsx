import type { listInitiatives } from '@sangkien/contract/initiative'
import { CalendarPlus, Inbox } from 'lucide-react'
import { useState } from 'react'
import type { Reply } from '../../../api/wire.ts'
import { Button } from '../../../ui/Button.tsx'
import { BulkDialog } from './BulkDialog.tsx'

type Rows = Reply<typeof listInitiatives>['rows']
export type BulkAct = 'accept' | 'put_on_agenda'

/** What the secretariat does with many dossiers at once; each asks first, saying what will happen. */
export function BulkActs({ rows, onDone }: { rows: Rows; onDone: (done: readonly string[]) => void }) {
  const [act, setAct] = useState<BulkAct>()
  return (
    <>
      <Button icon={Inbox} onClick={() => setAct('accept')}>Tiếp nhận…</Button>
      <Button icon={CalendarPlus} onClick={() => setAct('put_on_agenda')}>Đưa vào chương trình họp…</Button>
      {act && <BulkDialog act={act} rows={rows} onClose={() => setAct(undefined)} onDone={onDone} />}
    </>
  )
}
