import { useState } from 'react'
import { sayInstant } from '../../../say/day.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DiffView } from '../../../ui/DiffView.tsx'

/** The version its writer gave up for another's: compared, taken back, or thrown away. */
export function SetAside({ label, mine, now, at, takeBack, drop }: { label: string; mine: string; now: string; at: number; takeBack: () => void; drop: () => void }) {
  const [open, setOpen] = useState(false)
  const and = (then: () => void) => () => { setOpen(false); then() }
  const acts = <><Button kind="danger" onClick={and(drop)}>Bỏ hẳn bản của tôi</Button><Button onClick={() => setOpen(false)}>Để đó</Button><Button kind="primary" onClick={and(takeBack)}>Lấy lại bản của tôi</Button></>
  return (
    <div className="soft small">
      Bản của bạn lúc {sayInstant(at)} còn được giữ trong trình duyệt này. <Button kind="quiet" onClick={() => setOpen(true)}>Xem bản của tôi</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Bản của bạn: ${label}`} acts={acts} wide>
        <span className="soft small">Chữ gạch ngang chỉ có ở bản đang lưu, chữ gạch chân chỉ có ở bản của bạn.</span>
        <DiffView before={now} after={mine} />
      </Dialog>
    </div>
  )
}
