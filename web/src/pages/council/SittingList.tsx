import type { SittingRow } from '@sangkien/contract/council'
import type { Wire } from '../../api/wire.ts'
import { sayDay, sayInstant } from '../../say/day.ts'
import { saySittingState, toneOfSitting } from '../../say/sitting.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'
import './council.css'

/** Sittings with their time, place and how far they have come. */
export function SittingList({ sittings }: { sittings: readonly Wire<SittingRow>[] }) {
  if (sittings.length === 0) return <EmptyState title="Chưa có phiên họp nào">Thư ký hội đồng triệu tập phiên họp khi có hồ sơ đã tiếp nhận.</EmptyState>
  return (
    <Table
      caption="Các phiên họp của hội đồng sáng kiến" rows={sittings} keyOf={({ id }) => id}
      columns={[
        { id: 'held', title: 'Thời gian họp', cell: ({ heldAt }) => sayInstant(heldAt) },
        { id: 'name', title: 'Phiên họp', wide: true, cell: ({ id, name, councilName, roundName }) => (
          <><a href={`/phien-hop/${id}`}>{name}</a><span className="under soft small">{roundName} · {councilName}</span></>
        ) },
        { id: 'place', title: 'Địa điểm', cell: ({ place }) => place },
        { id: 'due', title: 'Hạn chấm điểm', tight: true, cell: ({ scoresDue }) => sayDay(scoresDue) },
        { id: 'items', title: 'Đã kết luận', figures: true, cell: ({ decided, items }) => (items === 0 ? 'chưa có hồ sơ' : `${decided}/${items}`) },
        { id: 'state', title: 'Tình trạng', tight: true, cell: ({ state }) => <StateBadge tone={toneOfSitting(state)}>{saySittingState(state)}</StateBadge> },
      ]}
    />
  )
}
