import { listFieldChanges } from '@sangkien/contract/initiative'
import { useQuery } from '@tanstack/react-query'
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

export interface VersionsOf {
  readonly id: string
  readonly field: string
  readonly label: string
  /** What stands in the field now. */
  readonly now: unknown
  /** Only where the field may be written: puts an earlier value back, as a change like any other. */
  readonly restore?: ((value: unknown) => void) | undefined
}

/** Earlier values against what stands there now, word by word. */
export function VersionsDialog({ id, field, label, now, restore, onClose }: VersionsOf & { readonly onClose: () => void }) {
  const { data, error } = useQuery({ ...asks(listFieldChanges, { params: { id, field } }), staleTime: 0 })
  const [picked, setPicked] = useState('0')
  const earlier = data?.filter(({ value }) => textOf(value) !== '') ?? []
  const before = earlier[Number(picked)]
  const acts = restore && before && <Button onClick={() => { restore(before.value); onClose() }}>Lấy lại bản này</Button>
  return (
    <Dialog open onClose={onClose} title={`Các bản trước: ${label}`} acts={acts} wide>
      {error && <Notice tone="error" title={sayFault(error).title}>{sayFault(error).advice}</Notice>}
      {!data && !error && <Skeleton lines={4} />}
      {data && !before && <p className="soft">Mục này chưa có bản nào trước bản hiện nay.</p>}
      {before && (
        <>
          <SelectInput label="So bản hiện nay với" value={picked} onChange={setPicked} options={earlier.map((one, at) => ({ value: String(at), label: `Bản ${sayInstant(one.savedAt)}, ${one.savedByName}` }))} />
          <p className="soft small">Chữ gạch ngang đã bỏ, chữ gạch chân mới thêm.</p>
          <DiffView before={textOf(before.value)} after={textOf(now)} />
        </>
      )}
    </Dialog>
  )
}
