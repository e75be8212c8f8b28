import { elsewhere } from './happening-elsewhere.ts'

/** What can happen to a dossier, as a verb phrase behind a name: "Trần Thị Hoa đã nộp hồ sơ". */
const happenings: Readonly<Record<string, string>> = {
  ...elsewhere,
  'initiative.started': 'bắt đầu soạn hồ sơ',
  'initiative.submitted': 'đã nộp hồ sơ',
  'initiative.completion_requested': 'yêu cầu bổ sung hồ sơ',
  'initiative.completed': 'đã nộp lại hồ sơ sau bổ sung',
  'initiative.intake_refused': 'từ chối tiếp nhận hồ sơ',
  'initiative.accepted': 'đã tiếp nhận hồ sơ',
  'initiative.awaiting_application': 'đã tiếp nhận, chờ xác nhận áp dụng lần đầu',
  'initiative.application_confirmed': 'xác nhận đã áp dụng xong lần đầu',
  'initiative.term_extended': 'gia hạn',
  'initiative.opinion_asked': 'xin ý kiến trưởng đơn vị',
  'initiative.opinion_given': 'đã cho ý kiến của trưởng đơn vị',
  'initiative.late_filing_asked': 'xin nộp muộn',
  'initiative.late_filing_allowed': 'cho phép nộp muộn',
  'initiative.share_confirmed': 'xác nhận tỷ lệ đóng góp của mình',
  'initiative.share_confirmation_noted': 'ghi xác nhận tỷ lệ bằng văn bản của người đã thôi công tác',
  'initiative.authors_set': 'sửa danh sách tác giả và tỷ lệ đóng góp',
  'initiative.evidence_added': 'thêm minh chứng',
  'initiative.evidence_renamed': 'sửa tên minh chứng',
  'initiative.evidence_removed': 'bỏ minh chứng',
  'initiative.withdrawn': 'đã rút hồ sơ',
  'initiative.discarded': 'đã bỏ bản nháp',
  'initiative.condition_checked': 'xét điều kiện tiếp nhận',
  'initiative.field_completed': 'bổ sung',
  'initiative.benefit_checked': 'xác nhận số liệu làm lợi',
  'initiative.on_agenda': 'đưa vào chương trình họp của hội đồng',
  'initiative.off_agenda': 'đưa ra khỏi chương trình họp',
  'initiative.before_council': 'mở phiên họp xét hồ sơ',
  'initiative.deferred': 'để lại đợt sau theo kết luận của hội đồng',
  'initiative.expert_opinion': 'lấy ý kiến chuyên gia theo kết luận của hội đồng',
  'initiative.duplicate_concluded': 'kết luận trùng giải pháp với hồ sơ nộp trước',
  'initiative.duplicate_dropped': 'bỏ kết luận trùng với hồ sơ nộp trước',
  'initiative.novelty_checked': 'đối chiếu tính mới với kho',
  'initiative.novelty_excluded': 'loại trừ một nguồn hoặc một đoạn khi đối chiếu tính mới',
  'initiative.novelty_included': 'đưa lại nguồn hoặc đoạn đã loại trừ khi đối chiếu tính mới',
  'initiative.novelty_concluded': 'kết luận về tính mới',
  'initiative.novelty_withdrawn': 'rút kết luận về tính mới',
  'initiative.expert_opinion_recorded': 'ghi ý kiến chuyên gia',
  'initiative.expert_paper_added': 'thêm văn bản của chuyên gia',
  'expert.asked': 'mời chuyên gia ngoài cơ quan cho ý kiến',
  'expert.due_changed': 'đổi hạn cho ý kiến của chuyên gia ngoài cơ quan',
  'expert.reminded': 'nhắc chuyên gia ngoài cơ quan cho ý kiến',
  'expert.withdrawn': 'rút lời mời chuyên gia ngoài cơ quan cho ý kiến',
  'expert.no_conflict_declared': 'khai không có xung đột lợi ích với hồ sơ được mời cho ý kiến',
  'expert.conflict_declared': 'khai có xung đột lợi ích với hồ sơ được mời cho ý kiến',
  'expert.declined': 'từ chối cho ý kiến chuyên gia',
  'expert.answered': 'đã gửi ý kiến chuyên gia',
  'initiative.consent_recorded': 'ghi ý kiến của cơ quan cấp trên',
  'initiative.recognised': 'ban hành quyết định công nhận',
  'initiative.declined': 'ban hành thông báo không công nhận',
  'initiative.comments_released': 'gửi ý kiến Hội đồng cho tác giả',
  'initiative.council_replied': 'đã giải trình ý kiến Hội đồng',
  'initiative.second_look_asked': 'đề nghị xét lại hồ sơ không được công nhận',
  'initiative.revocation_announced': 'thông báo xem xét hủy bỏ công nhận',
  'initiative.revocation_replied': 'đã giải trình trước khi hủy bỏ công nhận',
  'initiative.revocation_dropped': 'thôi xem xét hủy bỏ công nhận',
  'initiative.adopted': 'xác nhận một đơn vị áp dụng',
  'initiative.adoption_ended': 'ghi một đơn vị thôi áp dụng',
  'initiative.proposed_above': 'lập hồ sơ đề nghị cấp trên',
  'initiative.proposal_taken_back': 'rút hồ sơ đề nghị cấp trên chưa gửi',
  'initiative.sent_above': 'gửi hồ sơ đề nghị cấp trên',
  'initiative.recognised_above': 'ghi quyết định công nhận của cấp trên',
  'initiative.declined_above': 'ghi kết quả không công nhận của cấp trên',
  'initiative.revoked': 'ban hành quyết định hủy bỏ công nhận',
}

/** Whether the pages have words for it; the test goes through everything the server writes down. */
export const isKnownHappening = (what: string): boolean => Object.hasOwn(happenings, what)

export const sayHappening = (what: string): string => happenings[what] ?? 'cập nhật hồ sơ'

/** The same at the head of a sentence. */
export function beginHappening(what: string): string {
  const words = sayHappening(what)
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}
