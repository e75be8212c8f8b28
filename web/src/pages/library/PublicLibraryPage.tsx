import { searchPublicLibrary } from '@sangkien/contract/library'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { asks } from '../../api/queries.ts'
import { useAddress, useParam } from '../../frame/address.ts'
import { BarePage } from '../../frame/BarePage.tsx'
import { pagingLinks } from '../../frame/keyset.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { LibraryFilters } from './LibraryFilters.tsx'
import { queryOf, readLibrarySearch } from './library-address.ts'
import { LibraryList } from './LibraryList.tsx'

/** The library for anyone, where the agency has opened it. */
export default function PublicLibraryPage() {
  const organisation = useParam('org')
  const address = useAddress(readLibrarySearch)
  const search = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(searchPublicLibrary, { params: { organisation }, query: queryOf(search) }))
  return (
    <BarePage title="Thư viện sáng kiến" agency={data.organisationName} wide>
      <LibraryFilters year={Number(data.today.slice(0, 4))} search={address.search} set={address.set} />
      {data.rows.length === 0 ? <EmptyState title="Không có sáng kiến nào khớp" /> : <LibraryList rows={data.rows} hrefOf={(id) => `/cong-khai/${organisation}/${id}`} />}
      <Paging shown={data.rows.length} total={data.total} atLeast={data.atLeast} {...pagingLinks(address, data.next)} />
    </BarePage>
  )
}
