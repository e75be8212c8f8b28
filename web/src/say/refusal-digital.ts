import { saySignatureFault } from '@sangkien/domain/signing/signature-fault'
import { sayDay } from './day.ts'
import type { Sentences } from './sentences.ts'

const ofFile = {
  damaged: 'Tệp chứng thư số hỏng hoặc không phải tệp .p12, .pfx.', wrong_password: 'Mật khẩu của tệp chứng thư số không đúng.', no_key: 'Tệp không có khóa bí mật nên không ký được.',
  no_certificate: 'Tệp không có chứng thư số của khóa.', unfit_key: 'Khóa trong tệp không dùng để ký được (cần RSA từ 2048 bit, hoặc đường cong elliptic).',
} as const

const whyUnsigned = {
  unreadable: 'không đọc được bản PDF', encrypted: 'bản PDF đặt mật khẩu', no_place: 'trang không có chỗ trống cho số, hoặc không tìm thấy chỗ ký giữa chức vụ và họ tên', picture: 'ảnh chữ ký không phải tệp PNG',
  certificate_dates: 'chứng thư số chưa có hiệu lực hoặc đã hết hạn', no_room: 'chữ ký lớn hơn chỗ dành cho nó', wrong_signature: 'khóa không khớp với chứng thư số',
} as const

/** Signing digitally, and the scan of what was signed by hand. */
export const digitalSentences = {
  'scan.not_records_clerk': () => 'Văn thư lưu bản gốc và gắn bản quét (Nghị định 30/2020, Điều 19).',
  'scan.not_numbered': () => 'Gắn bản quét khi văn bản đã có số và ngày.',
  'scan.signed_digitally': () => 'Văn bản ký số: bản PDF đã ký là bản gốc, không có bản quét.',
  'scan.reason_missing': () => 'Hãy nêu lý do thay bản quét đã gắn.',
  'digital.needs_agency_signature': () => 'Văn bản đã ký số thì ban hành bằng chữ ký số của cơ quan (Nghị định 30/2020, Điều 5).',
  'digital.signed_on_paper': () => 'Văn bản đã ký giấy thì đóng dấu trên giấy, không ký số của cơ quan.',
  'digital.no_seal': () => 'Chưa có hình con dấu của cơ quan. Văn thư tải hình con dấu lên trước.',
  'digital.other_year': ({ year, signed }) => `Trang đã ký ghi năm ${signed}, không ghi được ngày của năm ${year}. Trả lại để ký lại.`,
  'digital.certificate_file': ({ reason }) => ofFile[reason],
  'digital.other_holder': ({ found, wanted }) => `Chứng thư số này là của ${found}, không phải của ${wanted}.`,
  'digital.unsigned': ({ reason, valid }) => `Chưa ký được: ${whyUnsigned[reason]}${valid ? ` (có hiệu lực từ ngày ${sayDay(valid.from)} đến ngày ${sayDay(valid.to)})` : ''}.`,
  'digital.invalid': ({ fault }) => `Chữ ký số không hợp lệ: ${saySignatureFault(fault)}.`,
  'digital.no_time_stamp': () => 'Máy chủ cấp dấu thời gian không trả lời đúng. Văn bản chưa được ký; hãy thử lại.',
  'digital.no_certificate_entered': ({ whose }) => `Chưa ghi chứng thư số của ${whose === 'person' ? 'bạn' : 'cơ quan'}. Văn thư ghi chứng thư số trước, rồi mở lại việc ký.`,
  'digital.already_entered': () => 'Chứng thư số này đã được ghi.',
} satisfies Partial<Sentences>
