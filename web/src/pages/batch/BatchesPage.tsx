import { listBatches } from '@sangkien/contract/batch'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { Page } from '../../frame/Page.tsx'
import { sayBatch, sayBatchState } from '../../say/batch.ts'
import { sayInstant } from '../../say/day.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'

/** The last times papers were made many at a time. */
export default function BatchesPage() {
  const { data: batches } = useSuspenseQuery({ ...asks(listBatches, {}), refetchInterval: ({ state: { data } }) => (data?.some(({ state }) => state === 'making') ? 2000 : false) })
  return (
    <Page title="Giấy tờ lập hàng loạt" back={{ href: '/quyet-dinh', label: 'Văn bản' }}>
      {batches.length === 0 ? <EmptyState title="Chưa lập giấy tờ hàng loạt lần nào">Mở một quyết định hay thông báo đã ban hành rồi chọn “Lập hàng loạt”.</EmptyState> : (
        <Table
          caption="Các lần lập gần đây" rows={batches} keyOf={({ id }) => id}
          columns={[
            { id: 'what', title: 'Giấy tờ', wide: true, cell: (row) => <a href={`/lap-hang-loat/${row.id}`}>{sayBatch(row)}{row.decision === null && ' của các sáng kiến được chọn'}</a> },
            { id: 'who', title: 'Người yêu cầu', cell: ({ byName }) => byName }, { id: 'when', title: 'Lúc', tight: true, cell: ({ createdAt }) => sayInstant(createdAt) },
            { id: 'count', title: 'Đã lập', figures: true, tight: true, cell: ({ made, total }) => `${made}/${total}` },
            { id: 'state', title: 'Tình trạng', tight: true, cell: ({ state }) => <StateBadge tone={sayBatchState(state)[1]}>{sayBatchState(state)[0]}</StateBadge> },
          ]}
        />
      )}
    </Page>
  )
}
