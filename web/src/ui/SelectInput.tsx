import { Field, type FieldFrame } from './Field.tsx'

interface SelectInputProps extends FieldFrame {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The words of the empty choice, such as "Tất cả đơn vị"; without it there is none. */
  readonly empty?: string | undefined
}

/** A native list to choose one from. */
export function SelectInput({ value, onChange, options, empty, ...frame }: SelectInputProps) {
  return (
    <Field {...frame}>
      {(control) => (
        <select {...control} className="control" value={value} onChange={(event) => onChange(event.target.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
    </Field>
  )
}
