import type { MySheet } from '@sangkien/contract/scoring'
import type { Wire } from '../../api/wire.ts'
import type { Waiting } from '../../offline/outbox.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'

/** Where a sheet stands: handed in, on the server, or on this machine; and whether what waits here met something in its way. */
export function SheetStateCell({ row: { state, savedAt, handedInAt }, waiting }: { row: Wire<MySheet>; waiting: Waiting | undefined }) {
  if (state === 'undeclared') return <StateBadge tone="soon">Chờ trả lời</StateBadge>
  if (waiting?.fault?.code === 'stale') return <><StateBadge tone="overdue">Có hai bản</StateBadge><span className="sheet-under small">Phiếu được sửa ở nơi khác; mở ra để chọn.</span></>
  if (waiting?.fault) return <><StateBadge tone="overdue">Máy chủ không nhận</StateBadge><span className="sheet-under small">{sayFault(waiting.fault).title}</span></>
  if (waiting) return <><StateBadge tone="soon">Chưa gửi – lưu trên máy này</StateBadge><span className="sheet-under soft small">{waiting.handsIn ? 'Tự gửi khi có mạng.' : 'Tự lưu lên máy chủ khi có mạng.'}</span></>
  if (state === 'handed_in') return <><StateBadge tone="done">Đã gửi</StateBadge>{handedInAt && <span className="sheet-under soft small">lúc {sayInstant(handedInAt)}</span>}</>
  if (state === 'draft') return <><StateBadge tone="soon">Đang chấm</StateBadge>{savedAt && <span className="sheet-under soft small">Đã lưu trên máy chủ lúc {sayInstant(savedAt)}</span>}</>
  return <StateBadge tone="waiting">Chưa chấm</StateBadge>
}
