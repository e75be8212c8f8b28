import { listInitiatives, readInitiative } from '@sangkien/contract/initiative'
import { readHome } from '@sangkien/contract/home'
import { actInBulk } from '@sangkien/contract/intake'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { forget } from '../../../api/queries.ts'
import type { Reply } from '../../../api/wire.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { SittingChoice } from '../acts/SittingChoice.tsx'
import type { BulkAct } from './BulkActs.tsx'
import { BulkResult } from './BulkResult.tsx'

type Rows = Reply<typeof listInitiatives>['rows']
interface BulkDialogProps { readonly act: BulkAct; readonly rows: Rows; readonly onClose: () => void; readonly onDone: (done: readonly string[]) => void }

const words = {
  accept: { verb: 'Tiếp nhận', title: 'Tiếp nhận hồ sơ', happens: 'Thời hạn ra quyết định bắt đầu tính cho từng hồ sơ và tác giả được báo ngay. Hồ sơ chưa xét đủ điều kiện sẽ ở lại, kèm lý do.' },
  put_on_agenda: { verb: 'Đưa vào chương trình họp', title: 'Đưa vào chương trình họp', happens: 'Thành viên hội đồng của phiên họp đó thấy các hồ sơ này và, nếu quy chế có thang điểm, chấm điểm từ bây giờ. Bạn đưa ra khỏi chương trình được khi phiên họp chưa bắt đầu.' },
} as const satisfies Record<BulkAct, object>

/** Consequences first, then the act, then what could not be done and why. */
export function BulkDialog({ act, rows, onClose, onDone }: BulkDialogProps) {
  const [sittingId, setSittingId] = useState('')
  const { verb, title, happens } = words[act]
  const run = useMutation({
    mutationFn: () => call(actInBulk, { body: { ids: rows.map(({ id }) => id), act, ...(sittingId && { sittingId }) } }),
    onSuccess: async ({ done, refused }) => {
      await forget(listInitiatives, readInitiative, readHome, readMe)
      onDone(done)
      if (refused.length === 0) { tell(`${verb}: đã xong ${done.length} hồ sơ`); onClose() }
    },
  })
  if (run.data) return <BulkResult verb={verb} result={run.data} onClose={onClose} />
  const acts = (
    <>
      <Button onClick={onClose}>Để sau</Button>
      <Button kind="primary" busy={run.isPending} reason={act === 'put_on_agenda' && sittingId === '' ? 'Chọn phiên họp.' : undefined} onClick={() => run.mutate()}>{`${verb} ${rows.length} hồ sơ`}</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title={`${title}: ${rows.length} hồ sơ`} acts={acts} wide>
      <p>{happens}</p>
      <ul className="bulk-list">{rows.map(({ id, code, title: name }) => <li key={id}>{code && <span className="soft figures">{code} </span>}{name}</li>)}</ul>
      {act === 'put_on_agenda' && <SittingChoice value={sittingId} onChange={setSittingId} />}
      {run.isError && <Notice tone="error" live title={sayFault(run.error).title}>{sayFault(run.error).advice}</Notice>}
    </Dialog>
  )
}
