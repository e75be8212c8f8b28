import { readTemplateFile, type Template } from '@sangkien/contract/template'
import { fileAddress } from '../../api/api.ts'
import type { Wire } from '../../api/wire.ts'
import { sayDay, sayInstant } from '../../say/day.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'

interface Props {
  readonly template: Wire<Template>
  readonly hrefOf: (version: number) => string
  readonly onReturn: (to: { readonly fileId: string | null; readonly what: string }) => void
}

/** What was in force from when, each to be looked at, taken away or returned to. */
export function VersionsTable({ template: { versions, mayChange, inForce }, hrefOf, onReturn }: Props) {
  if (versions.length === 0) return <EmptyState title="Chưa thay mẫu lần nào">Văn bản được lập theo mẫu có sẵn.</EmptyState>
  const ownInUse = inForce !== null && inForce.fileId !== null
  return (
    <div className="stack">
      <Table
        caption="Các bản của mẫu, mới nhất trước" rows={versions} keyOf={({ version }) => String(version)}
        columns={[
          { id: 'version', title: 'Bản', wide: true, cell: ({ version, fileId, fileName }) => (fileId === null ? `Bản ${version}: mẫu có sẵn` : <>Bản {version}: <a href={fileAddress(readTemplateFile, { params: { id: fileId } })}>{fileName}</a></>) },
          { id: 'from', title: 'Từ ngày', tight: true, cell: ({ validFrom }) => sayDay(validFrom) },
          { id: 'state', title: 'Tình trạng', cell: (row) => (row.inForce ? <StateBadge tone="done">Đang dùng</StateBadge> : '–') },
          { id: 'by', title: 'Người áp dụng', cell: ({ madeByName, madeAt }) => `${madeByName}, ${sayInstant(madeAt)}` },
          { id: 'note', title: 'Ghi chú', cell: ({ note }) => note || '–' },
          { id: 'look', title: 'Xem', tight: true, cell: ({ version }) => <a href={hrefOf(version)} data-keep-scroll>So sánh bản {version}</a> },
          ...(mayChange ? [{ id: 'return', title: 'Dùng lại', tight: true, cell: ({ version, fileId, inForce: here }: Props['template']['versions'][number]) => (here ? '–' : <Button kind="quiet" onClick={() => onReturn({ fileId, what: fileId === null ? 'mẫu có sẵn' : `bản ${version}` })}>Quay lại bản {version}</Button>) }] : []),
        ]}
      />
      {mayChange && ownInUse && <div className="row"><Button onClick={() => onReturn({ fileId: null, what: 'mẫu có sẵn' })}>Quay lại mẫu có sẵn</Button></div>}
    </div>
  )
}
