import { searchLibrary } from '@sangkien/contract/library'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { asks } from '../../api/queries.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { LibraryFilters } from './LibraryFilters.tsx'
import { LibraryList } from './LibraryList.tsx'

/** What the agency has recognised: to learn from before writing anew. */
export default function LibraryPage() {
  const address = useAddress((raw) => ({ q: oneOf(raw, 'q'), nam: oneOf(raw, 'nam'), sau: marksOf(raw) }))
  const { q, nam, sau } = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(searchLibrary, { query: { limit: 20, ...(q && { q }), ...(nam && { year: nam }), ...(sau.length > 0 && { after: sau.at(-1) }) } }))
  return (
    <Page title="Thư viện sáng kiến" lead="Sáng kiến đã được công nhận, không gồm phần bảo mật. Hãy xem trước khi viết mới: cách làm có thể đã có sẵn để áp dụng.">
      <LibraryFilters year={Number(useMe().today.slice(0, 4))} search={address.search} set={address.set} />
      {data.rows.length === 0
        ? <EmptyState title={q || nam ? 'Không có sáng kiến nào khớp' : 'Thư viện chưa có sáng kiến nào'}>{q || nam ? 'Thử ít từ hơn, hoặc bỏ chọn năm.' : 'Sáng kiến xuất hiện ở đây khi quyết định công nhận được ban hành.'}</EmptyState>
        : <LibraryList rows={data.rows} hrefOf={(id) => `/thu-vien/${id}`} />}
      <Paging shown={data.rows.length} total={data.total} atLeast={data.atLeast} {...pagingLinks(address, data.next)} />
    </Page>
  )
}
