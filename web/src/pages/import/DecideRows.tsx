import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import './import.css'
import type { Doubts, ImportList, ListJob, ListRow, ListSettings } from './import-list.ts'

/** What each doubtful row means: somebody chooses, row by row, and sends the choices together. */
export function DecideRows<S extends ListSettings, R extends ListRow>({ list, doubts, job: { id, version }, rows }: { list: ImportList<S, R>; doubts: Doubts<R>; job: ListJob<S>; rows: readonly R[] }) {
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({})
  const decisions = Object.entries(chosen).filter(([, as]) => as !== '').map(([row, as]) => ({ row: Number(row), as }))
  const send = useMutation({ mutationFn: () => doubts.decide(id, { version, decisions }), onSettled: list.forget })
  const decide: Column<R> = {
    id: 'decide', title: 'Chọn', cell: (one) => one.row !== null && (
      <div className="import-decide">
        <SelectInput
          name={`decide-${one.row}`} label={`Dòng ${one.row}: ${doubts.askOf(one)}`} empty="Chưa chọn" value={chosen[one.row] ?? ''} onChange={(as) => setChosen({ ...chosen, [one.row!]: as })}
          options={[...doubts.optionsOf(one), { value: 'skip', label: 'Bỏ qua dòng này' }]}
        />
      </div>
    ),
  }
  return (
    <form className="stack" action={() => send.mutate()} noValidate>
      {send.isError && <Notice tone="error" live title={sayFault(send.error).title}>{sayFault(send.error).advice}</Notice>}
      <Table caption="Cần xem lại" rows={rows} keyOf={({ position }) => String(position)} columns={[...list.columns, decide]} />
      <Button type="submit" busy={send.isPending} reason={decisions.length === 0 ? 'Chưa chọn dòng nào.' : undefined}>Ghi các lựa chọn</Button>
    </form>
  )
}
