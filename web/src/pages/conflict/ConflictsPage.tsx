import { readConflicts } from '@sangkien/contract/conflict'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { amongst, useAddress, useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { ConflictTable } from './ConflictTable.tsx'
import '../council/sitting.css'
import './conflict.css'

/** For those who run the sitting: who is out of what, who has not answered yet, and what only the records say. */
export default function ConflictsPage() {
  const id = useParam('id')
  const { data } = useSuspenseQuery(asks(readConflicts, { params: { id } }))
  const { search, href } = useAddress((raw) => ({ xem: amongst(raw, 'xem', ['can-xem', 'khong-tham-gia', 'tat-ca']) }))
  const sets = { 'khong-tham-gia': data.rows.filter(({ isOut }) => isOut), 'can-xem': data.rows.filter(({ found, mark, declared }) => found.length > 0 && mark === null && !declared), 'tat-ca': data.rows }
  const rows = sets[search.xem]
  const late = data.members.filter(({ answered, of }) => answered < of)
  return (
    <Page title="Xung đột lợi ích của thành viên" wide back={{ href: `/phien-hop/${id}`, label: 'Phiên họp' }} lead={late.length === 0 ? 'Mọi thành viên đã trả lời.' : `${late.length} thành viên chưa trả lời hết.`}>
      <Tabs label="Trường hợp" tabs={[
        { href: href({ xem: 'can-xem' }), label: 'Có liên quan', count: sets['can-xem'].length, here: search.xem === 'can-xem' },
        { href: href({ xem: 'khong-tham-gia' }), label: 'Không tham gia', count: sets['khong-tham-gia'].length, here: search.xem === 'khong-tham-gia' },
        { href: href({ xem: 'tat-ca' }), label: 'Tất cả', count: data.rows.length, here: search.xem === 'tat-ca' },
      ]} />
      {rows.length === 0 ? <EmptyState title={search.xem === 'tat-ca' ? 'Chương trình họp chưa có hồ sơ nào' : 'Không có trường hợp nào'} /> : <ConflictTable id={id} rows={rows} />}
      <Section title="Thành viên đã trả lời">
        <Table
          caption="Số hồ sơ mỗi thành viên đã trả lời" rows={data.members} keyOf={({ personId }) => personId}
          columns={[{ id: 'name', title: 'Thành viên', wide: true, cell: ({ name }) => name }, { id: 'answered', title: 'Đã trả lời', figures: true, cell: ({ answered, of }) => `${answered}/${of}` }]}
        />
      </Section>
    </Page>
  )
}
