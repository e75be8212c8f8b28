import type { ReportSection } from '../regulation/pack.ts'
import type { Dossier } from './dossier.ts'

/** What can be named in a request for completion: the fields of the form, the authors, the evidence. */
export type NamedPart = Exclude<keyof Dossier, 'sections'> | 'authors' | 'evidence'

/** The parts of a dossier by the words of the form, in its order (Thông tư 18/2013, Phụ lục I): on pages and papers alike. */
export const partNames: { readonly [Part in NamedPart]: string } = {
  title: 'Tên sáng kiến',
  authors: 'Tác giả và tỷ lệ đóng góp',
  solutionKinds: 'Loại giải pháp',
  field: 'Lĩnh vực áp dụng',
  aboutIt: 'Thuộc công nghệ thông tin, chuyển đổi số',
  aboutAdministrativeReform: 'Thuộc cải cách hành chính',
  sponsor: 'Chủ đầu tư tạo ra sáng kiến',
  applicationState: 'Tình trạng áp dụng',
  firstAppliedOn: 'Ngày áp dụng hoặc áp dụng thử lần đầu',
  conditionsToApply: 'Các điều kiện cần thiết để áp dụng',
  noveltySelfCheck: 'Tự kiểm tra tính mới',
  beforeAfter: 'Bảng so sánh trước và sau',
  benefitLines: 'Bảng tính lợi ích',
  authorBenefitOpinion: 'Đánh giá lợi ích theo ý kiến của tác giả',
  applierBenefitOpinion: 'Đánh giá lợi ích theo ý kiến của nơi áp dụng',
  helpers: 'Người tham gia áp dụng lần đầu',
  confidentialNote: 'Thông tin cần được bảo mật',
  evidence: 'Minh chứng kèm theo',
}

export const isNamedPart = (field: string): field is NamedPart => Object.hasOwn(partNames, field)

/** "3.2.2. Nội dung giải pháp và các bước thực hiện" */
export const saySection = ({ number, label }: Pick<ReportSection, 'number' | 'label'>): string => (number === '' ? label : `${number}. ${label}`)

/** A field by its saved name: `title`, `sections.effect`, `authors`. */
export function sayField(field: string, sections: readonly Pick<ReportSection, 'key' | 'number' | 'label'>[]): string {
  if (isNamedPart(field)) return partNames[field]
  const section = sections.find(({ key }) => `sections.${key}` === field)
  return section ? saySection(section) : field
}
