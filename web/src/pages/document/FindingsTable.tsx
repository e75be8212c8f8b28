import { Button } from '../../ui/Button.tsx'
import { Table } from '../../ui/Table.tsx'
import { type MarkedFinding, markId } from './marked-findings.ts'

/** What is wrong, where, and how it should be; each leads to its mark on the text. */
export function FindingsTable({ findings }: { findings: readonly MarkedFinding[] }) {
  const rows = findings.map((finding, i) => ({ ...finding, key: String(i) }))
  return (
    <Table
      caption="Những chỗ không đúng thể thức" rows={rows} keyOf={({ key }) => key}
      columns={[
        { id: 'rule', title: 'Quy tắc', wide: true, cell: ({ rule, name }) => `${rule} ${name}` },
        { id: 'place', title: 'Vị trí', cell: ({ place }) => place },
        { id: 'found', title: 'Hiện có', cell: ({ found }) => found },
        { id: 'expected', title: 'Cần có', cell: ({ expected }) => expected },
        { id: 'mark', title: 'Đánh dấu', tight: true, cell: ({ mark }) => (mark === undefined ? 'Cả văn bản' : <Button kind="quiet" onClick={() => show(mark)}>Xem chỗ {mark}</Button>) },
      ]}
    />
  )
}

/** Brings a mark into view and gives it the hand, so that reading goes on there. */
function show(mark: number) {
  const place = document.getElementById(markId(mark))
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
