import { Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { FieldError, fieldId } from '../../../ui/Field.tsx'

interface RowsProps<Row> {
  readonly name: string
  readonly label: string
  readonly help: ReactNode
  readonly error: string | undefined
  readonly rows: readonly Row[]
  readonly onChange: (rows: readonly Row[]) => void
  readonly empty: () => Row
  /** "Thêm dòng so sánh" */
  readonly add: string
  /** "Dòng" of "Dòng 2". */
  readonly noun: string
  readonly most: number
  readonly children: (row: Row, put: (change: Partial<Row>) => void, at: number) => ReactNode
}

/** A table written row by row: each row a group of its own, so that it reads well on a phone and by ear. */
export function Rows<Row extends object>({ name, label, help, error, rows, onChange, empty, add, noun, most, children }: RowsProps<Row>) {
  const group = useRef<HTMLFieldSetElement>(null)
  const put = (at: number, change: Partial<Row>) => onChange(rows.map((row, place) => (place === at ? { ...row, ...change } : row)))
  // A new row takes the hand at once: whoever adds one means to write in it.
  const addRow = () => {
    onChange([...rows, empty()])
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('.form-row:last-of-type input, .form-row:last-of-type textarea')?.focus())
  }
  const remove = (at: number) => {
    onChange(rows.filter((_row, place) => place !== at))
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('.form-rows-add')?.focus())
  }
  return (
    <fieldset ref={group} id={fieldId(name)} tabIndex={-1} className={`field ${error ? 'wrong' : ''}`} {...(error && { 'aria-describedby': `${fieldId(name)}-loi` })}>
      <legend className="field-label">{label}</legend>
      <div className="field-help">{help}</div>
      {rows.map((row, at) => (
        // Rows have no name of their own: their place is what they are known by.
        <fieldset key={at} className="form-row">
          <legend>{noun} {at + 1}</legend>
          <div className="form-row-fields">{children(row, (change) => put(at, change), at)}</div>
          <Button kind="quiet" icon={Trash2} onClick={() => remove(at)} aria-label={`Bỏ ${noun.toLocaleLowerCase('vi')} ${at + 1}`}>Bỏ</Button>
        </fieldset>
      ))}
      <div className="form-rows-foot"><Button icon={Plus} className="form-rows-add" onClick={addRow} reason={rows.length >= most ? `Nhiều nhất ${most} dòng.` : undefined}>{add}</Button></div>
      {error && <FieldError id={`${fieldId(name)}-loi`}>{error}</FieldError>}
    </fieldset>
  )
}
