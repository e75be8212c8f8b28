import { listNotices, readAllNotices } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { CheckCheck } from 'lucide-react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { Page } from '../../frame/Page.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { tell } from '../../ui/Toast.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import './notices.css'

/** What this person was told, the newest first. */
export default function NoticesPage() {
  const address = useAddress((raw) => ({ xem: oneOf(raw, 'xem') === 'tat-ca' ? 'tat-ca' : '', sau: marksOf(raw) }))
  const { xem, sau } = address.search
  const { data } = useSuspenseQuery(asks(listNotices, { query: { limit: 30, ...(xem === '' && { unread: 'true' }), ...(sau.length > 0 && { after: sau.at(-1) }) } }))
  const all = useMutation({ mutationFn: () => call(readAllNotices, {}), onSuccess: async () => { await forget(listNotices, readMe); tell('Đã đánh dấu tất cả là đã xem') } })
  return (
    <Page title="Thông báo" acts={data.rows.some(({ readAt }) => readAt === null) && <Button icon={CheckCheck} busy={all.isPending} onClick={() => all.mutate()}>Đánh dấu tất cả là đã xem</Button>}>
      <Tabs label="Thông báo" tabs={[{ href: '/thong-bao', label: 'Chưa xem', here: xem === '' }, { href: '/thong-bao?xem=tat-ca', label: 'Tất cả', here: xem !== '' }]} />
      {data.rows.length === 0
        ? <EmptyState title={xem === '' ? 'Bạn đã xem hết thông báo' : 'Chưa có thông báo nào'}>Mỗi khi có việc liên quan đến bạn, thông báo hiện ở đây và theo cách nhận thư bạn chọn.</EmptyState>
        : <ul className="plain notices">{data.rows.map((row) => <NoticeLine key={row.id} row={row} />)}</ul>}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
    </Page>
  )
}
