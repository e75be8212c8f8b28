import { type ImportJob, type ImportSettings, readPeopleImport, setPeopleImport } from '@sangkien/contract/people-import'
import { type PersonField, personFields } from '@sangkien/domain/import/person-field'
import { sayPersonField } from '@sangkien/domain/import/say-row'
import { type PersonKind, personKinds } from '@sangkien/domain/people/kind'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { sayPersonKind } from '../../say/person.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import './people-import.css'

type Job = Reply<typeof readPeopleImport>

/** How the list was read: its sheet, header and columns as guessed, to be corrected; it is then compared anew. */
export function ColumnsCard({ job, settings }: { job: Job; settings: ImportSettings }) {
  const [typed, setTyped] = useState(settings)
  const put = (change: Partial<ImportSettings>) => setTyped({ ...typed, ...change })
  const set = useMutation({ mutationFn: () => call(setPeopleImport, { params: { id: job.id }, body: { ...typed, version: job.version } }), onSettled: () => forget(readPeopleImport) })
  const { sheets, columns, hiddenLeftOut, ignored } = job.found ?? noneFound
  const sameHead = typed.sheet === settings.sheet && typed.headFrom === settings.headFrom && typed.headTo === settings.headTo
  const choose = (column: number, field: string) => put({ fields: typed.fields.map((one, n) => (n === column ? (field === '' ? null : field as PersonField) : one)) })
  return (
    <Card title="Cách đọc tệp">
      <form className="stack" action={() => set.mutate()} noValidate>
        {set.isError && <Notice tone="error" live title={sayFault(set.error).title}>{sayFault(set.error).advice}</Notice>}
        <div className="columns">
          <SelectInput name="sheet" label="Trang tính" options={sheets.map((name) => ({ value: name, label: name }))} value={typed.sheet} onChange={(sheet) => put({ sheet })} />
          <NumberInput name="headFrom" label="Tiêu đề từ dòng" value={typed.headFrom} onChange={(value) => put({ headFrom: value ?? 1 })} />
          <NumberInput name="headTo" label="đến dòng" value={typed.headTo} onChange={(value) => put({ headTo: value ?? 1 })} />
          <DateInput name="on" label="Danh sách tính đến ngày" required value={typed.on} onChange={(on) => put({ on })} help="Vị trí mới bắt đầu từ ngày này." />
          <SelectInput name="kind" label="Diện khi danh sách không ghi" options={personKinds.map((kind) => ({ value: kind, label: sayPersonKind(kind) }))} value={typed.kind} onChange={(kind) => put({ kind: kind as PersonKind })} />
        </div>
        <Checkbox name="createUnits" label="Lập các đơn vị chưa có" note="Theo tên ghi trong danh sách, từ ngày của danh sách; sắp xếp lại sau ở trang Đơn vị." checked={typed.createUnits} onChange={(createUnits) => put({ createUnits })} />
        <Checkbox name="hidden" label="Lấy cả dòng và cột ẩn" note={hiddenLeftOut > 0 ? `Đang bỏ ${sayNumber(hiddenLeftOut)} dòng ẩn.` : undefined} checked={typed.hidden} onChange={(hidden) => put({ hidden })} />
        {sameHead && columns.length > 0 && (
          <fieldset className="import-columns">
            <legend>Mỗi cột là gì</legend>
            <div className="columns">
              {columns.map(({ head, sample }, column) => (
                <SelectInput
                  key={column} name={`column-${column}`} label={head || `Cột ${column + 1}`} help={sample && `Ví dụ: ${sample}`} empty="Không lấy" value={typed.fields[column] ?? ''}
                  options={personFields.map((field) => ({ value: field, label: sayPersonField(field) }))} onChange={(field) => choose(column, field)}
                />
              ))}
            </div>
          </fieldset>
        )}
        {ignored > 0 && <p className="soft small">{sayNumber(ignored)} dòng không phải là người (tiêu đề nhóm, dòng tổng, chữ ký) được bỏ qua.</p>}
        <Button type="submit" busy={set.isPending} reason={typed.on === '' ? 'Cần có ngày của danh sách.' : undefined}>Đối chiếu lại</Button>
      </form>
    </Card>
  )
}

const noneFound = { sheets: [], columns: [], hiddenLeftOut: 0, ignored: 0, newUnits: [] } as const satisfies Readonly<Record<keyof NonNullable<ImportJob['found']>, unknown>>
