import { listPeople, listUnits } from '@sangkien/contract/people'
import { exportPeople } from '@sangkien/contract/people-import'
import { roles as allRoles, type Role } from '@sangkien/domain/people/role'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FileDown, FileUp, MailPlus, Plus } from 'lucide-react'
import { useDeferredValue } from 'react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { allOf, oneDay, oneOf, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayPersonKind } from '../../say/person.ts'
import { sayRole } from '../../say/role.ts'
import { StateBadge, type Tone } from '../../ui/Badge.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { AdminTabs } from './AdminTabs.tsx'

export const accountWords = { none: ['Chưa có', 'waiting'], invited: ['Chưa đăng nhập lần nào', 'soon'], open: ['Đang dùng', 'done'], locked: ['Tạm khóa', 'overdue'], disabled: ['Đã ngừng', 'stopped'] } as const satisfies Record<string, readonly [string, Tone]>

/** People of the agency: who is where, in which roles, and whether their account is open. */
export default function PeoplePage() {
  const address = useAddress((raw) => ({ q: oneOf(raw, 'q'), 'don-vi': oneOf(raw, 'don-vi'), 'vai-tro': oneOf(raw, 'vai-tro'), ngay: oneDay(raw, 'ngay'), 'cua-don-vi': allOf(raw, 'cua-don-vi'), sau: marksOf(raw) }))
  const { q, 'don-vi': unitId, 'vai-tro': role, ngay, 'cua-don-vi': unitIds, sau } = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listPeople, { query: { limit: 50, ...(q && { q }), ...(unitId && { unitId }), ...(role && { role: role as Role }), ...(ngay && { seatedOn: ngay, ...(unitIds.length > 0 && { unitIds }) }), ...(sau.length > 0 && { after: sau.at(-1) }) } }))
  const { data: units } = useSuspenseQuery(asks(listUnits, {}))
  const may = useMe().roles.includes('administrator')
  const set = (change: Partial<typeof address.search>) => address.set({ ...change, sau: [] })
  return (
    <Page title="Người" wide acts={may && <><ButtonLink icon={FileDown} href={fileAddress(exportPeople, {})}>Tải danh sách</ButtonLink><ButtonLink icon={MailPlus} href="/quan-tri/nguoi/moi-vao">Mời vào hệ thống</ButtonLink><ButtonLink icon={FileUp} href="/quan-tri/nguoi/nhap">Nhập từ Excel</ButtonLink><ButtonLink kind="primary" icon={Plus} href="/quan-tri/nguoi/moi">Thêm người</ButtonLink></>}>
      <AdminTabs />
      <form className="filters no-print" role="search" aria-label="Lọc danh sách người" action={() => undefined}>
        <TextInput name="q" type="search" label="Họ tên, tên đơn vị" placeholder="Gõ có dấu hoặc không dấu" value={address.search.q} onChange={(value) => set({ q: value })} />
        <SelectInput name="don-vi" label="Đơn vị" empty="Mọi đơn vị" options={units.map(({ id, name }) => ({ value: id, label: name }))} value={address.search['don-vi']} onChange={(value) => set({ 'don-vi': value })} />
        <SelectInput name="vai-tro" label="Vai trò" empty="Mọi vai trò" options={allRoles.filter((one) => one !== 'staff').map((one) => ({ value: one, label: sayRole(one) }))} value={address.search['vai-tro']} onChange={(value) => set({ 'vai-tro': value })} />
      </form>
      {ngay && <p>Chỉ những người công tác ngày {sayDay(ngay)}{unitIds.length > 0 && ' ở đơn vị của dòng đã chọn trong báo cáo'}; đơn vị và vai trò ghi theo hôm nay. <a href={address.href({ ngay: '', 'cua-don-vi': [], sau: [] })}>Xem tất cả</a></p>}
      {data.rows.length === 0 ? <EmptyState title="Không có ai khớp">Thử bỏ bớt điều kiện lọc.</EmptyState> : (
        <Table
          caption="Người của cơ quan" rows={data.rows} keyOf={(row) => row.id}
          columns={[
            { id: 'name', title: 'Họ và tên', wide: true, cell: (row) => <>{may ? <a href={`/quan-tri/nguoi/${row.id}`}>{row.fullName}</a> : row.fullName}<br /><span className="soft small">{row.title}</span></> },
            { id: 'unit', title: 'Đơn vị', cell: (row) => row.unitName }, { id: 'kind', title: 'Diện', tight: true, cell: (row) => sayPersonKind(row.kind) },
            { id: 'roles', title: 'Vai trò', cell: (row) => row.roles.filter((one) => one !== 'staff').map(sayRole).join('; ') || '–' },
            { id: 'username', title: 'Tài khoản', cell: (row) => <><span className="figures">{row.username ?? ''}</span> <StateBadge tone={accountWords[row.account][1]}>{accountWords[row.account][0]}</StateBadge></> },
          ]}
        />
      )}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
    </Page>
  )
}
