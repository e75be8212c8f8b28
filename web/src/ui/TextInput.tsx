import type { ComponentProps } from 'react'
import { Field, type FieldFrame } from './Field.tsx'

interface TextInputProps extends FieldFrame {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password' | 'email' | 'search' | 'tel' | 'url' | undefined
  readonly placeholder?: string | undefined
  readonly autoComplete?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly inputMode?: ComponentProps<'input'>['inputMode']
  readonly readOnly?: boolean | undefined
  /** More than one line: a text area of this many lines that grows as one types. */
  readonly lines?: number | undefined
}

/** One line of text, or several with `lines`. Says how much room is left only when it becomes short. */
export function TextInput({ value, onChange, lines, maxLength, name, label, help, error, required, type = 'text', ...rest }: TextInputProps) {
  const frame = { name, label, help, error, required }
  const nearEnd = maxLength !== undefined && value.length > maxLength * 0.8
  return (
    <Field {...frame}>
      {(control) => (
        <>
          {lines === undefined
            ? <input {...control} {...rest} type={type} maxLength={maxLength} className="control" value={value} onChange={(event) => onChange(event.target.value)} />
            : <textarea {...control} {...rest} maxLength={maxLength} rows={lines} className="control" value={value} onChange={(event) => onChange(event.target.value)} />}
          {nearEnd && <span className="field-count">Còn {maxLength - value.length} ký tự</span>}
        </>
      )}
    </Field>
  )
}
