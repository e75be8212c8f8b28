import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Page } from '../../frame/Page.tsx'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Card } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import type { ImportList, ListRow, ListSettings } from './import-list.ts'
import { importStateWords } from './import-words.ts'

/** One more list from Excel, and those sent before. */
export function Lists<S extends ListSettings, R extends ListRow>({ list }: { list: ImportList<S, R> }) {
  const lists = list.useJobs()
  const router = useRouter()
  const send = useMutation({
    mutationFn: list.send,
    onSuccess: async ({ id }) => { await list.forget(); await router.navigate({ href: `${list.address}/${id}` }) },
  })
  const fault = send.isError ? sayFault(send.error) : undefined
  return (
    <Page title={list.title} back={list.back}>
      <div className="stack">
        <Card title="Chọn tệp">
          <FilePicker
            name="file" label={list.file.label} help={list.file.help}
            kinds="Excel (.xlsx)" accept=".xlsx" largest={list.file.largest} busy={send.isPending} onPick={([file]) => file && send.mutate(file)} error={fault && `${fault.title}. ${fault.advice}`}
          />
        </Card>
        {lists.length > 0 && (
          <Card title="Các danh sách đã gửi">
            <Table
              caption="Các danh sách đã gửi" rows={lists} keyOf={({ id }) => id}
              columns={[
                { id: 'name', title: 'Tệp', wide: true, cell: (row) => <a href={`${list.address}/${row.id}`}>{row.fileName}</a> }, { id: 'who', title: 'Người gửi', cell: (row) => row.createdBy },
                { id: 'when', title: 'Lúc', tight: true, cell: (row) => sayInstant(row.createdAt) },
                { id: 'count', title: 'Kết quả', cell: (row) => (row.counts ? list.sayCounts(row) : '–') },
                { id: 'state', title: 'Tình trạng', tight: true, cell: (row) => <StateBadge tone={importStateWords[row.state][1]}>{importStateWords[row.state][0]}</StateBadge> },
              ]}
            />
          </Card>
        )}
      </div>
    </Page>
  )
}
