import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import type { ImportList, ListJob, ListRow, ListSettings } from './import-list.ts'
import './import.css'

/** How the list was read: its sheet, header and columns as guessed, to be corrected; it is then compared anew. */
export function ColumnsCard<S extends ListSettings, R extends ListRow>({ list, job, settings }: { list: ImportList<S, R>; job: ListJob<S>; settings: S }) {
  const [typed, setTyped] = useState(settings)
  const put = (change: Partial<S>) => setTyped({ ...typed, ...change })
  const putAny = (change: Partial<ListSettings>) => put(change as Partial<S>)
  const set = useMutation({ mutationFn: () => list.set(job.id, { ...typed, version: job.version }), onSettled: list.forget })
  const { sheets, columns, hiddenLeftOut, ignored } = job.found ?? noneFound
  const sameHead = typed.sheet === settings.sheet && typed.headFrom === settings.headFrom && typed.headTo === settings.headTo
  const choose = (column: number, field: string) => putAny({ fields: typed.fields.map((one, n) => (n === column ? (field === '' ? null : field) : one)) })
  return (
    <Card title="Cách đọc tệp">
      <form className="stack" action={() => set.mutate()} noValidate>
        {set.isError && <Notice tone="error" live title={sayFault(set.error).title}>{sayFault(set.error).advice}</Notice>}
        <div className="columns">
          <SelectInput name="sheet" label="Trang tính" options={sheets.map((name) => ({ value: name, label: name }))} value={typed.sheet} onChange={(sheet) => putAny({ sheet })} />
          <NumberInput name="headFrom" label="Tiêu đề từ dòng" value={typed.headFrom} onChange={(value) => putAny({ headFrom: value ?? 1 })} />
          <NumberInput name="headTo" label="đến dòng" value={typed.headTo} onChange={(value) => putAny({ headTo: value ?? 1 })} />
        </div>
        <list.Settings typed={typed} put={put} />
        <Checkbox name="hidden" label="Lấy cả dòng và cột ẩn" note={hiddenLeftOut > 0 ? `Đang bỏ ${sayNumber(hiddenLeftOut)} dòng ẩn.` : undefined} checked={typed.hidden} onChange={(hidden) => putAny({ hidden })} />
        {sameHead && columns.length > 0 && (
          <fieldset className="import-columns">
            <legend>Mỗi cột là gì</legend>
            <div className="columns">
              {columns.map(({ head, sample }, column) => (
                <SelectInput
                  key={column} name={`column-${column}`} label={head || `Cột ${column + 1}`} help={sample && `Ví dụ: ${sample}`} empty="Không lấy" value={typed.fields[column] ?? ''}
                  options={list.fields} onChange={(field) => choose(column, field)}
                />
              ))}
            </div>
          </fieldset>
        )}
        {ignored > 0 && <p className="soft small">{list.sayIgnored(sayNumber(ignored))} (tiêu đề nhóm, dòng tổng, chữ ký) được bỏ qua.</p>}
        <Button type="submit" busy={set.isPending} reason={typed.on === '' ? 'Cần có ngày của danh sách.' : undefined}>Đối chiếu lại</Button>
      </form>
    </Card>
  )
}

const noneFound = { sheets: [], columns: [], hiddenLeftOut: 0, ignored: 0, newUnits: [] } as const satisfies Readonly<Record<keyof NonNullable<ListJob<ListSettings>['found']>, unknown>>
