import { exportLibrary, searchLibrary } from '@sangkien/contract/library'
import { listUnits } from '@sangkien/contract/people'
import { readRecognisedRegister } from '@sangkien/contract/register'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FileDown, FileUp, Vote } from 'lucide-react'
import { useDeferredValue } from 'react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { useFields } from '../../api/use-fields.ts'
import { useAddress } from '../../frame/address.ts'
import { pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { LibraryFilters } from './LibraryFilters.tsx'
import { filtersOf, isNarrowed, queryOf, readLibrarySearch } from './library-address.ts'
import { LibraryList } from './LibraryList.tsx'

/** What the agency has recognised: to learn from before writing anew. */
export default function LibraryPage() {
  const address = useAddress(readLibrarySearch)
  const search = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(searchLibrary, { query: queryOf(search) }))
  const units = useSuspenseQuery(asks(listUnits, { query: { past: 'true' } })).data.map(({ id, name }) => ({ value: id, label: name }))
  const narrowed = isNarrowed(search)
  const me = useMe()
  const year = search.nam || me.today.slice(0, 4)
  const mayRegister = me.roles.some((role) => (['secretariat', 'records_clerk', 'decision_maker', 'leadership_viewer'] as const).some((one) => one === role))
  const mayImport = me.may['pastImport'] ?? false
  return (
    <Page
      title="Thư viện sáng kiến" lead="Sáng kiến đã được công nhận, không gồm phần bảo mật. Hãy xem trước khi viết mới: cách làm có thể đã có sẵn để áp dụng."
      acts={<><ButtonLink icon={Vote} href="/binh-chon">Bình chọn</ButtonLink><ButtonLink icon={FileDown} href={fileAddress(exportLibrary, { query: filtersOf(search) })}>Tải Excel</ButtonLink>{mayRegister && <PaperLinks endpoint={readRecognisedRegister} params={{ year }} name={`Sổ công nhận ${year}`} />}{mayImport && <ButtonLink icon={FileUp} href="/thu-vien/nhap">Nhập sáng kiến cũ</ButtonLink>}</>}
    >
      <LibraryFilters year={Number(me.today.slice(0, 4))} search={address.search} set={address.set} units={units} fields={useFields()} />
      {data.rows.length === 0
        ? <EmptyState title={narrowed ? 'Không có sáng kiến nào khớp' : 'Thư viện chưa có sáng kiến nào'}>{narrowed ? 'Thử ít từ hơn, hoặc bỏ bớt điều kiện.' : `Sáng kiến xuất hiện ở đây khi quyết định công nhận được ban hành.${mayImport ? ' Sáng kiến của những năm trước nhập được từ danh sách Excel của cơ quan.' : ''}`}</EmptyState>
        : <LibraryList rows={data.rows} hrefOf={(id) => `/thu-vien/${id}`} />}
      <Paging shown={data.rows.length} total={data.total} atLeast={data.atLeast} {...pagingLinks(address, data.next)} />
    </Page>
  )
}
