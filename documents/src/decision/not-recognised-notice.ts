import { sayDate } from '@sangkien/domain/document/say-date'
import type { Day } from '@sangkien/domain/time/day'
import { type DossierNoticeFacts, sayDossier } from '../intake/dossier-facts.ts'
import { sayBasis } from '../layout/basis-line.ts'
import { type ComplaintTerm, sayComplaint } from '../layout/complaint.ts'
import { renderNotice } from '../layout/notice.ts'
import { cleanLine } from '../text/clean-text.ts'

export interface NotRecognisedFacts extends DossierNoticeFacts {
  readonly complaint: ComplaintTerm
  /** The minutes the result stands in; null where no council sat. */
  readonly minutes: { readonly code: string; readonly day: Day } | null
  /** One for each condition that failed. */
  readonly reasons: readonly string[]
}

/** Written notice that the initiative is not recognised, stating the reasons (Điều lệ Sáng kiến, Điều 7 khoản 1; FACT). */
export const renderNotRecognisedNotice = (facts: NotRecognisedFacts): Promise<Uint8Array> =>
  renderNotice(facts, {
    key: 'not-recognised-notice',
    subject: 'Về việc không công nhận sáng kiến',
    opening: [`${sayBasis(facts.basis)}${minutesOf(facts)}, sau khi xét ${sayDossier(facts)}, ${facts.agency.name} thông báo không công nhận sáng kiến với lý do sau:`],
    items: facts.reasons,
    closing: [
      'Tác giả có thể hoàn thiện giải pháp và nộp đơn mới khi giải pháp đáp ứng các điều kiện theo quy định.',
      sayComplaint(facts),
    ],
  })

const minutesOf = ({ minutes }: NotRecognisedFacts): string =>
  minutes === null ? '' : ` và Biên bản họp Hội đồng sáng kiến số ${cleanLine(minutes.code)} ngày ${sayDate(minutes.day)}`
