import { sayOfficialDate } from '@sangkien/domain/document/say-official-date'
import type { Day } from '@sangkien/domain/time/day'
import { sayBasis } from '../layout/basis-line.ts'
import { renderNotice } from '../layout/notice.ts'
import { type DossierNoticeFacts, sayDossier } from './dossier-facts.ts'

export interface CompletionRequestFacts extends DossierNoticeFacts {
  /** Each names the part of the application and what is wanting. */
  readonly defects: readonly string[]
  readonly due: Day
  /** Whether the term to examine stands still meanwhile; of what the council deferred none does. */
  readonly pauses: boolean
}

/** Notice that asks the authors to complete their application, with a deadline (Điều lệ Sáng kiến, Điều 6 khoản 2; MEM(m)). */
export const renderCompletionRequest = (facts: CompletionRequestFacts): Promise<Uint8Array> =>
  renderNotice(facts, {
    key: 'completion-request',
    subject: 'Về việc yêu cầu bổ sung, hoàn thiện đơn yêu cầu công nhận sáng kiến',
    opening: [`${sayBasis(facts.basis)}, sau khi xem xét ${sayDossier(facts)}, ${facts.agency.name} thông báo đơn còn các thiếu sót sau:`],
    items: facts.defects,
    closing: [
      `Đề nghị tác giả bổ sung, hoàn thiện các nội dung trên và nộp lại chậm nhất ${sayOfficialDate(facts.due)}.${facts.pauses ? ' Thời gian bổ sung, hoàn thiện không tính vào thời hạn xem xét đơn.' : ''}`,
      'Quá thời hạn nêu trên mà tác giả không bổ sung, hoàn thiện hoặc bổ sung, hoàn thiện không đạt yêu cầu, đơn có thể bị từ chối tiếp nhận.',
    ],
  })
