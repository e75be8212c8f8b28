import { type SolutionKind, solutionKinds } from '@sangkien/domain/regulation/pack'
import { Checkbox, CheckboxGroup } from '../../../ui/Choice.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { dossierOf } from '../initiative.ts'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm } from './form-context.ts'
import { useDossierField } from './use-dossier-field.ts'

/** The kinds of solution, each with what it means (Thông tư 18/2013, Điều 3). */
export function KindsField() {
  const { initiative, pack } = useForm()
  const hand = useDossierField<readonly SolutionKind[]>('solutionKinds', dossierOf(initiative).solutionKinds)
  return (
    <FieldShell field="solutionKinds" hand={hand}>
      <CheckboxGroup
        name="solutionKinds" {...useFieldWords('solutionKinds')} help="Chọn một hoặc nhiều loại." required
        values={hand.value} onChange={(values) => hand.onChange(solutionKinds.filter((kind) => values.includes(kind)))}
        options={pack.solutionKinds.map(({ code, label, help }) => ({ value: code, label, note: help }))}
      />
    </FieldShell>
  )
}

/** Lĩnh vực áp dụng, from the list of the regulation. */
export function AreaField() {
  const { initiative, pack } = useForm()
  const hand = useDossierField<string | null>('field', dossierOf(initiative).field)
  return (
    <FieldShell field="field" hand={hand}>
      <SelectInput name="field" {...useFieldWords('field')} required empty="Chọn lĩnh vực" value={hand.value ?? ''} onChange={(value) => hand.onChange(value === '' ? null : value)} options={pack.fields.map(({ code, label }) => ({ value: code, label }))} />
    </FieldShell>
  )
}

/** A yes or no that the year's report counts. */
export function AboutField({ field, note }: { field: 'aboutIt' | 'aboutAdministrativeReform'; note: string }) {
  const { initiative } = useForm()
  const hand = useDossierField<boolean>(field, dossierOf(initiative)[field])
  const { label } = useFieldWords(field)
  return <FieldShell field={field} hand={hand}><Checkbox name={field} label={label} note={note} checked={hand.value} onChange={hand.onChange} /></FieldShell>
}
