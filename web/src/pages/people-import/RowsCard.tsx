import { exportImportFaults, type ImportRow, listImportRows, type readPeopleImport } from '@sangkien/contract/people-import'
import { type Verdict, verdicts } from '@sangkien/domain/import/plan-people'
import type { Counts } from '@sangkien/domain/import/refuse-import'
import { sayDoubt, sayHint, sayVerdict, sayWrong } from '@sangkien/domain/import/say-row'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { amongst, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { sayDay } from '../../say/day.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Card } from '../../ui/Section.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { DecideRows } from './DecideRows.tsx'
import { sayChange } from './import-words.ts'

/** The order in which they want looking at: what keeps the list out first. */
const order: readonly Verdict[] = ['wrong', 'doubtful', 'new', 'changed', 'left', 'same', 'skipped']

/** What each row of the list would do, or did, by kind. */
export function RowsCard({ job, counts }: { job: Reply<typeof readPeopleImport>; counts: Counts }) {
  const shown = order.filter((verdict) => counts[verdict] > 0)
  const address = useAddress((raw) => ({ xem: amongst(raw, 'xem', [shown[0] ?? 'same', ...verdicts]), sau: marksOf(raw) }))
  const { xem, sau } = address.search
  const input = { params: { id: job.id }, query: { verdict: xem, limit: 50, ...(sau.length > 0 && { after: sau.at(-1) }) } }
  // Rows of an earlier comparison are other rows.
  const { data } = useSuspenseQuery(asks(listImportRows, input, job.version))
  return (
    <Card title="Đối chiếu" aside={counts.wrong + counts.doubtful > 0 && <ButtonLink icon={FileDown} href={fileAddress(exportImportFaults, { params: { id: job.id } })}>Tải các dòng cần sửa</ButtonLink>}>
      <Tabs label="Loại dòng" tabs={shown.map((verdict) => ({ href: address.href({ xem: verdict, sau: [] }), label: sayVerdict(verdict), count: counts[verdict], here: verdict === xem }))} />
      {data.rows.length === 0 ? <EmptyState title="Không có dòng nào">Danh sách không có người nào thuộc loại này.</EmptyState>
        : xem === 'doubtful' && job.state === 'ready' ? <DecideRows key={`${job.version} ${sau.at(-1) ?? ''}`} job={job} rows={data.rows} columns={columns} />
          : <Table caption={sayVerdict(xem)} rows={data.rows} keyOf={({ position }) => String(position)} columns={columns} />}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
    </Card>
  )
}

const columns: readonly Column<ImportRow>[] = [
  { id: 'row', title: 'Dòng', figures: true, tight: true, cell: ({ row }) => row ?? '–' },
  { id: 'name', title: 'Họ và tên', wide: true, cell: ({ personId, name }) => (personId ? <a href={`/quan-tri/nguoi/${personId}`}>{name}</a> : name || '–') },
  { id: 'born', title: 'Ngày sinh', tight: true, cell: ({ birthDate }) => (birthDate ? sayDay(birthDate) : '–') },
  { id: 'unit', title: 'Đơn vị', cell: ({ unitName, title }) => <>{unitName || '–'}{title && <><br /><span className="soft small">{title}</span></>}</> },
  { id: 'what', title: 'Nội dung', cell: (row) => { const said = sayRow(row); return said.length === 0 ? '–' : <ul className="plain">{said.map((line) => <li key={line}>{line}</li>)}</ul> } },
]

const sayRow = ({ changes, wrongs, doubt, hints }: ImportRow): readonly string[] => [...wrongs.map(sayWrong), ...(doubt ? [sayDoubt(doubt)] : []), ...changes.map(sayChange), ...hints.map(sayHint)]
