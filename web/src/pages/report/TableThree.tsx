import type { readReport } from '@sangkien/contract/report'
import { notRecorded } from '@sangkien/domain/report/not-recorded'
import type { SolutionKind } from '@sangkien/domain/regulation/pack'
import type { Reply } from '../../api/wire.ts'
import { sayDay } from '../../say/day.ts'
import { sayShare } from '../../say/number.ts'
import { saySolutionKind } from '../../say/solution-kind.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'
import './report.css'

type Row = Reply<typeof readReport>['figures']['table3'][number]

/** Table 3: what was recognised in the year, by decision. */
export function TableThree({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return <EmptyState title="Năm này chưa có sáng kiến nào được công nhận">Danh sách hình thành khi quyết định công nhận được ban hành.</EmptyState>
  return (
    <div className="report-list" tabIndex={0} role="region" aria-label="Biểu 3, cuộn ngang được">
      <Table
        caption="Danh sách sáng kiến được công nhận" rows={rows} keyOf={(row) => row.id}
        columns={[
          { id: 'decision', title: 'Quyết định', tight: true, cell: (row) => <>{row.decisionNumber}<br /><span className="soft">{sayDay(row.decidedOn)}</span></> },
          { id: 'title', title: 'Tên sáng kiến', wide: true, cell: (row) => <a href={`/sang-kien/${row.id}`}>{row.title}</a> },
          { id: 'authors', title: 'Tác giả', cell: (row) => <ul className="plain">{row.authors.map((author) => <li key={author.name}>{author.name} ({sayShare(author.share)})<br /><span className="soft small">{[author.title, author.unitName].filter(Boolean).join(', ')}</span></li>)}</ul> },
          { id: 'kinds', title: 'Loại giải pháp, lĩnh vực', cell: (row) => <>{row.kinds.map((kind) => saySolutionKind(kind as SolutionKind)).join(', ')}<br /><span className="soft small">{row.field}</span></> },
          { id: 'applied', title: 'Áp dụng từ', tight: true, cell: (row) => (row.firstAppliedOn === null ? '–' : sayDay(row.firstAppliedOn)) },
          { id: 'effect', title: 'Hiệu quả chính', cell: (row) => row.effect },
          { id: 'scope', title: 'Phạm vi áp dụng', cell: (row) => row.scope || notRecorded },
          { id: 'province', title: 'Kết quả cấp tỉnh', cell: (row) => row.provinceResult || notRecorded },
          { id: 'commendation', title: 'Khen thưởng', cell: () => notRecorded },
          { id: 'note', title: 'Ghi chú', tight: true, cell: (row) => row.revoked && <StateBadge tone="stopped">Đã hủy bỏ công nhận</StateBadge> },
        ]}
      />
    </div>
  )
}
