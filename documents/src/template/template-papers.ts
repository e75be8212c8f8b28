import type { TemplateKey } from '@sangkien/domain/document/template-key'
import type { SampleName } from '../sample/paper-samples.ts'

/** What an office calls the paper a template makes, and the sample it is tried with. */
export interface TemplatePaper {
  readonly name: string
  readonly sample: SampleName
}

/** Every template an office may have a version of its own of. */
export const templatePapers: Readonly<Record<TemplateKey, TemplatePaper>> = {
  'application-form': { name: 'Đơn yêu cầu công nhận sáng kiến', sample: 'application-form' },
  'description-report': { name: 'Báo cáo mô tả sáng kiến', sample: 'description-report' },
  receipt: { name: 'Giấy biên nhận đơn', sample: 'receipt' },
  'completion-request': { name: 'Thông báo yêu cầu bổ sung, hoàn thiện đơn', sample: 'completion-request' },
  'acceptance-notice': { name: 'Thông báo chấp nhận đơn', sample: 'acceptance-notice' },
  'intake-refusal': { name: 'Thông báo từ chối tiếp nhận đơn', sample: 'intake-refusal' },
  'round-notice': { name: 'Thông báo đợt xét công nhận', sample: 'round-notice' },
  'application-confirmation': { name: 'Giấy xác nhận áp dụng sáng kiến', sample: 'application-confirmation' },
  'novelty-report': { name: 'Báo cáo kết quả đối chiếu tính mới', sample: 'novelty-report' },
  'council-decision': { name: 'Quyết định thành lập Hội đồng sáng kiến', sample: 'council-decision' },
  invitation: { name: 'Giấy mời họp Hội đồng, có danh sách sáng kiến kèm theo', sample: 'invitation' },
  'invitation-without-agenda': { name: 'Giấy mời họp Hội đồng, chưa có danh sách sáng kiến', sample: 'invitation' },
  'score-sheet': { name: 'Phiếu chấm điểm', sample: 'score-sheet' },
  'score-summary': { name: 'Bảng tổng hợp điểm', sample: 'score-summary' },
  ballot: { name: 'Phiếu biểu quyết kín', sample: 'ballot' },
  'signed-ballot': { name: 'Phiếu biểu quyết có ký tên', sample: 'ballot' },
  'vote-count': { name: 'Biên bản kiểm phiếu', sample: 'vote-count' },
  minutes: { name: 'Biên bản họp Hội đồng sáng kiến', sample: 'minutes' },
  'pay-sheet': { name: 'Bảng chi tiền họp Hội đồng', sample: 'pay-sheet' },
  proposal: { name: 'Tờ trình kèm dự thảo quyết định', sample: 'proposal' },
  'consent-letter': { name: 'Công văn xin chấp thuận việc công nhận', sample: 'consent-letter' },
  'recognition-decision': { name: 'Quyết định công nhận sáng kiến', sample: 'recognition-decision' },
  certificate: { name: 'Giấy chứng nhận sáng kiến', sample: 'certificate' },
  'not-recognised-notice': { name: 'Thông báo không công nhận một sáng kiến', sample: 'not-recognised-notice' },
  'refusal-notice': { name: 'Thông báo không công nhận sáng kiến của một phiên họp', sample: 'refusal-notice' },
  'revocation-decision': { name: 'Quyết định hủy bỏ việc công nhận sáng kiến', sample: 'revocation-decision' },
  'nomination-letter': { name: 'Công văn đề nghị cấp trên công nhận', sample: 'nomination-letter' },
  'correction-letter': { name: 'Công văn đính chính', sample: 'correction-letter' },
  'intake-register': { name: 'Sổ tiếp nhận đơn', sample: 'intake-register' },
  'incoming-register': { name: 'Sổ đăng ký văn bản đến', sample: 'incoming-register' },
  'outgoing-register': { name: 'Sổ đăng ký văn bản đi', sample: 'outgoing-register' },
  'recognised-register': { name: 'Sổ đăng ký sáng kiến được công nhận', sample: 'recognised-register' },
  'annual-report': { name: 'Báo cáo hoạt động sáng kiến năm', sample: 'annual-report' },
  'commendation-proposal': { name: 'Tờ trình khen thưởng', sample: 'commendation-proposal' },
}
