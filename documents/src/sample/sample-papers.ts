import { usualFormula } from '@sangkien/domain/benefit/formula'
import type { BenefitLine } from '@sangkien/domain/benefit/benefit-line'
import { day } from '@sangkien/domain/time/day'
import type { NotRecognisedFacts } from '../decision/not-recognised-notice.ts'
import type { RefusalNoticeFacts } from '../decision/refusal-notice.ts'
import type { ApplicationFormFacts } from '../initiative/application-form.ts'
import type { DescriptionReportFacts } from '../initiative/description-report.ts'
import type { FormPerson } from '../initiative/person-row.ts'
import type { AcceptanceNoticeFacts } from '../intake/acceptance-notice.ts'
import type { CompletionRequestFacts } from '../intake/completion-request.ts'
import type { DossierNoticeFacts } from '../intake/dossier-facts.ts'
import type { IntakeRefusalFacts } from '../intake/intake-refusal.ts'
import type { ReceiptFacts } from '../intake/receipt.ts'
import { bases, countOf, list, nameOf, official, positionOf, type Size, textOf, titleOf } from './invented.ts'
import { richText } from './rich-sample.ts'

const toFiler = ['Tác giả (để thực hiện)', 'Lãnh đạo Văn phòng', 'Lưu: VT, HCQT']

const person = (size: Size, at: number): FormPerson => ({
  name: nameOf(size, at), birthDate: day('1988-06-02'), workplace: 'Phòng Hành chính - Quản trị', position: 'Chuyên viên', qualification: 'Thạc sĩ Quản lý công',
})

const dossier = (size: Size): DossierNoticeFacts => ({
  ...official(size, 'TB-VP', toFiler),
  dossierCode: 'SK-2026-017',
  title: titleOf(size),
  authors: list(countOf(size, 2, 6), (at) => nameOf(size, at)),
  receivedAt: new Date('2026-01-05T07:05:00Z'),
  basis: 'khoản 2 Điều 6 Điều lệ Sáng kiến ban hành kèm theo Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ',
})

export const applicationForm = (size: Size): ApplicationFormFacts => ({
  addressedTo: 'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi',
  authors: list(countOf(size, 2, 6), (at) => ({ ...person(size, at), share: Math.floor(10_000 / countOf(size, 2, 6)) })),
  title: titleOf(size),
  sponsor: size === 'small' ? null : 'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi, phường Cẩm Thành, tỉnh Quảng Ngãi',
  field: 'Dịch vụ: cải cách hành chính',
  firstAppliedOn: size === 'small' ? null : day('2025-11-03'),
  essence: richText(size),
  confidentialNote: size === 'worst' ? textOf(3) : '',
  conditionsToApply: textOf(1),
  authorBenefitOpinion: textOf(countOf(size, 2, 10)),
  applierBenefitOpinion: size === 'small' ? '' : textOf(2),
  helpers: list(size === 'small' ? 0 : countOf(size, 2, 30), (at) => ({ ...person(size, at + 2), work: 'Nhập danh mục vật tư, chạy thử' })),
  place: 'Quảng Ngãi', day: size === 'worst' ? null : day('2026-01-05'), year: 2026,
  signers: list(countOf(size, 2, 6), (at) => nameOf(size, at)),
})

const line: BenefitLine = {
  id: '1', label: 'Tổng hợp báo cáo tuần', minutesBefore: 240, minutesAfter: 45, timesPerYear: 52, hourlyCost: 60_000,
  materialsSavedPerYear: null, printingSavedPerYear: 1_200_000, costOfApplying: 2_000_000, source: 'Sổ theo dõi công việc', insufficientData: false,
}

