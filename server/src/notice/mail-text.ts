import { sayDate } from '@sangkien/domain/document/say-date'
import { typeName } from '@sangkien/domain/document/type-name'
import type { Day } from '@sangkien/domain/time/day'

export interface TidingsToMail { readonly kind: string; readonly facts: Record<string, unknown>; readonly initiativeId: string | null; readonly code: string | null; readonly title: string | null }

/** What happened, in a few words; the page says more. A mail may be read by others, so it holds a title at most. */
export const happenings: Readonly<Record<string, string>> = {
  'initiative.share_to_confirm': 'Bạn được ghi là đồng tác giả, cần xác nhận tỷ lệ đóng góp',
  'initiative.opinion_asked': 'Có hồ sơ xin ý kiến trưởng đơn vị',
  'initiative.opinion_given': 'Trưởng đơn vị đã cho ý kiến về hồ sơ',
  'initiative.late_filing_asked': 'Có đề nghị cho nộp hồ sơ muộn',
  'initiative.late_filing_allowed': 'Hồ sơ được phép nộp muộn',
  'initiative.submitted': 'Có hồ sơ mới nộp, chờ tiếp nhận',
  'initiative.completed': 'Hồ sơ đã được bổ sung và nộp lại',
  'initiative.withdrawn': 'Tác giả đã rút hồ sơ',
  'intake.completion_requested': 'Hồ sơ cần bổ sung',
  'intake.refused': 'Hồ sơ bị từ chối tiếp nhận',
  'initiative.accepted': 'Hồ sơ đã được tiếp nhận',
  'intake.accepted': 'Hồ sơ đã được tiếp nhận',
  'intake.application_awaited': 'Hồ sơ đã được tiếp nhận, chờ xác nhận áp dụng lần đầu',
  'intake.application_confirmed': 'Đã xác nhận áp dụng lần đầu',
  'intake.term_extended': 'Thời hạn xét hồ sơ được gia hạn',
  'benefit.checked': 'Số liệu làm lợi đã được xác nhận',
  'initiative.on_agenda': 'Hồ sơ được đưa vào chương trình họp hội đồng',
  'initiative.off_agenda': 'Hồ sơ được đưa ra khỏi chương trình họp hội đồng',
  'initiative.deferred': 'Hồ sơ được để lại đợt sau',
  'initiative.expert_opinion': 'Hồ sơ được xin ý kiến chuyên gia',
  'initiative.recognised': 'Đã có quyết định công nhận sáng kiến',
  'initiative.declined': 'Đã có thông báo về kết quả xét sáng kiến',
  'initiative.revoked': 'Đã có quyết định hủy bỏ việc công nhận sáng kiến',
  'revocation.announced': 'Việc công nhận sáng kiến của bạn đang được xem xét hủy bỏ, bạn có thể giải trình',
  'revocation.replied': 'Tác giả đã giải trình trước khi hủy bỏ công nhận',
  'revocation.dropped': 'Sáng kiến của bạn không bị hủy bỏ công nhận',
  'hearing.comments': 'Hội đồng gửi ý kiến về sáng kiến của bạn',
  'hearing.replied': 'Tác giả đã giải trình ý kiến Hội đồng',
  'hearing.second_look': 'Có đề nghị xét lại hồ sơ không được công nhận',
  'expert.asked': 'Mời bạn cho ý kiến chuyên gia về một sáng kiến',
  'expert.due_changed': 'Hạn gửi ý kiến chuyên gia của bạn đã thay đổi',
  'expert.due_soon': 'Sắp đến hạn gửi ý kiến chuyên gia',
  'expert.reminder': 'Nhắc gửi ý kiến chuyên gia',
  'expert.withdrawn': 'Cơ quan không cần ý kiến chuyên gia của bạn nữa, hồ sơ đã được đóng lại',
  'expert.answered': 'Chuyên gia ngoài cơ quan đã gửi ý kiến về hồ sơ',
  'expert.declined': 'Chuyên gia ngoài cơ quan từ chối cho ý kiến',
  'expert.in_conflict': 'Chuyên gia ngoài cơ quan khai có xung đột lợi ích, hồ sơ không mở cho người này',
  'scoring.opened': 'Có hồ sơ chờ bạn chấm điểm',
  'scoring.again': 'Hội đồng đề nghị các thành viên chấm lại một hồ sơ',
  'scoring.all_in': 'Các thành viên đã gửi đủ phiếu chấm',
  'reviewing.assigned': 'Bạn được phân công phản biện một hồ sơ',
  'reviewing.removed': 'Bạn không còn phải phản biện một hồ sơ',
  'reviewing.offered': 'Có đề nghị bạn nhận phản biện một hồ sơ',
  'reviewing.declined': 'Thành viên bạn đề nghị không nhận phản biện thay',
  'reviewing.taken': 'Thành viên bạn đề nghị đã nhận phản biện thay',
  'reviewing.handed_on': 'Một hồ sơ đã đổi người phản biện',
  'reviewing.lost': 'Có hồ sơ mất người phản biện, cần phân công lại',
  'reviewing.reminder': 'Nhắc gửi phiếu phản biện',
  'sitting.called': 'Mời dự phiên họp hội đồng',
  'sitting.changed': 'Phiên họp hội đồng có thay đổi',
  'sitting.opened': 'Phiên họp hội đồng đã bắt đầu',
  'sitting.asked_in_writing': 'Có phiếu lấy ý kiến bằng văn bản chờ bạn trả lời',
  'sitting.answer_due_soon': 'Phiếu lấy ý kiến bằng văn bản sắp hết hạn trả lời',
  'sitting.closed': 'Phiên họp hội đồng đã kết thúc, kết quả chờ quyết định',
  'minutes.to_sign': 'Thư ký đã ký biên bản phiên họp, chờ chủ tọa ký',
  'minutes.signature_void': 'Biên bản bạn đã ký được sửa, cần ký lại',
  'decision.drafted': 'Có dự thảo quyết định chờ duyệt',
  'decision.approved': 'Có quyết định đã duyệt, chờ cấp số và ban hành',
  'decision.returned': 'Dự thảo quyết định được trả lại, kèm lý do',
  'decision.given_back': 'Quyết định đã duyệt được trả lại',
  'outgoing.to_approve': 'Có văn bản chờ bạn duyệt nội dung',
  'outgoing.to_check': 'Có văn bản chờ kiểm tra thể thức',
  'outgoing.to_sign': 'Có văn bản chờ bạn ký',
  'outgoing.to_number': 'Có văn bản đã ký, chờ cấp số và ban hành',
  'outgoing.returned': 'Văn bản bạn soạn được trả lại, kèm lý do',
  'outgoing.issued': 'Văn bản bạn soạn hoặc ký đã ban hành',
  'outgoing.recalled': 'Văn bản bạn soạn hoặc ký đã bị thu hồi',
  'batch.done': 'Đã lập xong giấy tờ hàng loạt, chờ bạn tải về',
  'batch.failed': 'Không lập được giấy tờ hàng loạt',
  'delegation.made': 'Có việc được ủy quyền',
  'delegation.ended': 'Việc ủy quyền đã kết thúc',
  'initiative.adopted': 'Có đơn vị xác nhận áp dụng sáng kiến của bạn',
  'initiative.sent_above': 'Sáng kiến của bạn được đề nghị công nhận ở cấp trên',
  'initiative.recognised_above': 'Sáng kiến của bạn được cấp trên công nhận',
  'initiative.declined_above': 'Cấp trên không công nhận sáng kiến của bạn',
  'term.due_soon': 'Thời hạn xét hồ sơ sắp hết hoặc đã hết',
}
const somethingElse = 'Có việc mới liên quan đến bạn'

