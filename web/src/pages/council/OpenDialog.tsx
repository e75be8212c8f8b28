import { openSitting } from '@sangkien/contract/council'
import { call } from '../../api/api.ts'
import { useMe } from '../../frame/me.ts'
import { sayDay, sayDayOf } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type SittingView, useSittingAct } from './sitting-query.ts'

/** Asks once before the sitting opens: from then on no sheet changes. */
export function OpenDialog({ sitting, onClose }: { sitting: SittingView; onClose: () => void }) {
  const open = useSittingAct(sitting.id, () => call(openSitting, { params: { id: sitting.id } }), () => { onClose(); tell('Phiên họp đã mở. Hãy điểm danh.') })
  const missing = sitting.agenda.reduce((sum, { sheets }) => sum + (sheets ? sheets.of - sheets.handedIn : 0), 0)
  const { today } = useMe()
  const early = sayDayOf(sitting.heldAt) !== sayDay(today)
  const fault = open.error && sayFault(open.error)
  return (
    <ConfirmDialog open onClose={onClose} onConfirm={() => open.mutate()} busy={open.isPending} title="Mở phiên họp?" verb="Mở phiên họp">
      <div className="stack">
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        {early && <Notice tone="warning" title={`Lịch họp ghi ngày ${sayDayOf(sitting.heldAt)}, hôm nay là ${sayDay(today)}`}>Biên bản ghi ngày, giờ mở phiên thật. Nếu cuộc họp đã dời ngày, hãy đổi lịch họp trước.</Notice>}
        <p>{sitting.agenda.length} sáng kiến được đưa ra hội đồng; {sitting.members.length} thành viên được báo. Chương trình và lịch họp không đổi được nữa.</p>
        {sitting.hasScale && <p>Phiếu chấm bị khóa.{missing > 0 && <strong> Còn {missing} phiếu chưa gửi; các phiếu này sẽ không được tính.</strong>}</p>}
      </div>
    </ConfirmDialog>
  )
}
