import { listUnits, movePerson, type Person, readPerson } from '@sangkien/contract/people'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { sayPeriod } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

/** Where the person worked and works; moving ends the former posting the day before. */
export function PostingsCard({ person }: { person: Wire<Person> }) {
  const { data: units } = useSuspenseQuery(asks(listUnits, {}))
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState({ unitId: '', title: '', from: '' })
  const move = useMutation({ mutationFn: () => call(movePerson, { params: { id: person.id }, body: typed }), onSuccess: async () => { setOpen(false); await forget(readPerson, listUnits) } })
  return (
    <Card title="Quá trình công tác" aside={<Button onClick={() => { move.reset(); setOpen(true) }}>Chuyển đơn vị</Button>}>
      <ul className="plain stack tight">
        {person.postings.map((one) => <li key={one.id}><strong>{one.title || 'Chưa ghi chức vụ'}</strong>, {one.unitName}<br /><span className="soft small">{sayPeriod(one.from, one.to)}</span></li>)}
      </ul>
      <FormDialog open={open} onClose={() => setOpen(false)} title={`Chuyển đơn vị cho ${person.fullName}`} verb="Chuyển đơn vị" onSend={() => move.mutate()} busy={move.isPending} fault={move.isError ? sayFault(move.error) : undefined} reason={typed.unitId === '' || typed.from === '' ? 'Cần chọn đơn vị và ngày bắt đầu.' : undefined}>
        <SelectInput name="toUnit" label="Đơn vị mới" required empty="Chọn đơn vị" options={units.map(({ id, name }) => ({ value: id, label: name }))} value={typed.unitId} onChange={(unitId) => setTyped({ ...typed, unitId })} />
        <TextInput name="toTitle" label="Chức vụ" maxLength={100} value={typed.title} onChange={(title) => setTyped({ ...typed, title })} />
        <DateInput name="toFrom" label="Từ ngày" required help="Nơi cũ kết thúc vào ngày liền trước." value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
      </FormDialog>
    </Card>
  )
}
