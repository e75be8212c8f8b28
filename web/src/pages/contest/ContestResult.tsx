import type { readContest } from '@sangkien/contract/contest'
import type { Reply } from '../../api/wire.ts'
import { sayNumber } from '../../say/number.ts'
import { formulas } from '../../say/scale.ts'
import { Table } from '../../ui/Table.tsx'

/** What the public said, once it has: votes, and the points they came to, with how. */
export function ContestResult({ contest: { entries, voters, max, formula, decimals } }: { contest: Reply<typeof readContest> }) {
  const of = entries[0]?.result?.of ?? 0
  return (
    <>
      <p>{voters ?? 0} người đã bình chọn. Điểm bình chọn là {formulas[formula]} ({sayNumber(max)} điểm){of > 0 && <>; mẫu số là <span className="figures">{of}</span></>}. Điểm này cộng vào điểm của hội đồng.</p>
      <Table
        caption="Kết quả bình chọn" rows={entries} keyOf={(row) => row.initiativeId}
        columns={[
          { id: 'title', title: 'Sáng kiến', wide: true, cell: (row) => <>{row.title}{row.own && <span className="soft small"> (của bạn)</span>}{row.mine && <span className="soft small"> (bạn đã chọn)</span>}</> },
          { id: 'unit', title: 'Đơn vị', cell: (row) => row.unitName },
          { id: 'votes', title: 'Lượt chọn', figures: true, cell: (row) => row.result?.votes ?? '–' },
          { id: 'points', title: 'Điểm bình chọn', figures: true, cell: (row) => (row.result ? sayNumber(row.result.points, decimals) : '–') },
        ]}
      />
    </>
  )
}
