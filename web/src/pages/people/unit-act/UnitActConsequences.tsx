import type { tryUnitAct } from '@sangkien/contract/unit-act'
import type { Reply } from '../../../api/wire.ts'
import { sayUnitPlan } from '../../../say/unit-plan.ts'
import { CheckboxGroup } from '../../../ui/Choice.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import type { UnitActTyped } from './unit-act-typed.ts'

interface Props {
  readonly plan: Reply<typeof tryUnitAct>
  readonly typed: UnitActTyped
  readonly onChange: (typed: UnitActTyped) => void
  /** Units there already, where somebody may go as well. */
  readonly others: readonly { readonly code: string; readonly name: string }[]
}

/** What will happen, in words; and who goes where or heads what, to be put right before it does. */
export function UnitActConsequences({ plan, typed, onChange, others }: Props) {
  const places = [...plan.begun, ...others].map(({ code, name }) => ({ value: code, label: name }))
  const chooses = (typed.kind === 'split' || typed.kind === 'dissolve') && plan.people.length > 0
  return (
    <>
      <ul aria-label="Những việc sẽ xảy ra" aria-live="polite">{sayUnitPlan(plan, typed.day).map((line) => <li key={line}>{line}</li>)}</ul>
      {plan.latters.length > 0 && plan.heads.length > 0 && (
        <CheckboxGroup
          name="heads" label="Tiếp tục là trưởng đơn vị" help="Người không được chọn thôi vai trò trưởng đơn vị từ ngày thực hiện." options={plan.heads.map(({ personId, name }) => ({ value: personId, label: name }))}
          values={plan.heads.filter(({ to }) => to !== null).map(({ personId }) => personId)} onChange={(headIds) => onChange({ ...typed, headIds })}
        />
      )}
      {chooses && (
        <fieldset className="stack tight">
          <legend className="field-label">Nơi đến của từng người</legend>
          {plan.people.map(({ personId, name, title, to }) => (
            <SelectInput key={personId} name={`place-${personId}`} label={[name, title].filter(Boolean).join(', ')} options={places} value={to?.code ?? ''} onChange={(code) => onChange({ ...typed, placements: { ...typed.placements, [personId]: code } })} />
          ))}
        </fieldset>
      )}
    </>
  )
}
