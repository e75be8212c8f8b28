import { listRuleHistory } from '@sangkien/contract/regulation-draft'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asks } from '../../api/queries.ts'
import { sayDay, sayInstant } from '../../say/day.ts'
import { sayPackPath } from '../../say/pack-path.ts'
import { sayPackChange } from '../../say/pack-value.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { Table } from '../../ui/Table.tsx'

/** Every change of every rule: who took it, by which act, from when; of one part of the regulation, or of all. */
export function RuleHistory() {
  const { data } = useSuspenseQuery(asks(listRuleHistory, {}))
  const [part, setPart] = useState('')
  const all = data.flatMap((version) => version.changes.map((change) => ({ version, change })))
  const partOf = (path: string) => path.replace(/[.[].*$/, '')
  const parts = [...new Set(all.map(({ change }) => partOf(change.path)))]
  const shown = all.filter(({ change }) => part === '' || partOf(change.path) === part)
  if (all.length === 0) return <EmptyState title="Chưa có quy định nào thay đổi">Mỗi khi đưa một bản quy chế mới vào, các thay đổi được ghi ở đây.</EmptyState>
  return (
    <div className="stack">
      <SelectInput name="rulePart" label="Phần của quy chế" empty="Tất cả các phần" options={parts.map((value) => ({ value, label: sayPackPath(value) }))} value={part} onChange={setPart} />
      <Table
        caption="Lịch sử các quy định" rows={shown} keyOf={({ version, change }) => `${version.id} ${change.path} ${change.kind}`}
        columns={[
          { id: 'rule', title: 'Quy định', wide: true, cell: ({ change }) => sayPackPath(change.path, change.name) },
          { id: 'change', title: 'Thay đổi', cell: ({ change }) => { const { from, to } = sayPackChange(change); return `${from} → ${to}` } },
          { id: 'from', title: 'Áp dụng từ', tight: true, cell: ({ version }) => sayDay(version.validFrom) },
          { id: 'basis', title: 'Theo văn bản', cell: ({ version }) => version.basis || '–' },
          { id: 'who', title: 'Người đưa vào', cell: ({ version }) => `${version.by ?? 'Hệ thống'}, ${sayInstant(version.at)}` },
        ]}
      />
    </div>
  )
}
