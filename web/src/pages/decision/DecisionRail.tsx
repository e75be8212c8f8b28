import { readProposalPaper } from '@sangkien/contract/decision'
import { fileAddress } from '../../api/api.ts'
import { PaperLine } from '../../frame/PaperLine.tsx'
import { sayDayOf } from '../../say/day.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Card } from '../../ui/Section.tsx'
import { type Step, StageLine } from '../../ui/StageLine.tsx'
import { BatchCard } from './BatchCard.tsx'
import type { DecisionView } from './decision.ts'
import { DecisionActs } from './DecisionActs.tsx'
import { FavourCards } from './FavourCard.tsx'

const order = ['draft', 'approved', 'issued'] as const

/** Where the paper stands, what this person may do with it, and the mark of what was issued. */
export function DecisionRail({ decision }: { decision: DecisionView }) {
  const { state, createdAt, approvedAt, approvedByName, issuedAt, issuedByName, sittingId, sha256, symbol } = decision
  const at = order.indexOf(state === 'cancelled' ? 'draft' : state)
  const stateOf = (place: number): Step['state'] => (place < at || state === 'issued' ? 'done' : place === at ? 'done' : place === at + 1 && state !== 'cancelled' ? 'now' : 'to_come')
  const steps: Step[] = [
    { label: state === 'cancelled' ? 'Dự thảo đã hủy' : 'Dự thảo', state: state === 'cancelled' ? 'stopped' : stateOf(0), note: sayDayOf(createdAt) },
    { label: 'Người ký duyệt', state: stateOf(1), note: approvedAt && `${approvedByName ?? ''}, ${sayDayOf(approvedAt)}` },
    { label: 'Văn thư cấp số, ban hành', state: stateOf(2), note: issuedAt && `${issuedByName ?? ''}, ${sayDayOf(issuedAt)}` },
  ]
  return (
    <>
      <DecisionActs decision={decision} />
      <FavourCards decision={decision} />
      <BatchCard decision={decision} />
      <Card title="Tình trạng"><StageLine steps={steps} /></Card>
      {decision.hasProposal && state !== 'cancelled' && (
        <Card title="Văn bản kèm theo"><ul className="plain papers"><PaperLine name="Tờ trình" href={(format) => fileAddress(readProposalPaper, { params: { id: decision.id, format } })} /></ul></Card>
      )}
      <Card title="Thông tin">
        <KeyValues narrow items={[
          ['Ký hiệu', symbol], ...(sittingId ? [['Theo kết quả', <a key="s" href={`/phien-hop/${sittingId}`}>Phiên họp của hội đồng</a>] as const] : []),
          ...(sha256 ? [['Mã kiểm tra của bản ban hành', <span key="h" className="figures">{sha256.slice(0, 16)}…</span>] as const] : []),
        ]} />
      </Card>
    </>
  )
}
