import { bareBasis, sayBasis } from '../layout/basis-line.ts'
import { type ComplaintTerm, sayComplaint } from '../layout/complaint.ts'
import { renderNotice } from '../layout/notice.ts'
import type { BasisLine, OfficialFacts } from '../layout/official-facts.ts'
import { cleanLine } from '../text/clean-text.ts'

/** One notice for everything a sitting declined, each with its reasons (Điều lệ Sáng kiến, Điều 7 khoản 1; FACT). */
export interface RefusalNoticeFacts extends OfficialFacts {
  readonly bases: readonly BasisLine[]
  readonly complaint: ComplaintTerm
  /** On whose finding: `Hội đồng sáng kiến tại phiên họp ngày 20/11/2026`. */
  readonly council: string
  /** `đợt 1 năm 2026`. */
  readonly period: string
  /** `grounds` are the reasons of the regulation with their articles, `reasons` what the council says besides. */
  readonly initiatives: readonly { readonly code: string; readonly title: string; readonly authors: readonly string[]; readonly grounds: readonly string[]; readonly reasons: string }[]
}

/** Thông báo không công nhận sáng kiến (Mẫu 1.4). */
export const renderRefusalNotice = (facts: RefusalNoticeFacts): Promise<Uint8Array> =>
  renderNotice(facts, {
    key: 'refusal-notice',
    subject: `Về việc không công nhận sáng kiến ${cleanLine(facts.period)}`.trim(),
    opening: [
      `${facts.bases.map((basis, i) => (i === 0 ? sayBasis : bareBasis)(basis)).join('; ')};`,
      `Theo đề nghị của ${cleanLine(facts.council).replace(/[.;,]+$/, '')}, ${facts.agency.name} thông báo không công nhận các sáng kiến sau:`,
    ],
    items: facts.initiatives.map(({ code, title, authors, grounds, reasons }) => `${cleanLine(code)}, “${cleanLine(title)}” của ${authors.map(cleanLine).join(', ')}. Lý do: ${[...grounds, reasons].map((reason) => cleanLine(reason).replace(/[.;]+$/, '')).join('; ')}`),
    closing: [
      'Tác giả có thể hoàn thiện giải pháp và nộp đơn mới khi giải pháp đáp ứng các điều kiện theo quy định.',
      sayComplaint(facts),
    ],
  })
