import { listCorpusFiles } from '@sangkien/contract/corpus-file'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { Page } from '../../frame/Page.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Card } from '../../ui/Section.tsx'
import { FilesForm } from './FilesForm.tsx'
import { FilesTable } from './FilesTable.tsx'

/** Documents dossiers are compared with: one more, and how far each is read. The reading goes on when one leaves the page. */
export default function FilesPage() {
  const address = useAddress((raw) => ({ sau: marksOf(raw) }))
  const { sau } = address.search
  const { data } = useSuspenseQuery({
    ...asks(listCorpusFiles, { query: { limit: 50, ...(sau.length > 0 && { after: sau.at(-1)! }) } }),
    refetchInterval: ({ state: { data: now } }) => (now?.rows.some(({ state }) => state === 'reading') ? 1500 : false),
  })
  return (
    <Page title="Tài liệu của kho đối chiếu" back={{ href: '/kho-doi-chieu', label: 'Kho đối chiếu' }} wide lead="Quyết định, báo cáo, kỷ yếu, danh sách ở dạng Word, PDF hoặc bản quét. Chữ được đọc ngay trên máy chủ, không gửi đi đâu.">
      <div className="stack">
        <Card title="Thêm tài liệu"><FilesForm /></Card>
        {data.unread.failed > 0 && <Notice tone="warning" title={`${data.unread.failed} tài liệu không đọc được`}>Hồ sơ chưa được so với các tài liệu này. Không thấy trùng không có nghĩa là không trùng với chúng.</Notice>}
        <Card title="Tài liệu đã gửi">
          {data.rows.length === 0 ? <EmptyState title="Chưa có tài liệu nào">Chọn tệp ở trên để đưa tài liệu đầu tiên vào kho.</EmptyState> : <FilesTable rows={data.rows} />}
          <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
        </Card>
      </div>
    </Page>
  )
}
