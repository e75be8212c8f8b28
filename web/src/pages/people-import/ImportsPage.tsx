import { listPeopleImports, startPeopleImport } from '@sangkien/contract/people-import'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { Page } from '../../frame/Page.tsx'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Card } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { importStateWords } from './import-words.ts'

/** Staff lists: one more from Excel, and those sent before. */
export default function ImportsPage() {
  const { data: lists } = useSuspenseQuery(asks(listPeopleImports, {}))
  const router = useRouter()
  const send = useMutation({
    mutationFn: (file: File) => call(startPeopleImport, { file }),
    onSuccess: async ({ id }) => { await forget(listPeopleImports); await router.navigate({ href: `/quan-tri/nguoi/nhap/${id}` }) },
  })
  const fault = send.isError ? sayFault(send.error) : undefined
  return (
    <Page title="Nhập danh sách người từ Excel" back={{ href: '/quan-tri/nguoi', label: 'Người' }}>
      <div className="stack">
        <Card title="Chọn tệp">
          <FilePicker
            name="file" label="Danh sách người" help="Danh sách của cơ quan giữ nguyên như đang có: hệ thống tự tìm dòng tiêu đề và các cột. Chưa có gì thay đổi cho đến khi xem trước và xác nhận."
            kinds="Excel (.xlsx)" accept=".xlsx" largest={limitOf(startPeopleImport)} busy={send.isPending} onPick={([file]) => file && send.mutate(file)} error={fault && `${fault.title}. ${fault.advice}`}
          />
        </Card>
        {lists.length > 0 && (
          <Card title="Các danh sách đã gửi">
            <Table
              caption="Các danh sách đã gửi" rows={lists} keyOf={({ id }) => id}
              columns={[
                { id: 'name', title: 'Tệp', wide: true, cell: (row) => <a href={`/quan-tri/nguoi/nhap/${row.id}`}>{row.fileName}</a> }, { id: 'who', title: 'Người gửi', cell: (row) => row.createdBy },
                { id: 'when', title: 'Lúc', tight: true, cell: (row) => sayInstant(row.createdAt) },
                { id: 'count', title: 'Mới, thay đổi', cell: (row) => (row.counts ? `${sayNumber(row.counts.new)} mới, ${sayNumber(row.counts.changed)} thay đổi` : '–') },
                { id: 'state', title: 'Tình trạng', tight: true, cell: (row) => <StateBadge tone={importStateWords[row.state][1]}>{importStateWords[row.state][0]}</StateBadge> },
              ]}
            />
          </Card>
        )}
      </div>
    </Page>
  )
}
