import { noteAttendance } from '@sangkien/contract/council'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayFault } from '../../say/fault.ts'
import { saySeat } from '../../say/seat.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type SittingView, useSittingAct } from './sitting-query.ts'

/** Who is in the room. Quorum follows at once; who has left loses the votes on items not yet concluded. */
export function AttendanceDialog({ sitting, onClose }: { sitting: SittingView; onClose: () => void }) {
  const [present, setPresent] = useState(() => sitting.members.filter((member) => member.present === true).map(({ personId }) => personId as string))
  const [online, setOnline] = useState(() => sitting.members.filter((member) => member.online).map(({ personId }) => personId as string))
  const save = useSittingAct(sitting.id, () => call(noteAttendance, { params: { id: sitting.id }, body: { present, online: online.filter((one) => present.includes(one)) } }), ({ quorum }) => {
    tell(quorum.met ? `Đã điểm danh: có mặt ${quorum.present}, đủ người họp` : `Đã điểm danh: có mặt ${quorum.present}, chưa đủ người họp`)
    onClose()
  })
  const leaving = sitting.members.filter((member) => member.present === true && !present.includes(member.personId)).map(({ name }) => name)
  const fault = save.error && sayFault(save.error)
  return (
    <Dialog
      open onClose={onClose} title="Điểm danh"
      acts={<><Button onClick={() => setPresent(sitting.members.map(({ personId }) => personId))}>Có mặt tất cả</Button><Button kind="primary" busy={save.isPending} onClick={() => save.mutate()}>Ghi điểm danh</Button></>}
    >
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <CheckboxGroup
        name="co-mat" label={`Có mặt ${present.length}/${sitting.members.length}; cần ít nhất ${sitting.quorum.needed}`} values={present} onChange={setPresent}
        options={sitting.members.map(({ personId, name, seat }) => ({ value: personId, label: name, note: saySeat(seat) }))}
      />
      {present.length > 0 && (
        <CheckboxGroup name="truc-tuyen" label="Trong đó dự trực tuyến" values={online.filter((one) => present.includes(one))} onChange={setOnline} options={sitting.members.filter(({ personId }) => present.includes(personId)).map(({ personId, name }) => ({ value: personId, label: name }))} />
      )}
      {leaving.length > 0 && <Notice tone="warning" live>Phiếu của {leaving.join(', ')} về các sáng kiến chưa kết luận sẽ bị bỏ, vì người vắng không biểu quyết.</Notice>}
    </Dialog>
  )
}
