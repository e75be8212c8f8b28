import type { Dossier } from '@sangkien/domain/initiative/dossier'
import { TextInput } from '../../../ui/TextInput.tsx'
import { dossierOf } from '../initiative.ts'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm, useIsOpen } from './form-context.ts'
import { Locked } from './Locked.tsx'
import { useDossierField } from './use-dossier-field.ts'

type TextName = { [K in keyof Dossier]: Dossier[K] extends string ? (string extends Dossier[K] ? K : never) : never }[keyof Dossier]

interface TextFieldProps { readonly field: TextName; readonly help: string; readonly most: number; readonly lines?: number; readonly required?: boolean }

/** A field of plain text. */
export function TextField(props: TextFieldProps) {
  const { initiative } = useForm()
  const { label } = useFieldWords(props.field)
  return useIsOpen(props.field) ? <Writing {...props} /> : <Locked label={label}>{dossierOf(initiative)[props.field]}</Locked>
}

function Writing({ field, help, most, lines, required }: TextFieldProps) {
  const { initiative } = useForm()
  const hand = useDossierField<string>(field, dossierOf(initiative)[field])
  return (
    <FieldShell field={field} hand={hand} fromText={(text) => text.slice(0, most)}>
      <TextInput name={field} {...useFieldWords(field)} help={help} maxLength={most} lines={lines} required={required} value={hand.value} onChange={hand.onChange} />
    </FieldShell>
  )
}
