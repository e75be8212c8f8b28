import { addUnit, changeUnit, listUnits } from '@sangkien/contract/people'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { Fragment, useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayPeriod } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayUnitHistory } from '../../say/unit-history.ts'
import { Button } from '../../ui/Button.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AdminTabs } from './AdminTabs.tsx'
import { UnitActDialog } from './unit-act/UnitActDialog.tsx'
import { UnitDialog, type UnitTyped } from './UnitDialog.tsx'

type Unit = Reply<typeof listUnits>[number]

/** Units as a tree, those of the past among them, each with what it came from and what came of it: a unit ends, it is never erased. */
export default function UnitsPage() {
  const { data: units } = useSuspenseQuery(asks(listUnits, { query: { past: 'true' } }))
  const { roles, today } = useMe()
  const [acted, setActed] = useState<Unit>()
  const [typed, setTyped] = useState<UnitTyped>()
  const save = useMutation({
    mutationFn: ({ id, version, ...fields }: UnitTyped) => {
      const body = { ...fields, parentId: fields.parentId || null, validTo: fields.validTo || null }
      return id === undefined ? call(addUnit, { body }) : call(changeUnit, { params: { id }, body: { ...body, version } })
    },
    onSuccess: async () => { setTyped(undefined); await forget(listUnits); tell('Đã lưu đơn vị') },
  })
  const may = roles.includes('administrator')
  const edit = (unit: Unit) => { save.reset(); setTyped({ id: unit.id, version: unit.version, code: unit.code, name: unit.name, parentId: unit.parentId ?? '', validFrom: unit.validFrom, validTo: unit.validTo ?? '', position: unit.position }) }
  const add = () => { save.reset(); setTyped({ id: undefined, version: 0, code: '', name: '', parentId: '', validFrom: '', validTo: '', position: units.length }) }
  return (
    <Page title="Đơn vị" wide acts={may && <Button kind="primary" icon={Plus} onClick={add}>Thêm đơn vị</Button>}>
      <AdminTabs />
      <Table
        caption="Đơn vị của cơ quan" rows={inTree(units)} keyOf={(unit) => unit.id}
        columns={[
          { id: 'name', title: 'Tên đơn vị', wide: true, cell: (unit) => <span style={{ paddingInlineStart: `${unit.depth * 1.5}rem` }}>{may ? <button type="button" className="link" onClick={() => edit(unit)}>{unit.name}</button> : unit.name}</span> },
          { id: 'code', title: 'Viết tắt', tight: true, cell: (unit) => unit.code },
          { id: 'people', title: 'Số người', figures: true, cell: (unit) => <a href={`/quan-tri/nguoi?don-vi=${unit.id}`}>{unit.headcount}</a> },
          { id: 'valid', title: 'Hiệu lực', cell: (unit) => <span className={unit.validTo ? 'soft' : ''}>{sayPeriod(unit.validFrom, unit.validTo)}{sayUnitHistory(unit).map((line) => <Fragment key={line}><br /><span className="soft small">{line}</span></Fragment>)}</span> },
          ...(may ? [{ id: 'acts', title: 'Tổ chức lại', cell: (unit: Unit) => (unit.validTo === null || unit.validTo >= today) && <Button onClick={() => setActed(unit)}>Tổ chức lại<span className="unseen"> {unit.name}</span></Button> }] : []),
        ]}
      />
      {acted && <UnitActDialog unit={acted} units={units} today={today} onClose={() => setActed(undefined)} />}
      {typed && <UnitDialog typed={typed} onChange={setTyped} units={units} onClose={() => setTyped(undefined)} onSend={() => save.mutate(typed)} busy={save.isPending} fault={save.isError ? sayFault(save.error) : undefined} />}
    </Page>
  )
}

/** Each unit after its parent, with how deep it stands. */
function inTree(units: readonly Unit[], parent: string | null = null, depth = 0): (Unit & { depth: number })[] {
  return units.filter((unit) => unit.parentId === parent).flatMap((unit) => [{ ...unit, depth }, ...inTree(units, unit.id, depth + 1)])
}
