import { listOutgoing } from '@sangkien/contract/outgoing'
import { readOutgoingRegister } from '@sangkien/contract/register'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FilePlus } from 'lucide-react'
import { useDeferredValue } from 'react'
import { asks } from '../../api/queries.ts'
import { useAddress } from '../../frame/address.ts'
import { pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { outgoingTypeOptions } from '../../say/outgoing.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { SearchWords } from '../../ui/SearchWords.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { drafters } from './outgoing.ts'
import { partNames, parts, queryOf, readOutgoingSearch } from './outgoing-address.ts'
import { OutgoingTable } from './OutgoingTable.tsx'

/** Papers on their way out and those issued; the register of a year to print. */
export default function OutgoingListPage() {
  const { roles, today } = useMe()
  const address = useAddress(readOutgoingSearch)
  const search = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listOutgoing, { query: queryOf(search) }))
  const now = Number(today.slice(0, 4))
  const year = search.nam || String(now)
  const drafts = roles.some((role) => drafters.includes(role))
  const printsRegister = roles.some((role) => ['secretariat', 'records_clerk', 'decision_maker', 'leadership_viewer'].includes(role))
  return (
    <Page
      title="Văn bản đi" wide printNote={`${parts[search.phan].label}. ${data.total} văn bản.`} lead="Văn bản từ lúc trình đến lúc ban hành: duyệt nội dung, kiểm tra thể thức, ký, cấp số và ngày, gửi đi."
      acts={(
        <>
          {drafts && <ButtonLink kind="primary" icon={FilePlus} href="/van-ban-di/soan">Trình văn bản</ButtonLink>}
          {printsRegister && <PaperLinks endpoint={readOutgoingRegister} params={{ year }} name={`Sổ văn bản đi năm ${year}`} />}
          {drafts && <ButtonLink href="/van-ban-di/noi-nhan">Nơi nhận</ButtonLink>}
          {roles.some((role) => role === 'records_clerk' || role === 'administrator') && <ButtonLink href="/van-ban-di/quyen-ky">Quyền ký</ButtonLink>}
        </>
      )}
    >
      <Tabs label="Phần của danh sách" tabs={partNames.map((part) => ({ href: address.href({ phan: part, sau: [] }), label: parts[part].label, here: search.phan === part }))} />
      <div className="filters no-print" role="search" aria-label="Lọc văn bản đi">
        <SearchWords key={address.search.q} words={address.search.q} placeholder="Số, ký hiệu, trích yếu" maxLength={200} onChange={(q) => address.set({ q, sau: [] })} />
        <SelectInput name="loai" label="Loại văn bản" empty="Mọi loại" options={outgoingTypeOptions} value={address.search.loai} onChange={(loai) => address.set({ loai, sau: [] })} />
        <SelectInput name="nam" label="Năm" empty="Mọi năm" options={[now, now - 1, now - 2, now - 3].map((one) => ({ value: String(one), label: `Năm ${one}` }))} value={address.search.nam} onChange={(nam) => address.set({ nam, sau: [] })} />
      </div>
      {data.rows.length === 0
        ? <EmptyState title="Không có văn bản nào ở đây">{search.phan === 'cho-toi' ? 'Khi có văn bản chờ bạn duyệt, ký, cấp số hoặc ban hành, văn bản hiện ở đây.' : 'Trình một văn bản từ nơi có bản Word của nó (phiên họp, hồ sơ, đợt xét) hoặc tải tệp Word lên.'}</EmptyState>
        : <OutgoingTable rows={data.rows} />}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
    </Page>
  )
}
