import { type ApiFault, type ApiFaultCode, faultOf } from '../api/api-fault.ts'
import { saySize } from './number.ts'
import { sayRefusal } from './refusal.ts'

/** What happened, and what to do about it. */
export interface FaultWords { readonly title: string; readonly advice: string }

const words: { readonly [Code in ApiFaultCode]: (fault: ApiFault) => FaultWords } = {
  no_connection: () => ({ title: 'Mất kết nối với máy chủ', advice: 'Những gì bạn gõ vẫn được giữ trong trình duyệt này. Kiểm tra mạng rồi thử lại.' }),
  bad_request: () => ({ title: 'Yêu cầu chưa đúng', advice: 'Chưa có gì thay đổi. Hãy tải lại trang rồi làm lại.' }),
  invalid: () => ({ title: 'Có chỗ ghi chưa đúng', advice: 'Chưa có gì thay đổi. Hãy sửa những chỗ được nêu rồi gửi lại.' }),
  signed_out: () => ({ title: 'Phiên làm việc đã kết thúc', advice: 'Những gì bạn gõ vẫn được giữ. Hãy đăng nhập lại để làm tiếp.' }),
  session_locked: () => ({ title: 'Phiên làm việc đã tự khóa', advice: 'Nhập mật khẩu để làm tiếp; trang vẫn như cũ.' }),
  forbidden: () => ({ title: 'Bạn không có quyền làm việc này', advice: 'Chưa có gì thay đổi. Nếu đây là việc của bạn, hãy hỏi người quản trị hệ thống.' }),
  not_found: () => ({ title: 'Không có trang này, hoặc bạn không được xem', advice: 'Kiểm tra lại địa chỉ, hoặc hỏi người đã gửi địa chỉ này cho bạn.' }),
  stale: () => ({ title: 'Người khác vừa sửa chỗ này', advice: 'Bản của bạn vẫn được giữ. Hãy xem hai bản rồi chọn.' }),
  refused: ({ fault }) => ({ title: fault.refusal ? sayRefusal(fault.refusal) : 'Chưa làm được việc này', advice: 'Chưa có gì thay đổi.' }),
  too_large: ({ fault }) => ({ title: 'Tệp hoặc nội dung quá lớn', advice: `Lớn nhất là ${saySize(fault.limit ?? 20 * 1024 * 1024)}. Hãy nén ảnh hoặc tách thành nhiều tệp.` }),
  too_many: () => ({ title: 'Quá nhiều yêu cầu trong thời gian ngắn', advice: 'Hãy đợi một phút rồi thử lại.' }),
  foreign_origin: () => ({ title: 'Yêu cầu đến từ một trang khác nên không được nhận', advice: 'Hãy mở hệ thống bằng địa chỉ chính thức của cơ quan rồi làm lại.' }),
  internal: ({ fault }) => ({
    title: 'Máy chủ gặp lỗi',
    advice: `Những gì đã lưu không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị hệ thống${fault.reference ? `, kèm số ${fault.reference}` : ''}.`,
  }),
}

/** What happened, what was kept, what to do; for whatever was thrown. */
export function sayFault(error: unknown): FaultWords {
  const fault = faultOf(error)
  return fault ? words[fault.code](fault) : { title: 'Trang gặp lỗi', advice: 'Những gì đã lưu không bị ảnh hưởng. Hãy tải lại trang; nếu vẫn lỗi, hãy báo người quản trị hệ thống.' }
}
