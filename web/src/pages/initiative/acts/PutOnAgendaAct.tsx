import { listSittings, putOnAgenda } from '@sangkien/contract/council'
import { readInitiative } from '@sangkien/contract/initiative'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { forget } from '../../../api/queries.ts'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { SittingChoice } from './SittingChoice.tsx'
import { useAct } from './use-act.ts'

/** Puts the dossier on the agenda of a sitting that has not begun. */
export function PutOnAgendaAct({ initiative, pack, onClose }: ActProps) {
  const [sittingId, setSittingId] = useState('')
  const put = async () => {
    await call(putOnAgenda, { params: { id: sittingId }, body: { initiativeIds: [initiative.id] } })
    await forget(listSittings)
    return call(readInitiative, { params: { id: initiative.id } })
  }
  const doing = useAct(put, 'Đã đưa vào chương trình họp', onClose)
  return (
    <ActDialog title="Đưa vào chương trình họp" verb="Đưa vào chương trình họp" wide onClose={onClose} busy={doing.isPending} error={doing.error} wanting={sittingId === '' ? 'Chọn phiên họp.' : undefined} run={() => doing.mutate()}>
      <p>{pack.scale === null ? 'Hội đồng thảo luận và biểu quyết tại phiên họp; quy định này không có thang điểm.' : 'Thành viên hội đồng (trừ tác giả) thấy hồ sơ và chấm điểm từ bây giờ.'} Bạn đưa ra khỏi chương trình được khi phiên họp chưa bắt đầu.</p>
      <SittingChoice value={sittingId} onChange={setSittingId} />
    </ActDialog>
  )
}