/** One mail in plain text for one or several tidings: what happened, to which dossier, where to read on. Nothing of a dossier's content, no score, no vote. */
export function writeMail(tidings: readonly TidingsToMail[], agency: string, address: string): { subject: string; text: string } {
  const lines = tidings.map((one) => [`- ${sayHappening(one)}${nameOf(one) === '' ? '' : `: ${nameOf(one)}`}`, `  ${address}${pathOf(one)}`].join('\n'))
  const [first] = tidings
  const subject = tidings.length === 1 && first ? `${sayHappening(first)}${first.code ? ` (${first.code})` : ''}` : `${tidings.length} thông báo mới`
  return {
    subject: `[Sáng Kiến] ${subject}`,
    text: [...lines, '', `${agency}`, `Chọn cách nhận thư: ${address}/tai-khoan`, 'Thư này do hệ thống tự gửi, xin không trả lời.', ''].join('\n'),
  }
}

/** What happened, for the page and the mail alike. */
export const sayHappening = ({ kind, facts }: Pick<TidingsToMail, 'kind' | 'facts'>): string => `${happenings[kind] ?? somethingElse}${kind.startsWith('reviewing.') ? sayReview(facts) : kind.startsWith('expert.') ? sayAsked(facts) : ''}`

/** By when a review is due; of a reminder, whose word it is, how far its reader has got, and what was written. */
function sayReview({ scoresDue, from, message, done, of }: TidingsToMail['facts']): string {
  const due = typeof scoresDue === 'string' ? `, hạn gửi phiếu hết ngày ${sayDate(scoresDue as Day)}` : ''
  return typeof from === 'string' && typeof message === 'string' ? `${due} (${from}; bạn đã gửi ${String(done)}/${String(of)}): ${message}` : due
}
/** By when an expert is asked to answer. */
const sayAsked = ({ dueOn }: TidingsToMail['facts']): string => (typeof dueOn === 'string' ? `, hạn gửi hết ngày ${sayDate(dueOn as Day)}` : '')

