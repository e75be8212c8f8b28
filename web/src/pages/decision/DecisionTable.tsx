import type { DecisionRow } from '@sangkien/contract/decision'
import type { Wire } from '../../api/wire.ts'
import { sayDay, sayDayOf } from '../../say/day.ts'
import { sayDecisionKind, sayDecisionState, toneOfDecision } from '../../say/decision.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Table } from '../../ui/Table.tsx'

/** Number and date first, then what it is about. */
export const DecisionTable = ({ rows }: { rows: readonly Wire<DecisionRow>[] }) => (
  <Table
    caption="Quyết định và thông báo" rows={rows} keyOf={({ id }) => id}
    columns={[
      { id: 'number', title: 'Số, ký hiệu', tight: true, cell: ({ numberText }) => numberText ?? <span className="soft">chưa cấp số</span> },
      { id: 'dated', title: 'Ngày', tight: true, cell: ({ dated, createdAt }) => (dated ? sayDay(dated) : <span className="soft">dự thảo {sayDayOf(createdAt)}</span>) },
      { id: 'about', title: 'Trích yếu', wide: true, cell: ({ id, about }) => <a href={`/quyet-dinh/${id}`}>{about}</a> },
      { id: 'kind', title: 'Loại', cell: ({ kind }) => sayDecisionKind(kind) },
      { id: 'items', title: 'Sáng kiến', figures: true, cell: ({ items }) => items },
      { id: 'state', title: 'Tình trạng', tight: true, cell: ({ state }) => <StateBadge tone={toneOfDecision(state)}>{sayDecisionState(state)}</StateBadge> },
    ]}
  />
)
