import { listPeople, listUnits } from '@sangkien/contract/people'
import { doUnitAct, tryUnitAct } from '@sangkien/contract/unit-act'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { forget } from '../../../api/queries.ts'
import type { Reply } from '../../../api/wire.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayUnitAct } from '../../../say/unit-act.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { bodyOf, emptyAct, lackOf, type UnitActTyped } from './unit-act-typed.ts'
import { UnitActConsequences } from './UnitActConsequences.tsx'
import { UnitActFields } from './UnitActFields.tsx'

type Unit = Reply<typeof listUnits>[number]
interface UnitActDialogProps { readonly unit: Unit; readonly units: readonly Unit[]; readonly today: string; readonly onClose: () => void }

/** An act on one unit in two steps: what it is, then what it will do; it is done only from the second. */
export function UnitActDialog({ unit, units, today, onClose }: UnitActDialogProps) {
  const [typed, setTyped] = useState<UnitActTyped>(emptyAct)
  const [plan, setPlan] = useState<Reply<typeof tryUnitAct>>()
  const others = units.filter(({ id, validFrom, validTo }) => id !== unit.id && validFrom <= (typed.day || today) && (validTo === null || validTo >= (typed.day || today)))
  const inputOf = (now: UnitActTyped) => ({ params: { id: unit.id }, body: bodyOf(now, (id) => units.find((one) => one.id === id)?.code) })
  const trial = useMutation({ mutationFn: (now: UnitActTyped) => call(tryUnitAct, inputOf(now)), onSuccess: (next) => setPlan(next) })
  const act = useMutation({
    mutationFn: () => call(doUnitAct, inputOf(typed)),
    onSuccess: async () => { await forget(listUnits, listPeople); tell(`Đã ghi: ${sayUnitAct(typed.kind).toLowerCase()} ${unit.name}`); onClose() },
  })
  const change = (next: UnitActTyped) => { setTyped(next); trial.mutate(next) }
  const fault = act.isError ? sayFault(act.error) : trial.isError ? sayFault(trial.error) : undefined
  if (plan === undefined) {
    return (
      <FormDialog open onClose={onClose} title={`Tổ chức lại ${unit.name}`} verb="Xem trước" onSend={() => trial.mutate(typed)} busy={trial.isPending} reason={lackOf(typed)} fault={fault}>
        <UnitActFields typed={typed} onChange={setTyped} others={others} />
      </FormDialog>
    )
  }
  return (
    <FormDialog open onClose={onClose} title={`${sayUnitAct(typed.kind)} ${unit.name}: những việc sẽ xảy ra`} verb={`${sayUnitAct(typed.kind)} đơn vị`} onSend={() => act.mutate()} busy={act.isPending || trial.isPending} fault={fault} reason={trial.isError ? 'Cần sửa điều nêu ở trên.' : undefined}>
      <UnitActConsequences plan={plan} typed={typed} onChange={change} others={others} />
      <p><button type="button" className="link" onClick={() => { trial.reset(); act.reset(); setPlan(undefined); setTyped({ ...typed, placements: {}, headIds: undefined }) }}>Sửa lại thông tin</button></p>
    </FormDialog>
  )
}
