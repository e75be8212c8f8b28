import { withdrawInitiative } from '@sangkien/contract/initiative'
import { call } from '../../../api/api.ts'
import type { ActProps } from './act-props.ts'
import { ReasonAct } from './ReasonAct.tsx'

/** Takes a filed dossier back. The day of filing stays on record. */
export function WithdrawAct({ initiative, onClose }: ActProps) {
  return (
    <ReasonAct
      initiative={initiative} onClose={onClose} act="withdraw" title="Rút hồ sơ?" verb="Rút hồ sơ" said="Đã rút hồ sơ" danger label="Lý do rút" least={3} most={1000}
      run={(reason) => call(withdrawInitiative, { params: { id: initiative.id }, body: { reason } })}
    >
      <p>Hồ sơ dừng lại ở đây và không nộp lại được; muốn đề nghị xét, bạn soạn hồ sơ mới. Ngày nộp vẫn lưu trong sổ. Các tác giả và Thường trực Hội đồng được báo.</p>
    </ReasonAct>
  )
}

/** Gives a draft up that was never filed. */
export function DiscardAct({ initiative, onClose }: ActProps) {
  return (
    <ReasonAct
      initiative={initiative} onClose={onClose} act="discard" title="Bỏ bản nháp?" verb="Bỏ bản nháp" said="Đã bỏ bản nháp" danger label="Vì sao bỏ" least={3} most={1000}
      run={(reason) => call(withdrawInitiative, { params: { id: initiative.id }, body: { reason } })}
    >
      <p>Bản nháp chuyển sang “Đã rút” và không sửa được nữa. Nội dung vẫn còn để các tác giả xem lại.</p>
    </ReasonAct>
  )
}
