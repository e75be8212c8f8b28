import { listContests } from '@sangkien/contract/contest'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayVoting, votingTones } from '../../say/voting-state.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'

/** Contests in which everybody votes beside the council, the latest first. */
export default function ContestsPage() {
  const { data: contests } = useSuspenseQuery(asks(listContests, {}))
  return (
    <Page title="Bình chọn" wide lead="Hội thi có điểm bình chọn cộng vào điểm của hội đồng. Không ai thấy số lượt chọn trước khi bình chọn kết thúc; không ai thấy bạn chọn gì.">
      {contests.length === 0 ? <EmptyState title="Chưa có hội thi nào" acts={<ButtonLink href="/thu-vien">Xem thư viện sáng kiến</ButtonLink>}>Hội thi xuất hiện ở đây khi thư ký mở đợt xét theo quy chế có điểm bình chọn.</EmptyState> : (
        <Table
          caption="Các hội thi" rows={contests} keyOf={(row) => row.id}
          columns={[
            { id: 'name', title: 'Hội thi', wide: true, cell: (row) => <a href={`/binh-chon/${row.id}`}>{row.name}</a> },
            { id: 'days', title: 'Bình chọn', tight: true, cell: (row) => `${sayDay(row.from)} – ${sayDay(row.to)}` },
            { id: 'entries', title: 'Dự thi', figures: true, cell: (row) => row.entries },
            { id: 'chosen', title: 'Bạn đã chọn', figures: true, cell: (row) => `${row.chosen}/${row.choices}` },
            { id: 'state', title: 'Tình trạng', tight: true, cell: (row) => <StateBadge tone={votingTones[row.state]}>{sayVoting(row)}</StateBadge> },
          ]}
        />
      )}
    </Page>
  )
}
