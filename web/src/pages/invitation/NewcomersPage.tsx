import { listNewcomers, newcomerStates } from '@sangkien/contract/invitation'
import { listUnits } from '@sangkien/contract/people'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { asks, forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { Page } from '../../frame/Page.tsx'
import { sayNumber } from '../../say/number.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { InviteDialog, type Invited } from './InviteDialog.tsx'
import { lastDayOf, type NewcomerState, newcomerWords } from './newcomer-words.ts'
import { Slips } from './Slips.tsx'

type Row = Reply<typeof listNewcomers>['rows'][number]

const stateIn = (text: string): NewcomerState | '' => newcomerStates.find((state) => state === text) ?? ''

/** Before launch: who has not signed in yet, and keys for many of them at once. */
export default function NewcomersPage() {
  const address = useAddress((raw) => ({ q: oneOf(raw, 'q'), 'don-vi': oneOf(raw, 'don-vi'), 'tinh-trang': stateIn(oneOf(raw, 'tinh-trang')), sau: marksOf(raw) }))
  const { q, 'don-vi': unitId, 'tinh-trang': state, sau } = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listNewcomers, { query: { limit: 200, ...(q && { q }), ...(unitId && { unitId }), ...(state && { state }), ...(sau.length > 0 && { after: sau.at(-1) }) } }))
  const { data: units } = useSuspenseQuery(asks(listUnits, {}))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [inviting, setInviting] = useState(false)
  const [invited, setInvited] = useState<Invited>()
  const set = (change: Partial<typeof address.search>) => { setChosen(new Set()); address.set({ ...change, sau: [] }) }
  const done = async (result: Invited) => { setInviting(false); setChosen(new Set()); setInvited(result); await forget(listNewcomers) }
  const { counts } = data
  const back = { href: '/quan-tri/nguoi', label: 'Người' }
  if (invited) return <Page title="Phiếu mời" back={back}><Slips invited={invited} onBack={() => setInvited(undefined)} /></Page>
  const shown = data.rows.filter(({ id }) => chosen.has(id))
  return (
    <Page title="Mời vào hệ thống" wide back={back} lead={`${sayNumber(counts.signedIn)} trong ${sayNumber(counts.people)} người đã đăng nhập. Người chưa vào vẫn được nêu tên làm tác giả và nhận thông báo khi vào.`}>
      <form className="filters no-print" role="search" aria-label="Lọc danh sách người chưa đăng nhập" action={() => undefined}>
        <TextInput name="q" type="search" label="Họ tên" placeholder="Gõ có dấu hoặc không dấu" value={address.search.q} onChange={(value) => set({ q: value })} />
        <SelectInput name="don-vi" label="Đơn vị" empty="Mọi đơn vị" options={units.map(({ id, name }) => ({ value: id, label: name }))} value={address.search['don-vi']} onChange={(value) => set({ 'don-vi': value })} />
        <SelectInput name="tinh-trang" label="Tình trạng" empty={`Tất cả (${sayNumber(counts.none + counts.mailing + counts.invited + counts.lapsed)})`} options={newcomerStates.map((one) => ({ value: one, label: `${newcomerWords[one][0]} (${sayNumber(counts[one])})` }))} value={address.search['tinh-trang']} onChange={(value) => set({ 'tinh-trang': stateIn(value) })} />
      </form>
      {data.rows.length === 0 ? (
        <EmptyState title={q || unitId || state ? 'Không có ai khớp' : 'Mọi người đều đã đăng nhập'}>{q || unitId || state ? 'Thử bỏ bớt điều kiện lọc.' : 'Người mới thêm sẽ hiện ở đây.'}</EmptyState>
      ) : (
        <Table
          caption="Người chưa đăng nhập lần nào" rows={data.rows} keyOf={(row) => row.id}
          choosing={{ chosen, onChange: setChosen, nameOf: (key) => data.rows.find(({ id }) => id === key)?.fullName ?? '', bulk: <Button kind="primary" onClick={() => setInviting(true)}>Mời {sayNumber(chosen.size)} người…</Button> }}
          columns={[
            { id: 'name', title: 'Họ và tên', wide: true, cell: (row: Row) => <><a href={`/quan-tri/nguoi/${row.id}`}>{row.fullName}</a><br /><span className="soft small">{row.title}</span></> },
            { id: 'unit', title: 'Đơn vị', cell: (row) => row.unitName },
            { id: 'email', title: 'Thư điện tử', cell: (row) => row.email ?? '–' },
            { id: 'username', title: 'Tên đăng nhập', cell: (row) => <span className="figures">{row.username ?? '–'}</span> },
            { id: 'state', title: 'Tình trạng', cell: (row) => <StateOf row={row} /> },
          ]}
        />
      )}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
      <InviteDialog open={inviting} people={shown} mailIsConfigured={data.mailIsConfigured} onClose={() => setInviting(false)} onDone={done} />
    </Page>
  )
}

function StateOf({ row }: { row: Row }) {
  const [words, tone] = newcomerWords[row.state]
  return (
    <>
      <StateBadge tone={tone}>{words}</StateBadge>
      {row.expiresAt !== null && row.state !== 'mailing' && <><br /><span className="soft small">{row.state === 'invited' ? 'dùng được đến hết' : 'hết hạn sau'} {lastDayOf(row.expiresAt)}</span></>}
      {row.failure !== null && <><br /><span className="soft small">Thư không gửi được: {row.failure}</span></>}
    </>
  )
}