export const descriptionReport = (size: Size): DescriptionReportFacts => ({
  benefitFormula: usualFormula,
  dossierCode: 'SK-2026-017',
  title: titleOf(size),
  field: 'Cải cách hành chính',
  authors: list(countOf(size, 2, 6), (at) => `${nameOf(size, at)}, ${positionOf(at)}`),
  sections: [['3.1', 'Tình trạng giải pháp đã biết'], ['3.2', 'Nội dung giải pháp đề nghị công nhận là sáng kiến'], ['3.3', 'Khả năng áp dụng của giải pháp']]
    .map(([number = '', heading = '']) => ({ number, heading, body: richText(size) })),
  beforeAfter: size === 'small' ? [] : [{ measure: 'Thời gian cấp phát một phiếu', unit: 'giờ', before: '72', after: '4', source: 'Sổ cấp phát' }],
  benefitLines: size === 'small' ? [] : [line, { ...line, id: '2', label: 'Giảm lượt đi lại', hourlyCost: null, printingSavedPerYear: null }],
})

export const receipt = (size: Size): ReceiptFacts => ({
  ...official(size, 'GBN-VP', ['Người nộp đơn', 'Lưu: VT, HCQT']),
  dossierCode: 'SK-2026-017',
  title: titleOf(size),
  filer: `${nameOf(size, 0)}, ${positionOf(0)}`,
  authors: list(countOf(size, 2, 6), (at) => `${nameOf(size, at)}, ${positionOf(at)}`),
  receivedAt: new Date('2026-01-05T07:05:00Z'),
  answerBy: day('2026-02-05'),
  decisionBy: size === 'normal' ? day('2026-04-06') : null, decideWithin: '03 tháng',
  papers: list(countOf(size, 4, 60), (at) => ({ name: at === 0 ? 'Đơn yêu cầu công nhận sáng kiến' : `minh-chung-${at}-số-liệu.xlsx`, pages: at === 0 ? '01 bản' : '128 KB' })),
  contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  followAddress: 'https://sangkien.example.vn/ho-so/SK-2026-017',
})

export const completionRequest = (size: Size): CompletionRequestFacts => ({
  ...dossier(size),
  defects: list(countOf(size, 3, 25), (at) => `Mục ${at + 1}: chưa nêu số liệu trước và sau khi áp dụng`),
  due: day('2026-02-05'), pauses: size === 'small',
})

export const acceptanceNotice = (size: Size): AcceptanceNoticeFacts => ({
  ...dossier(size), acceptedOn: day('2026-01-20'), decisionBy: size === 'small' ? null : day('2026-04-20'), decideWithin: '03 tháng',
})

const complaint = { length: '90 ngày', article: 'Điều 9 Luật Khiếu nại 02/2011/QH13' }

export const intakeRefusal = (size: Size): IntakeRefusalFacts => ({
  ...dossier(size), complaint,
  reasons: list(countOf(size, 2, 8), (at) => ({
    reason: 'Giải pháp là đối tượng đang được bảo hộ quyền sở hữu trí tuệ tại thời điểm xét', article: 'điểm b khoản 2 Điều 3 Điều lệ Sáng kiến',
    explanation: at === 0 ? 'trùng với kiểu dáng đã đăng ký' : '',
  })),
})

export const notRecognised = (size: Size): NotRecognisedFacts => ({
  ...dossier(size), complaint,
  minutes: size === 'small' ? null : { code: '02/BB-HĐSK', day: day('2026-03-20') },
  reasons: list(countOf(size, 2, 10), () => 'Số phiếu đồng ý 4/9, chưa đạt ít nhất 2/3 tổng số thành viên Hội đồng (6 phiếu)'),
})

export const refusalNotice = (size: Size): RefusalNoticeFacts => {
  const { agency, issue, signing, recipients } = dossier(size)
  return {
    agency, issue, signing, recipients, bases, complaint, council: 'Hội đồng sáng kiến tại phiên họp ngày 20/03/2026 và Trưởng phòng Hành chính - Quản trị', period: 'đợt 1 năm 2026',
    initiatives: list(countOf(size, 2, 12), (at) => ({ code: `SK-2026-${String(at + 1).padStart(3, '0')}`, title: titleOf(size, at), authors: list(countOf(size, 2, 5), (author) => nameOf(size, author)), grounds: at === 0 ? ['Không có tính mới trong phạm vi cơ sở (điểm a khoản 1 Điều 3 Nghị định 13/2012/NĐ-CP)'] : [], reasons: 'Giải pháp không mới trong phạm vi cơ quan' })),
  }
}
