import type { ActName } from '@sangkien/contract/initiative'
import type { Refusal } from '@sangkien/domain/refusal'
import { sayRefusal } from './refusal.ts'

const acts: { readonly [A in ActName]: string } = {
  edit: 'Soạn tiếp hồ sơ',
  set_authors: 'Sửa tác giả và tỷ lệ',
  confirm_share: 'Xác nhận tỷ lệ của tôi',
  ask_opinion: 'Xin ý kiến trưởng đơn vị',
  give_opinion: 'Cho ý kiến',
  submit: 'Nộp hồ sơ',
  complete: 'Nộp lại hồ sơ đã bổ sung',
  ask_late_filing: 'Xin nộp muộn',
  allow_late_filing: 'Cho phép nộp muộn',
  withdraw: 'Rút hồ sơ',
  discard: 'Bỏ bản nháp',
  check_intake: 'Xét điều kiện tiếp nhận',
  accept: 'Tiếp nhận hồ sơ',
  confirm_application: 'Xác nhận đã áp dụng lần đầu',
  request_completion: 'Yêu cầu bổ sung',
  record_expert_opinion: 'Ghi ý kiến chuyên gia',
  refuse_intake: 'Từ chối tiếp nhận',
  extend_term: 'Gia hạn',
  put_on_agenda: 'Đưa vào chương trình họp',
  check_benefit: 'Xác nhận số liệu làm lợi',
  record_consent: 'Ghi ý kiến của cấp trên',
  announce_revocation: 'Thông báo xem xét hủy bỏ',
  release_comments: 'Gửi ý kiến Hội đồng cho tác giả',
  reply_to_council: 'Giải trình ý kiến Hội đồng',
  ask_second_look: 'Đề nghị xét lại',
  reply_to_revocation: 'Giải trình trước khi hủy bỏ',
  drop_revocation: 'Thôi xem xét hủy bỏ',
  revoke: 'Dự thảo quyết định hủy bỏ',
  score: 'Chấm điểm',
}

/** What one may do with a dossier, as verb and object. */
export const sayAct = (act: ActName): string => acts[act]

/**
 * Why an act is not possible now, or `undefined` when it is. Takes the refusal as JSON carries it: none of those that travel
 * with a dossier holds an instant.
 */
export const sayReason = (refusal: unknown): string | undefined => (refusal === null || refusal === undefined ? undefined : sayRefusal(refusal as Refusal))
