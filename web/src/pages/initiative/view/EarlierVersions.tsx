import { listFieldChanges } from '@sangkien/contract/initiative'
import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useState } from 'react'
import { asks } from '../../../api/queries.ts'
import { sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DiffView } from '../../../ui/DiffView.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { textOf } from '../form/text-of.ts'

/** What stood in a field before, compared word by word; nothing where it was written once. */
export function EarlierVersions({ id, field, label, rev }: { id: string; field: string; label: string; rev: number }) {
  const [open, setOpen] = useState(false)
  if (rev < 2) return null
  return (
    <>
      <Button kind="quiet" icon={History} className="no-print" onClick={() => setOpen(true)}>Các bản trước</Button>
      {open && <Versions id={id} field={field} label={label} onClose={() => setOpen(false)} />}
    </>
  )
}

function Versions({ id, field, label, onClose }: { id: string; field: string; label: string; onClose: () => void }) {
  const { data, error } = useQuery(asks(listFieldChanges, { params: { id, field } }))
  const [picked, setPicked] = useState('1')
  const [now, before] = [data?.[0], data?.[Number(picked)]]
  return (
    <Dialog open onClose={onClose} title={`Các bản trước: ${label}`} wide>
      {error && <Notice tone="error" title={sayFault(error).title}>{sayFault(error).advice}</Notice>}
      {!data && !error && <Skeleton lines={4} />}
      {data && data.length < 2 && <p className="soft">Mục này mới có một bản.</p>}
      {data && before && now && (
        <>
          <SelectInput label="So bản hiện nay với" value={picked} onChange={setPicked} options={data.slice(1).map((one, at) => ({ value: String(at + 1), label: `Bản ${sayInstant(one.savedAt)}, ${one.savedByName}` }))} />
          <p className="soft small">Chữ gạch ngang đã bỏ, chữ gạch chân mới thêm.</p>
          <DiffView before={textOf(before.value)} after={textOf(now.value)} />
        </>
      )}
    </Dialog>
  )
}
