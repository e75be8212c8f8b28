import { type Counts, type Verdict, verdicts } from '@sangkien/domain/import/verdict'
import { FileDown } from 'lucide-react'
import { amongst, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Card } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { DecideRows } from './DecideRows.tsx'
import type { ImportList, ListJob, ListRow, ListSettings } from './import-list.ts'

/** The order in which they want looking at: what keeps the list out first. */
const order: readonly Verdict[] = ['wrong', 'doubtful', 'new', 'changed', 'left', 'same', 'skipped']

/** What each row of the list would do, or did, by kind. */
export function RowsCard<S extends ListSettings, R extends ListRow>({ list, job, counts }: { list: ImportList<S, R>; job: ListJob<S>; counts: Counts }) {
  const shown = order.filter((verdict) => counts[verdict] > 0)
  const address = useAddress((raw) => ({ xem: amongst(raw, 'xem', [shown[0] ?? 'same', ...verdicts]), sau: marksOf(raw) }))
  const { xem, sau } = address.search
  // Rows of an earlier comparison are other rows.
  const data = list.useRows(job.id, { verdict: xem, limit: 50, ...(sau.length > 0 && { after: sau.at(-1)! }) }, job.version)
  return (
    <Card title="Đối chiếu" aside={counts.wrong + counts.doubtful > 0 && <ButtonLink icon={FileDown} href={list.faultsAddress(job.id)}>Tải các dòng cần sửa</ButtonLink>}>
      <Tabs label="Loại dòng" tabs={shown.map((verdict) => ({ href: address.href({ xem: verdict, sau: [] }), label: list.sayVerdict(verdict), count: counts[verdict], here: verdict === xem }))} />
      {data.rows.length === 0 ? <EmptyState title="Không có dòng nào">Danh sách không có dòng nào thuộc loại này.</EmptyState>
        : xem === 'doubtful' && job.state === 'ready' && list.doubts ? <DecideRows key={`${job.version} ${sau.at(-1) ?? ''}`} list={list} doubts={list.doubts} job={job} rows={data.rows} />
          : <Table caption={list.sayVerdict(xem)} rows={data.rows} keyOf={({ position }) => String(position)} columns={list.columns} />}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
    </Card>
  )
}
