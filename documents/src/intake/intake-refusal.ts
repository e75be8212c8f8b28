import { sayBasis } from '../layout/basis-line.ts'
import { type ComplaintTerm, sayComplaint } from '../layout/complaint.ts'
import { renderNotice } from '../layout/notice.ts'
import { cleanLine } from '../text/clean-text.ts'
import { type DossierNoticeFacts, sayDossier } from './dossier-facts.ts'

export interface IntakeRefusalFacts extends DossierNoticeFacts {
  readonly complaint: ComplaintTerm
  readonly reasons: readonly {
    /** The ground in words. */
    readonly reason: string
    /** Where it stands: `điểm b khoản 2 Điều 3 Điều lệ Sáng kiến`. */
    readonly article: string
    /** What in this dossier falls under it; empty when the ground says all. */
    readonly explanation: string
  }[]
}

/** Notice that the application is not taken in, with reasons and articles (Điều lệ Sáng kiến, Điều 6 khoản 2; MEM(m)). */
export const renderIntakeRefusal = (facts: IntakeRefusalFacts): Promise<Uint8Array> =>
  renderNotice(facts, {
    key: 'intake-refusal',
    subject: 'Về việc từ chối tiếp nhận đơn yêu cầu công nhận sáng kiến',
    opening: [`${sayBasis(facts.basis)}, sau khi xem xét ${sayDossier(facts)}, ${facts.agency.name} thông báo từ chối tiếp nhận đơn với lý do sau:`],
    items: facts.reasons.map(({ reason, article, explanation }) =>
      `${cleanLine(reason).replace(/[.;,]+$/, '')} (${cleanLine(article)})${explanation.trim() === '' ? '' : `: ${cleanLine(explanation)}`}`),
    closing: [sayComplaint(facts)],
  })
