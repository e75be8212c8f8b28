import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import './field.css'

export interface FieldFrame {
  /** Names the field in the form; the error summary links to it by this name. */
  readonly name?: string | undefined
  readonly label: ReactNode
  readonly help?: ReactNode
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined
  readonly required?: boolean | undefined
}

/** What the native control inside a field must carry. */
export interface ControlProps {
  readonly id: string
  readonly name?: string
  readonly required?: boolean
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** The id of the control of a named field: what an error summary links to. */
export const fieldId = (name: string): string => `truong-${name}`

/** Label, help and error around one native control. The label names the control; help and error describe it. */
export function Field({ name, label, help, error, required, children }: FieldFrame & { children: (control: ControlProps) => ReactNode }) {
  const made = useId()
  const id = name === undefined ? made : fieldId(name)
  const described = [help && `${id}-giup`, error && `${id}-loi`].filter(Boolean).join(' ')
  return (
    <div className={`field ${error ? 'wrong' : ''}`}>
      <label htmlFor={id} className="field-label">
        {label}
        {required && <RequiredMark />}
      </label>
      {help && <div id={`${id}-giup`} className="field-help">{help}</div>}
      {children({ id, ...(name !== undefined && { name }), ...(required && { required }), ...(described && { 'aria-describedby': described }), ...(error && { 'aria-invalid': true }) })}
      {error && <FieldError id={`${id}-loi`}>{error}</FieldError>}
    </div>
  )
}

export const RequiredMark = () => <span className="field-required" aria-hidden> (bắt buộc)</span>

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="field-error">
      <CircleAlert className="icon" aria-hidden />
      <span>{children}</span>
    </p>
  )
}
