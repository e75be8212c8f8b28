import { exportHistory, listHistory } from '@sangkien/contract/report'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { Page } from '../../frame/Page.tsx'
import { sayInstant } from '../../say/day.ts'
import { sayHappening } from '../../say/happening.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Table } from '../../ui/Table.tsx'
import { AdminTabs } from './AdminTabs.tsx'

/** Who did what, in a chain that shows any change; the export is verified by a program outside the server. */
export default function HistoryPage() {
  const address = useAddress((raw) => ({ sau: marksOf(raw) }))
  const before = address.search.sau.at(-1)
  const { data } = useSuspenseQuery(asks(listHistory, { query: { limit: 50, ...(before && { before }) } }))
  return (
    <Page title="Nhật ký" wide lead="Mỗi dòng giữ mã của dòng trước nên không sửa, bớt hay chèn được mà không lộ. Không ghi điểm, phiếu bầu hay nội dung hồ sơ." acts={<ButtonLink icon={FileDown} href={fileAddress(exportHistory, {})}>Xuất toàn bộ để kiểm tra</ButtonLink>}>
      <AdminTabs />
      {data.rows.length === 0 ? <EmptyState title="Chưa có việc nào được ghi" /> : (
        <Table
          caption="Nhật ký" rows={data.rows} keyOf={(row) => String(row.seq)}
          columns={[
            { id: 'seq', title: 'Số', figures: true, cell: (row) => row.seq }, { id: 'at', title: 'Lúc', tight: true, cell: (row) => sayInstant(row.at) }, { id: 'who', title: 'Người', cell: (row) => row.actorName ?? 'Hệ thống' },
            { id: 'what', title: 'Việc', wide: true, cell: (row) => sayHappening(row.what) }, { id: 'hash', title: 'Mã', tight: true, cell: (row) => <span className="figures soft">{row.hash.slice(0, 12)}</span> },
          ]}
        />
      )}
      <Paging shown={data.rows.length} {...pagingLinks(address, data.next === null ? null : String(data.next))} />
    </Page>
  )
}
