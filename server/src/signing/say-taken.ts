import type { ToolReply } from '@sangkien/contract/signing'
import { saySignatureFault } from '@sangkien/domain/signing/signature-fault'
import type { Taken } from './take-signed.ts'

type Sentences = { readonly [Code in Exclude<Taken['code'], 'taken'>]: (fault: Extract<Taken, { code: Code }>) => string }

/** Shown by the tool to whoever signs. */
const sentences: Sentences = {
  over: () => 'Phiên ký này đã dùng hoặc đã quá 20 phút. Hãy mở lại việc ký trên trang.',
  not_kept: () => 'Tệp gửi về không phải tệp PDF hệ thống nhận.',
  moved_on: () => 'Văn bản đã được sửa, trả lại hoặc ký cách khác từ khi mở việc ký. Hãy tải lại trang.',
  room_lost: () => 'Công cụ ký đã ghi lại tệp và làm mất chỗ để trống cho số, ngày. Hãy chọn cách ký nối tiếp, hoặc ký bằng tệp chứng thư số.',
  unreadable: () => 'Không đọc được tệp PDF đã ký.',
  not_signed: () => 'Tệp gửi về chưa có chữ ký số mới.',
  other_signatures: () => 'Chữ ký số có trước trong tệp không còn nguyên, hoặc tệp có thêm chữ ký khác.',
  invalid: ({ signer, fault }) => `Chữ ký số${signer ? ` của ${signer}` : ''} không hợp lệ: ${saySignatureFault(fault)}.`,
  other_signer: ({ signer }) => `Tệp được ký bằng chứng thư số của ${signer}, không phải chứng thư số đã đăng ký cho việc ký này.`,
  other_content: ({ pages }) => `Nội dung tệp đã ký khác với văn bản được duyệt ở trang ${pages.join(', ')}.`,
}

/** The reply in the shape the tool reads. */
export function toolReply(taken: Taken): ToolReply {
  if (taken.code === 'taken') return { Status: 0, Message: '', FileName: taken.name, FileServer: taken.signedFile }
  return { Status: 1, Message: (sentences[taken.code] as (fault: Taken) => string)(taken), FileName: '', FileServer: '' }
}
