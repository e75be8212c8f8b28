import type { dutyKinds } from '@sangkien/contract/home'

export type DutyKind = (typeof dutyKinds)[number]
/** The part of a duty its address is made of. */
export interface DutyPlace { readonly subjectId: string; readonly detail: Readonly<Record<string, unknown>> }

interface DutyWords {
  /** Verb and object: what is to be done. */
  readonly act: string
  /** Of n of m: "đã xác nhận 2/4". */
  readonly parts?: string
  /** Where it is done. */
  readonly href: (duty: DutyPlace) => string
}

const dossier = ({ subjectId }: DutyPlace) => `/sang-kien/${subjectId}`
const form = ({ subjectId }: DutyPlace) => `/sang-kien/${subjectId}/soan`
const sitting = ({ subjectId }: DutyPlace) => `/phien-hop/${subjectId}`
const paper = ({ subjectId }: DutyPlace) => `/van-ban-di/${subjectId}`
const decision = ({ subjectId }: DutyPlace) => `/quyet-dinh/${subjectId}`

const duties: { readonly [K in DutyKind]: DutyWords } = {
  confirm_share:       { act: 'Xác nhận tỷ lệ đóng góp', parts: 'đã xác nhận', href: dossier },
  complete_dossier:    { act: 'Bổ sung hồ sơ', href: form },
  reply_to_revocation: { act: 'Giải trình trước khi hủy bỏ công nhận', href: dossier },
  reply_to_council:    { act: 'Giải trình ý kiến Hội đồng', href: dossier },
  finish_draft:        { act: 'Soạn tiếp hồ sơ', href: form },
  give_opinion:        { act: 'Cho ý kiến của trưởng đơn vị', href: dossier },
  receive:             { act: 'Xét tiếp nhận hồ sơ', href: dossier },
  allow_late_filing:   { act: 'Xem xét cho nộp muộn', href: dossier },
  confirm_application: { act: 'Xác nhận đã áp dụng lần đầu', href: dossier },
  put_on_agenda:       { act: 'Đưa vào chương trình họp', href: dossier },
  declare_conflicts:   { act: 'Trả lời về xung đột lợi ích', parts: 'đã trả lời', href: ({ subjectId }) => `/phien-hop/${subjectId}/xung-dot-loi-ich` },
  answer_offer:        { act: 'Trả lời đề nghị nhận phản biện', href: () => '/cham-diem' },
  hand_in_sheet:       { act: 'Gửi phiếu chấm', parts: 'đã gửi', href: ({ subjectId, detail }) => (typeof detail['next'] === 'string' ? `/cham-diem/${subjectId}/${detail['next']}` : sitting({ subjectId, detail })) },
  answer_in_writing:   { act: 'Trả lời phiếu lấy ý kiến', parts: 'đã trả lời', href: sitting },
  confirm_paper_count: { act: 'Xác nhận kết quả kiểm phiếu giấy', href: sitting },
  attend_sitting:      { act: 'Dự phiên họp', href: sitting },
  run_sitting:         { act: 'Điều hành phiên họp', parts: 'đã kết luận', href: sitting },
  sign_minutes:        { act: 'Ký biên bản', href: ({ subjectId }) => `/phien-hop/${subjectId}/bien-ban` },
  draft_decision:      { act: 'Dự thảo quyết định', parts: 'đã dự thảo', href: () => '/quyet-dinh' },
  approve_decision:    { act: 'Duyệt quyết định', href: decision },
  issue_decision:      { act: 'Cấp số và ban hành quyết định', href: decision },
  approve_content:     { act: 'Duyệt nội dung văn bản', href: paper },
  mend_paper:          { act: 'Sửa văn bản được trả lại', href: paper },
  check_form:          { act: 'Kiểm tra thể thức văn bản', href: paper },
  sign_paper:          { act: 'Ký văn bản', href: paper },
  number_paper:        { act: 'Cấp số, ban hành văn bản', href: paper },
  urge_expert:         { act: 'Đôn đốc ý kiến chuyên gia đã quá hạn', href: dossier },
  record_consent:      { act: 'Ghi ý kiến của cấp trên', href: dossier },
  check_benefit:       { act: 'Xác nhận số liệu làm lợi', href: dossier },
  send_report:         { act: 'Gửi báo cáo năm', href: ({ subjectId }) => `/bao-cao?nam=${subjectId}` },
  watch_term:          { act: 'Theo dõi hạn ra quyết định', href: dossier },
  vote_in_contest:     { act: 'Bình chọn', href: ({ subjectId }) => `/binh-chon/${subjectId}` },
  review_basis:        { act: 'Xem lại quy chế có căn cứ đã bị thay thế', href: () => '/quan-tri/can-cu' },
}

/** What a duty asks, how its parts are counted, and where it is done. */
export const sayDuty = (kind: DutyKind): DutyWords => duties[kind]
