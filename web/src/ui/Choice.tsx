import { type ReactNode, useId } from 'react'
import { FieldError, fieldId, type FieldFrame, RequiredMark } from './Field.tsx'

export interface ChoiceOption { readonly value: string; readonly label: ReactNode; readonly note?: ReactNode }

interface GroupProps extends FieldFrame {
  readonly options: readonly ChoiceOption[]
  /** Short options side by side. */
  readonly across?: boolean | undefined
}

/** One of a few: native radio buttons in a fieldset. */
export function RadioGroup({ value, onChange, ...group }: GroupProps & { value: string; onChange: (value: string) => void }) {
  return <Group {...group} type="radio" isChosen={(option) => option === value} choose={onChange} />
}

/** Any of a few: native check boxes in a fieldset. */
export function CheckboxGroup({ values, onChange, allAtOnce, ...group }: GroupProps & { values: readonly string[]; onChange: (values: string[]) => void; /** With buttons to choose all or none. */ allAtOnce?: boolean }) {
  const every = group.options.map(({ value }) => value)
  const buttons = allAtOnce && every.length > 1 && (
    <div className="row">
      <span role="status">Đã chọn {every.filter((one) => values.includes(one)).length} trên {every.length}.</span>
      <button type="button" className="link" onClick={() => onChange(every)}>Chọn tất cả</button>
      <button type="button" className="link" onClick={() => onChange([])}>Bỏ chọn</button>
    </div>
  )
  const choose = (option: string, on: boolean) => onChange(on ? [...values, option] : values.filter((value) => value !== option))
  return <Group {...group} above={buttons || undefined} type="checkbox" isChosen={(option) => values.includes(option)} choose={choose} />
}

/** One yes or no. */
export function Checkbox({ checked, onChange, label, note, name }: { checked: boolean; onChange: (checked: boolean) => void; label: ReactNode; note?: ReactNode; name?: string }) {
  const made = useId()
  const id = name === undefined ? made : fieldId(name)
  return (
    <div className="choice">
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} {...(note ? { 'aria-describedby': `${id}-giup` } : {})} />
      <label htmlFor={id}>{label}</label>
      {note && <span id={`${id}-giup`} className="choice-note">{note}</span>}
    </div>
  )
}

interface NativeGroup extends GroupProps {
  readonly type: 'radio' | 'checkbox'
  readonly above?: ReactNode
  readonly isChosen: (option: string) => boolean
  readonly choose: (option: string, on: boolean) => void
}

function Group({ name, label, help, error, required, options, across, above, type, isChosen, choose }: NativeGroup) {
  const made = useId()
  const id = name === undefined ? made : fieldId(name)
  return (
    <fieldset id={id} tabIndex={-1} className={`field ${error ? 'wrong' : ''}`} {...(error && { 'aria-describedby': `${id}-loi` })}>
      <legend className="field-label">{label}{required && <RequiredMark />}</legend>
      {help && <div className="field-help">{help}</div>}
      {above}
      <div className={`choices ${across ? 'across' : ''}`}>
        {options.map((option) => (
          <div key={option.value} className="choice">
            <input id={`${id}-${option.value}`} type={type} name={id} checked={isChosen(option.value)} onChange={(event) => choose(option.value, event.target.checked)} {...(option.note ? { 'aria-describedby': `${id}-${option.value}-giup` } : {})} />
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.note && <span id={`${id}-${option.value}-giup`} className="choice-note">{option.note}</span>}
          </div>
        ))}
      </div>
      {error && <FieldError id={`${id}-loi`}>{error}</FieldError>}
    </fieldset>
  )
}