const nameOf = (one: TidingsToMail): string => (one.title ? [one.code, one.title].filter(Boolean).join(' · ') : titleOf(one) ?? '')

/** What the tidings are about: the dossier, or the paper on its way out by its type and what it is about. */
export function titleOf({ title, facts }: Pick<TidingsToMail, 'code' | 'title' | 'facts'>): string | null {
  const { outgoingId, type, about } = facts
  if (title !== null || typeof outgoingId !== 'string' || typeof about !== 'string') return title
  const name = typeof type === 'string' ? typeName(type) : ''
  if (name === '' || about === '') return about || name || null
  return /^về việc /iu.test(about) ? `${name} ${about.charAt(0).toLocaleLowerCase('vi')}${about.slice(1)}` : type === 'CV' ? `${name} về việc ${about}` : `${name}: ${about}`
}

/** Where to read on: the dossier, else the sitting or decision it is about, else the list of notices. */
export function pathOf({ kind, initiativeId, facts }: Pick<TidingsToMail, 'kind' | 'initiativeId' | 'facts'>): string {
  if (kind === 'reviewing.handed_on' || kind === 'reviewing.lost') return `/phien-hop/${String(facts['sittingId'])}/phan-bien`
  if (kind.startsWith('reviewing.')) return '/cham-diem'
  // Somebody from outside has no dossiers: what they were asked is a page of its own, and their list once it is withdrawn.
  if (kind === 'expert.withdrawn') return '/'
  if (typeof facts['requestId'] === 'string') return `/y-kien/${facts['requestId']}`
  if (initiativeId) return `/sang-kien/${initiativeId}`
  if (typeof facts['sittingId'] === 'string') return `/phien-hop/${facts['sittingId']}${facts['minutes'] === true ? '/bien-ban' : ''}`
  if (typeof facts['batchId'] === 'string') return `/lap-hang-loat/${facts['batchId']}`
  if (typeof facts['outgoingId'] === 'string') return `/van-ban-di/${facts['outgoingId']}`
  return typeof facts['decisionId'] === 'string' ? `/quyet-dinh/${facts['decisionId']}` : '/thong-bao'
}
