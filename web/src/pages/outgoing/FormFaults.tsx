import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'
import type { OutgoingView } from './outgoing.ts'

/** What the check of its form found, with what was said of it when it was approved all the same. */
export function FormFaults({ outgoing: { faults, formatNote } }: { outgoing: OutgoingView }) {
  if (faults.length === 0) return <Notice tone="done" title="Đạt mọi quy tắc kiểm tra được">Theo Nghị định 30/2020/NĐ-CP, Phụ lục I.</Notice>
  const rows = faults.flatMap(({ rule, name, findings }) => findings.map((finding, at) => ({ key: `${rule} ${at}`, rule, name, ...finding })))
  return (
    <>
      {formatNote && <Notice tone="info" title="Văn thư vẫn duyệt thể thức">{formatNote}</Notice>}
      <Table
        caption="Quy tắc chưa đạt" rows={rows} keyOf={({ key }) => key}
        columns={[
          { id: 'rule', title: 'Quy tắc', cell: ({ rule, name }) => <>{name} <span className="soft small">({rule})</span></> },
          { id: 'place', title: 'Vị trí', wide: true, cell: ({ place }) => place },
          { id: 'found', title: 'Đang là', cell: ({ found }) => found },
          { id: 'expected', title: 'Cần', cell: ({ expected }) => expected },
        ]}
      />
    </>
  )
}
