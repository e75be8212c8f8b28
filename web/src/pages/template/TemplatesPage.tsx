import { listTemplates, type TemplateVersion } from '@sangkien/contract/template'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Table } from '../../ui/Table.tsx'
import { AdminTabs } from '../people/AdminTabs.tsx'

/** The Word templates every paper is made from, and which of them the agency has replaced. */
export default function TemplatesPage() {
  const { data } = useSuspenseQuery(asks(listTemplates, {}))
  return (
    <Page title="Mẫu văn bản" wide lead="Mọi văn bản của hệ thống được lập từ các mẫu Word này. Cơ quan có thể tải mẫu về, sửa trong Word rồi dùng mẫu của mình; văn bản đã ban hành không thay đổi.">
      <AdminTabs />
      <Table
        caption="Các mẫu văn bản" rows={data} keyOf={({ key }) => key}
        columns={[
          { id: 'name', title: 'Văn bản', wide: true, cell: ({ key, name }) => <a href={`/quan-tri/mau/${key}`}>{name}</a> },
          { id: 'inForce', title: 'Đang dùng', cell: ({ inForce }) => <InForce version={inForce} /> },
          { id: 'next', title: 'Sắp dùng', cell: ({ next }) => (next ? `${nameOf(next)}, từ ${sayDay(next.validFrom)}` : '–') },
        ]}
      />
    </Page>
  )
}

type Named = Pick<TemplateVersion, 'version' | 'fileName' | 'validFrom'>

/** A version by its number; one without a file is the built-in template again. */
const nameOf = ({ version, fileName }: Named): string => (fileName === null ? 'Mẫu có sẵn' : `Mẫu của cơ quan, bản ${version}`)

function InForce({ version }: { version: Named | null }) {
  if (version === null || version.fileName === null) return 'Mẫu có sẵn'
  return <div className="stack tight"><span><StateBadge tone="done">{nameOf(version)}</StateBadge></span><span className="soft small">từ {sayDay(version.validFrom)}</span></div>
}
