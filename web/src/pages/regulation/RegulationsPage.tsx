import { exportPack, listRegulations, readPackSchema } from '@sangkien/contract/regulation'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayInstant, sayPeriod } from '../../say/day.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { AdminTabs } from '../people/AdminTabs.tsx'
import { AddRegulation } from './AddRegulation.tsx'
import { EditButton } from './EditButton.tsx'
import { PackView } from './PackView.tsx'
import { RuleHistory } from './RuleHistory.tsx'

/** Versions of the regulation: each dossier keeps the one it was filed under. */
export default function RegulationsPage() {
  const { data } = useSuspenseQuery(asks(listRegulations, {}))
  const address = useAddress((raw) => ({ ban: oneOf(raw, 'ban') }))
  const shown = data.find(({ id }) => id === address.search.ban) ?? data[0]
  return (
    <Page title="Quy chế" wide lead="Thời hạn, điều kiện, thang điểm, biểu quyết đều lấy từ đây. Bản mới chỉ áp dụng cho hồ sơ nộp sau; hồ sơ cũ giữ nguyên bản lúc nộp." acts={<EditButton />}>
      <AdminTabs />
      <Table
        caption="Các bản quy chế" rows={data} keyOf={(row) => row.id}
        columns={[
          { id: 'title', title: 'Tên', wide: true, cell: (row) => <a href={address.href({ ban: row.id })} data-keep-scroll aria-current={row.id === shown?.id ? 'true' : undefined}>{row.title}</a> },
          { id: 'valid', title: 'Hiệu lực', cell: (row) => sayPeriod(row.validFrom, row.validTo) },
          { id: 'scale', title: 'Thang điểm', cell: (row) => (row.hasScale ? 'Có' : 'Chỉ biểu quyết') },
          { id: 'basis', title: 'Theo văn bản', cell: (row) => row.basis || '–' },
          { id: 'added', title: 'Đưa vào lúc', cell: (row) => sayInstant(row.addedAt) },
        ]}
      />
      {shown && <Section title={`Nội dung: ${shown.title}`} aside={<><ButtonLink icon={FileDown} href={fileAddress(exportPack, { params: { id: shown.id } })}>Tải tệp JSON</ButtonLink> <a href={fileAddress(readPackSchema, {})}>Lược đồ của tệp</a></>}><PackView id={shown.id} /></Section>}
      <Section title="Lịch sử các quy định"><RuleHistory /></Section>
      <Section title="Thêm bản quy chế"><AddRegulation /></Section>
    </Page>
  )
}
