import type { sittingPapers } from '@sangkien/contract/council'
import type { paperKinds } from '@sangkien/contract/initiative'

export type PaperKind = (typeof paperKinds)[number]

const papers: { readonly [K in PaperKind]: string } = {
  application: 'Đơn yêu cầu công nhận sáng kiến',
  report: 'Báo cáo mô tả sáng kiến',
  receipt: 'Giấy biên nhận đơn',
  'completion-request': 'Thông báo yêu cầu bổ sung',
  acceptance: 'Thông báo tiếp nhận đơn',
  'intake-refusal': 'Thông báo từ chối tiếp nhận',
  'decline-notice': 'Thông báo không công nhận',
  'consent-request': 'Công văn xin ý kiến cấp trên',
  scores: 'Bảng tổng hợp điểm',
  'application-confirmation': 'Giấy xác nhận áp dụng lần đầu',
}

/** The name of a paper as it stands at its head. */
export const sayPaper = (kind: PaperKind): string => papers[kind]

const ofSitting: { readonly [K in (typeof sittingPapers)[number]]: string } = {
  invitation: 'Giấy mời họp', ballot: 'Phiếu biểu quyết để ghi tay', 'vote-count': 'Biên bản kiểm phiếu', scores: 'Bảng tổng hợp điểm', 'pay-sheet': 'Bảng chi họp Hội đồng',
}

export const saySittingPaper = (kind: (typeof sittingPapers)[number]): string => ofSitting[kind]
