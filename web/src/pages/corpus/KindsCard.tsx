import { type TextKind, textKinds } from '@sangkien/domain/novelty/text-kind'
import { sayNumber } from '../../say/number.ts'
import { Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { type CorpusNow, sayKindAlone } from './corpus.ts'

/** How many texts of each kind there are, each number a link to them. */
export function KindsCard({ corpus: { kinds }, hrefOf }: { corpus: CorpusNow; hrefOf: (kind: TextKind) => string }) {
  const rows = textKinds.map((kind) => kinds.find((one) => one.kind === kind) ?? { kind, texts: 0, titleOnly: 0, poor: 0 })
  return (
    <Section title="Văn bản theo loại">
      <Table
        caption="Văn bản trong kho theo loại" rows={rows} keyOf={({ kind }) => kind}
        columns={[
          { id: 'kind', title: 'Loại', wide: true, cell: ({ kind, texts }) => (texts > 0 ? <a href={hrefOf(kind)}>{sayKindAlone(kind)}</a> : sayKindAlone(kind)) },
          { id: 'texts', title: 'Số văn bản', figures: true, cell: ({ kind, texts }) => (texts > 0 ? <a href={hrefOf(kind)}>{sayNumber(texts)}<span className="unseen"> {sayKindAlone(kind)}</span></a> : '0') },
          { id: 'titleOnly', title: 'Chỉ có tên', figures: true, cell: ({ titleOnly }) => sayNumber(titleOnly) },
          { id: 'poor', title: 'Có trang quét đọc chưa rõ', figures: true, cell: ({ poor }) => sayNumber(poor) },
        ]}
      />
      <p className="soft small reading">Hồ sơ đã nộp và sáng kiến đã công nhận tự vào kho. Văn bản chỉ có tên chỉ so được tên; trang quét đọc chưa rõ thì không thấy đoạn trùng chưa có nghĩa là không có.</p>
    </Section>
  )
}
