import { sayOfficialDate } from '@sangkien/domain/document/say-official-date'
import type { Day } from '@sangkien/domain/time/day'
import { sayBasis } from '../layout/basis-line.ts'
import { renderNotice } from '../layout/notice.ts'
import { cleanLine } from '../text/clean-text.ts'
import { type DossierNoticeFacts, sayDossier } from './dossier-facts.ts'

export interface AcceptanceNoticeFacts extends DossierNoticeFacts {
  readonly acceptedOn: Day
  /** By when recognition is decided; null while the solution is still to be applied for the first time. */
  readonly decisionBy: Day | null
  /** How long the agency then has to decide: `03 tháng`. */
  readonly decideWithin: string
}

/** Notice that the application is accepted; from here the term of examination runs (Điều lệ Sáng kiến, Điều 7 khoản 1; FACT). */
export const renderAcceptanceNotice = (facts: AcceptanceNoticeFacts): Promise<Uint8Array> =>
  renderNotice(facts, {
    key: 'acceptance-notice',
    subject: 'Về việc chấp nhận đơn yêu cầu công nhận sáng kiến',
    opening: [`${sayBasis(facts.basis)}, sau khi xem xét ${sayDossier(facts)}, ${facts.agency.name} thông báo:`],
    items: [
      `Đơn được chấp nhận kể từ ${sayOfficialDate(facts.acceptedOn)}`,
      facts.decisionBy === null
        ? `Thời hạn xét công nhận sáng kiến là ${cleanLine(facts.decideWithin)} kể từ ngày hoàn thành việc áp dụng lần đầu. Đề nghị tác giả báo cáo khi việc áp dụng lần đầu hoàn thành`
        : `Thời hạn xét công nhận sáng kiến: chậm nhất ${sayOfficialDate(facts.decisionBy)}`,
    ],
    closing: [`${facts.agency.name} thông báo để tác giả, đồng tác giả biết, phối hợp thực hiện.`],
  })
