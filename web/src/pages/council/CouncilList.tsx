import type { Council } from '@sangkien/contract/council'
import { sayDay, sayPeriod } from '../../say/day.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'

/** Councils by the number and date of their decision. */
export function CouncilList({ councils, keeps }: { councils: readonly Council[]; keeps: boolean }) {
  if (councils.length === 0) return (
    <EmptyState title="Chưa có hội đồng nào" acts={keeps && <ButtonLink href="/hoi-dong/moi">Thành lập hội đồng</ButtonLink>}>
      Hội đồng được thành lập bằng quyết định của người đứng đầu cơ quan.
    </EmptyState>
  )
  return (
    <Table
      caption="Các hội đồng sáng kiến" rows={councils} keyOf={({ id }) => id}
      columns={[
        { id: 'number', title: 'Số, ngày quyết định', cell: ({ decisionNumber, decisionDate }) => (decisionNumber === '' ? <span className="soft">chưa có số</span> : `${decisionNumber}${decisionDate ? `, ${sayDay(decisionDate)}` : ''}`) },
        { id: 'name', title: 'Hội đồng', wide: true, cell: ({ id, name }) => <a href={`/hoi-dong/${id}`}>{name}</a> },
        { id: 'term', title: 'Thời gian hoạt động', cell: ({ validFrom, validTo }) => sayPeriod(validFrom, validTo) },
        { id: 'seats', title: 'Thành viên', figures: true, cell: ({ seats }) => seats.length },
        { id: 'sittings', title: 'Phiên họp', figures: true, cell: ({ sittings }) => sittings },
        { id: 'composition', title: 'Thành phần', tight: true, cell: ({ problems }) => (
          problems.length === 0 ? <StateBadge tone="done">Đúng quy định</StateBadge> : <StateBadge tone="overdue">{problems.length} chỗ cần sửa</StateBadge>
        ) },
      ]}
    />
  )
}
