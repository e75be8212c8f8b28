import { decideImportRows, type ImportRow, listImportRows, readPeopleImport } from '@sangkien/contract/people-import'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { type Column, Table } from '../../ui/Table.tsx'

interface Props { readonly job: Reply<typeof readPeopleImport>; readonly rows: readonly ImportRow[]; readonly columns: readonly Column<ImportRow>[] }

/** Whom each doubtful row means: somebody chooses, row by row, and sends the choices together. */
export function DecideRows({ job: { id, version }, rows, columns }: Props) {
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({})
  const decisions = Object.entries(chosen).filter(([, as]) => as !== '').map(([row, as]) => ({ row: Number(row), as }))
  const send = useMutation({ mutationFn: () => call(decideImportRows, { params: { id }, body: { version, decisions } }), onSettled: () => forget(readPeopleImport, listImportRows) })
  const decide: Column<ImportRow> = {
    id: 'decide', title: 'Chọn', cell: ({ row, name, candidates }) => row !== null && (
      <SelectInput
        name={`decide-${row}`} label={`Dòng ${row}: ${name} là ai`} empty="Chưa chọn" value={chosen[row] ?? ''} onChange={(as) => setChosen({ ...chosen, [row]: as })}
        options={[
          ...candidates.map((one) => ({ value: one.id as string, label: `Là ${one.fullName}${one.birthDate ? `, sinh ${sayDay(one.birthDate)}` : ''}${one.unitName ? `, ${one.unitName}` : ''}` })),
          { value: 'new', label: 'Là người mới' }, { value: 'skip', label: 'Bỏ qua dòng này' },
        ]}
      />
    ),
  }
  return (
    <form className="stack" action={() => send.mutate()} noValidate>
      {send.isError && <Notice tone="error" live title={sayFault(send.error).title}>{sayFault(send.error).advice}</Notice>}
      <Table caption="Cần xem lại" rows={rows} keyOf={({ position }) => String(position)} columns={[...columns, decide]} />
      <Button type="submit" busy={send.isPending} reason={decisions.length === 0 ? 'Chưa chọn dòng nào.' : undefined}>Ghi các lựa chọn</Button>
    </form>
  )
}
