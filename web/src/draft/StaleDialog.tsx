import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DiffView } from '../ui/DiffView.tsx'
import { TextInput } from '../ui/TextInput.tsx'

interface StaleDialogProps {
  readonly open: boolean
  /** What was being edited: "Mô tả giải pháp". */
  readonly what: string
  /** Who saved meanwhile and when: "Trần Thị Hoa lưu lúc 10:24". */
  readonly by: string
  /** The two versions as plain text. */
  readonly mine: string
  readonly theirs: string
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
  /** Only where the value is text: goes on with the text the two were joined into. */
  readonly onMerge?: ((merged: string) => void) | undefined
  /** Where two values can be one without being text: joins them at once, to be gone over in the field. */
  readonly onJoin?: (() => void) | undefined
}

/** Two people changed the same field: both versions, what differs, and the choice. It stays until one is made; nothing is lost. */
export function StaleDialog({ open, what, by, mine, theirs, onKeepMine, onTakeTheirs, onMerge, onJoin }: StaleDialogProps) {
  const [merged, setMerged] = useState<string>()
  const acts = merged === undefined
    ? (
        <>
          <Button onClick={onTakeTheirs}>Lấy bản kia</Button>
          {onMerge && <Button onClick={() => setMerged(`${theirs}\n\n${mine}`)}>Ghép hai bản</Button>}
          {onJoin && <Button onClick={onJoin}>Ghép hai bản</Button>}
          <Button kind="primary" onClick={onKeepMine}>Giữ bản của tôi</Button>
        </>
      )
    : (
        <>
          <Button onClick={() => setMerged(undefined)}>Quay lại</Button>
          <Button kind="primary" onClick={() => { onMerge?.(merged); setMerged(undefined) }}>Lưu bản đã ghép</Button>
        </>
      )
  return (
    <Dialog open={open} title={`Có hai bản của “${what}”`} acts={acts} wide>
      {merged === undefined ? (
        <>
          <p>{by}, trong lúc bạn đang sửa. Chữ gạch ngang chỉ có ở bản kia, chữ gạch chân chỉ có ở bản của bạn.</p>
          <DiffView before={theirs} after={mine} />
        </>
      ) : (
        <TextInput label="Bản ghép" help="Bản kia ở trên, bản của bạn ở dưới. Sửa lại cho liền mạch rồi lưu." lines={12} value={merged} onChange={setMerged} />
      )}
    </Dialog>
  )
}
