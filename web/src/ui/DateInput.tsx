import { CalendarDays } from 'lucide-react'
import { useRef, useState } from 'react'
import { readDay, writeDay } from './day-text.ts'
import { Field, type FieldFrame } from './Field.tsx'
import './date-input.css'

interface DateInputProps extends FieldFrame {
  /** `2026-03-10`, or '' when none. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
}

/** A day, typed as dd/MM/yyyy or picked from the browser's own calendar. */
export function DateInput({ value, onChange, min, max, error, ...frame }: DateInputProps) {
  const [typed, setTyped] = useState<string>()
  const picker = useRef<HTMLInputElement>(null)
  const wrong = typed === undefined || typed.trim() === '' ? undefined : wrongWith(typed, min, max)
  const [left, setLeft] = useState(false)
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    const day = text.trim() === '' ? '' : readDay(text)
    if (day !== undefined) onChange(day)
  }
  return (
    <Field {...frame} error={error ?? (left ? wrong : undefined)}>
      {(control) => (
        <span className="with-unit date-input">
          <input
            {...control} className="control day" inputMode="numeric" placeholder="ngày/tháng/năm" autoComplete="off"
            value={typed ?? writeDay(value)} onChange={(event) => type(event.target.value)}
            onBlur={() => { setLeft(true); if (wrong === undefined) setTyped(undefined) }}
          />
          <button type="button" className="button quiet" aria-label="Chọn ngày trên lịch" onClick={() => picker.current?.showPicker()}>
            <CalendarDays className="icon" aria-hidden />
          </button>
          <input
            ref={picker} type="date" className="date-picker" tabIndex={-1} aria-hidden value={value} min={min} max={max}
            onChange={(event) => { setTyped(undefined); onChange(event.target.value) }}
          />
        </span>
      )}
    </Field>
  )
}

function wrongWith(text: string, min: string | undefined, max: string | undefined): string | undefined {
  const day = readDay(text)
  if (day === undefined) return 'Ngày này không có. Viết ngày/tháng/năm, ví dụ 10/03/2026.'
  if (min !== undefined && day < min) return `Không sớm hơn ngày ${writeDay(min)}.`
  if (max !== undefined && day > max) return `Không muộn hơn ngày ${writeDay(max)}.`
  return undefined
}
