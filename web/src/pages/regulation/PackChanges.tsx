import type { PackChange } from '@sangkien/domain/regulation/compare-packs'
import { sayDay } from '../../say/day.ts'
import { sayPackPath } from '../../say/pack-path.ts'
import { sayPackChange } from '../../say/pack-value.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'

/** What a new version changes, setting by setting; with a day, for whom and from when. */
export function PackChanges({ changes, from }: { changes: readonly PackChange[]; from?: string | undefined }) {
  if (changes.length === 0) return <Notice>Không khác bản đang có.</Notice>
  return (
    <div className="stack">
      {from !== undefined && <Notice title={from === '' ? 'Áp dụng cho hồ sơ nộp từ ngày bản mới có hiệu lực' : `Áp dụng cho hồ sơ nộp từ ngày ${sayDay(from)}`}>Hồ sơ đã nộp giữ quy chế cũ. Đợt xét đã mở giữ quy chế của đợt, kể cả hồ sơ nộp vào đợt sau ngày đó.</Notice>}
      <Table
        caption="Những điều thay đổi" rows={changes} keyOf={({ path, kind }) => `${path} ${kind}`}
        columns={[
          { id: 'path', title: `Quy định (${changes.length} chỗ thay đổi)`, wide: true, cell: ({ path, name }) => sayPackPath(path, name) },
          { id: 'from', title: 'Từ', cell: (change) => sayPackChange(change).from },
          { id: 'to', title: 'Thành', cell: (change) => sayPackChange(change).to },
        ]}
      />
    </div>
  )
}
