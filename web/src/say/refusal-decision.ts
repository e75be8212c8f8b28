import { sayBasis } from './basis.ts'
import { sayDay } from './day.ts'
import type { Sentences } from './sentences.ts'

/** Decisions, their numbers, and revocation. */
export const decisionSentences = {
  'decision.cancelled': () => 'Dự thảo quyết định này đã hủy.',
  'decision.issued': () => 'Quyết định này đã ban hành nên không sửa được nữa.',
  'decision.not_approved': () => 'Quyết định chưa được người có thẩm quyền duyệt nên chưa ban hành được.',
  'decision.not_a_draft': () => 'Quyết định đã được duyệt.',
  'decision.nothing_in_it': () => 'Quyết định chưa có sáng kiến nào.',
  'decision.stage': ({ initiatives }) => `Có ${initiatives.length} sáng kiến không còn ở bước chờ quyết định. Hãy bỏ ra khỏi quyết định.`,
  'decision.consent_missing': ({ initiatives, basis }) => `Có ${initiatives.length} sáng kiến của người đứng đầu chưa được cơ quan cấp trên chấp thuận${sayBasis(basis)}.`,
  'decision.return_reason_missing': () => 'Hãy nêu lý do trả lại, để người soạn biết cần sửa gì.',
  'decision.reasons_missing': ({ initiatives, basis }) => `Có ${initiatives.length} sáng kiến chưa nêu lý do không công nhận hoặc hủy bỏ${sayBasis(basis)}.`,
  'decision.number_invalid': () => 'Số văn bản phải là số nguyên từ 1.',
  'decision.number_taken': ({ number }) => `Số ${number} đã cấp cho văn bản khác trong năm. Hãy lấy số tiếp theo.`,
  'decision.day_in_future': ({ day, today }) => `Ngày ban hành ${sayDay(day)} ở sau hôm nay (${sayDay(today)}).`,
  'decision.day_before_sitting': ({ day, satOn }) => `Ngày ban hành ${sayDay(day)} ở trước ngày hội đồng họp (${sayDay(satOn)}).`,
  'decision.day_before_approval': ({ day, approvedOn }) => `Ngày ban hành ${sayDay(day)} ở trước ngày quyết định được duyệt (${sayDay(approvedOn)}).`,
  'decision.sitting_open': () => 'Phiên họp chưa kết thúc nên chưa soạn được quyết định.',
  'decision.nothing_to_draft': () => 'Phiên họp này không còn kết quả nào chờ soạn quyết định.',
  'decision.revocation_drafted': () => 'Đã có dự thảo quyết định hủy bỏ cho sáng kiến này.',
  'decision.approved': () => 'Quyết định đã được duyệt. Người duyệt trả lại thì mới hủy được dự thảo.',
  'certificate.revoked': ({ on }) => `Giấy chứng nhận này đã bị thu hồi từ ngày ${sayDay(on)} nên không in lại.`,
  'report.sent': () => 'Báo cáo này đã gửi nên không sửa được nữa. Cần sửa thì lập bản điều chỉnh.',
  'report.not_sent': () => 'Bản báo cáo đang soạn chưa gửi nên chưa cần bản điều chỉnh.',
  'report.year_to_come': ({ year }) => `Năm ${year} chưa bắt đầu nên chưa gửi báo cáo được.`,
  'revocation.unknown_ground': () => 'Căn cứ hủy bỏ này không có trong quy định đang áp dụng. Hãy chọn trong danh sách.',
  'revocation.reasons_missing': () => 'Viết rõ lý do hủy bỏ; quyết định sẽ ghi lý do này.',
  'revocation.announced': () => 'Tác giả đã được thông báo về việc xem xét hủy bỏ sáng kiến này.',
  'revocation.not_announced': () => 'Tác giả chưa được thông báo về việc xem xét hủy bỏ. Hãy thông báo để tác giả giải trình trước.',
  'revocation.reply_closed': ({ due }) => `Thời hạn giải trình đã hết sau ngày ${sayDay(due)}.`,
  'revocation.replied': () => 'Bạn đã gửi giải trình.',
  'revocation.not_an_author': () => 'Chỉ tác giả của sáng kiến gửi giải trình.',
  'revocation.reply_open': ({ until }) => `Tác giả còn được giải trình đến hết ngày ${sayDay(until)} nên chưa hủy bỏ được.`,
} satisfies Partial<Sentences>
