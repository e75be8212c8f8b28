import { allowLateFiling, askLateFiling } from '@sangkien/contract/initiative'
import { call } from '../../../api/api.ts'
import { sayInstant } from '../../../say/day.ts'
import { Notice } from '../../../ui/Notice.tsx'
import type { ActProps } from './act-props.ts'
import { ReasonAct } from './ReasonAct.tsx'

/** Asks to file after the year has run out. */
export function AskLateFilingAct({ initiative, onClose }: ActProps) {
  return (
    <ReasonAct
      initiative={initiative} onClose={onClose} act="ask_late_filing" title="Xin nộp muộn" verb="Gửi đề nghị nộp muộn" said="Đã gửi đề nghị nộp muộn" label="Lý do chính đáng" least={10} most={2000}
      help="Ví dụ: nghỉ thai sản từ 01/02/2026 đến 31/07/2026; sáp nhập đơn vị nên hồ sơ bị chậm."
      run={(reason) => call(askLateFiling, { params: { id: initiative.id }, body: { reason } })}
    >
      <p>Thường trực Hội đồng xem xét và trả lời. Bản nháp của bạn mở cho thường trực xem; bạn vẫn soạn tiếp được.</p>
    </ReasonAct>
  )
}

/** Lets a late dossier be filed, with the reason; both reasons stay in the history. */
export function AllowLateFilingAct({ initiative, onClose }: ActProps) {
  const { lateFiling } = initiative
  return (
    <ReasonAct
      initiative={initiative} onClose={onClose} act="allow_late_filing" title="Cho phép nộp muộn" verb="Cho phép nộp muộn" said="Đã cho phép nộp muộn; tác giả được báo" label="Lý do cho phép" least={10} most={2000}
      run={(reason) => call(allowLateFiling, { params: { id: initiative.id }, body: { reason } })}
    >
      {lateFiling && <Notice title={`Tác giả đề nghị lúc ${sayInstant(lateFiling.askedAt)}`}>{lateFiling.reason}</Notice>}
      <p>Sau khi cho phép, tác giả nộp được dù đã quá 1 năm kể từ ngày áp dụng lần đầu (Nghị định 13/2012/NĐ-CP, Điều 5 khoản 2). Lý do của hai bên được lưu trong lịch sử hồ sơ.</p>
    </ReasonAct>
  )
}
