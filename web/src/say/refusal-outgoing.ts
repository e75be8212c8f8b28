import { sayDay } from './day.ts'
import { sayCapacity, sayOutgoingAct, sayOutgoingState, sayOutgoingType } from './outgoing.ts'
import type { Sentences } from './sentences.ts'

/** Papers on their way out, and who may sign them. */
export const outgoingSentences = {
  'outgoing.state': ({ state, act }) => `Văn bản đang ở bước “${sayOutgoingState(state)}” nên chưa ${sayOutgoingAct(act).toLocaleLowerCase('vi')} được.`,
  'outgoing.not_head_of_unit': () => 'Người đứng đầu đơn vị soạn thảo duyệt nội dung (Nghị định 30/2020, Điều 12).',
  'outgoing.not_the_signer': () => 'Văn bản này do người khác ký.',
  'outgoing.not_the_drafter': () => 'Chỉ người soạn hoặc người đứng đầu đơn vị soạn thảo sửa, hủy được dự thảo.',
  'outgoing.not_records_clerk': () => 'Việc này của văn thư (Nghị định 30/2020, Điều 12, Điều 15).',
  'outgoing.not_yours_to_return': () => 'Văn bản không ở bước của bạn nên bạn không trả lại được.',
  'outgoing.faults_unexplained': ({ faults }) => `Còn ${faults} quy tắc thể thức chưa đạt. Trả lại để sửa, hoặc ghi lý do vẫn duyệt.`,
  'outgoing.reason_missing': () => 'Hãy nêu lý do.',
  'outgoing.day_in_future': ({ day, today }) => `Ngày ${sayDay(day)} ở sau hôm nay (${sayDay(today)}).`,
  'outgoing.day_before_signature': ({ day, signedOn }) => `Ngày ${sayDay(day)} ở trước ngày ký (${sayDay(signedOn)}).`,
  'outgoing.sent_before_its_day': ({ day, dated }) => `Ngày gửi ${sayDay(day)} ở trước ngày của văn bản (${sayDay(dated)}).`,
  'outgoing.not_reserved': ({ number }) => `Số ${number} không còn được giữ chỗ. Hãy tải lại trang và chọn số khác.`,
  'outgoing.not_issued': () => 'Chỉ thay thế được văn bản đã ban hành và chưa bị thu hồi.',
  'outgoing.other_form': ({ wanted, found }) => `Văn bản thay thế phải cùng hình thức: cần ${sayOutgoingType(wanted)}, tệp này là ${sayOutgoingType(found)} (Nghị định 30/2020, Điều 18).`,
  'outgoing.other_symbol': ({ wanted, found }) => `Tệp này có ký hiệu ${found}, văn bản đang soạn có ký hiệu ${wanted}. Chọn đúng tệp, hoặc soạn văn bản khác.`,
  'outgoing.no_number_line': () => 'Tệp không có dòng “Số:      /…” để cấp số. Lấy dự thảo từ hệ thống, hoặc thêm dòng số, ký hiệu đúng thể thức.',
  'outgoing.not_a_word_file': () => 'Tệp không phải văn bản Word (.docx) đọc được.',
  'outgoing.signature_differs': ({ wanted }) => `Phần ký trong tệp khác người ký đã chọn. Sửa phần ký thành: ${wanted.join(' / ')}.`,
  'signing.not_head': () => 'Người này không đứng đầu cơ quan.',
  'signing.not_deputy': () => 'Người này không phải cấp phó được ký thay.',
  'signing.no_right': ({ capacity }) => `Người này chưa được giao ${sayCapacity(capacity).toLocaleLowerCase('vi')}. Văn thư ghi văn bản giao quyền trước.`,
  'signing.right_over': ({ number, to }) => `Văn bản giao quyền ký ${number} hết hiệu lực từ sau ngày ${sayDay(to)}.`,
  'signing.right_to_come': ({ number, from }) => `Văn bản giao quyền ký ${number} có hiệu lực từ ${sayDay(from)}.`,
  'signing.out_of_scope': ({ number, types }) => `Văn bản giao quyền ký ${number} chỉ cho: ${types.map(sayOutgoingType).join(', ')}.`,
  'signing.ends_before_it_begins': () => 'Ngày kết thúc ở trước ngày bắt đầu.',
  'signing.mandate_without_end': () => 'Thừa ủy quyền phải có thời hạn (Nghị định 30/2020, Điều 13 khoản 4).',
  'signing.mandate_without_scope': () => 'Thừa ủy quyền phải nêu loại văn bản được ký (Nghị định 30/2020, Điều 13 khoản 4).',
  'signing.head_needs_no_right': () => 'Người đứng đầu ký với tư cách của mình, không cần giao quyền.',
} satisfies Partial<Sentences>
