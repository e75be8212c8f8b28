import { useState } from 'react'
import { Field, type FieldFrame } from './Field.tsx'
import { readNumber, writeNumber } from './number-text.ts'

interface NumberInputProps extends FieldFrame {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** Shown after the box: "đồng", "giờ/năm", "điểm". */
  readonly unit?: string | undefined
  readonly decimals?: number | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** A year is no amount: written without dots. */
  readonly ungrouped?: boolean | undefined
}

/** A number typed the Vietnamese way. What is typed stays until it is left, and is then written with its dots and comma. */
export function NumberInput({ value, onChange, unit, decimals = 2, min, max, ungrouped, error, ...frame }: NumberInputProps) {
  const [typed, setTyped] = useState<string>()
  const wrong = typed === undefined ? undefined : wrongWith(typed, min, max)
  const type = (text: string) => {
    setTyped(text)
    const read = text.trim() === '' ? null : readNumber(text)
    if (read !== undefined) onChange(read)
  }
  return (
    <Field {...frame} error={error ?? wrong}>
      {(control) => (
        <span className="with-unit">
          <input
            {...control} className="control number" inputMode="decimal" autoComplete="off"
            value={typed ?? (value === null ? '' : ungrouped ? String(value) : writeNumber(value, decimals))}
            onChange={(event) => type(event.target.value)}
            onBlur={() => { if (wrong === undefined) setTyped(undefined) }}
          />
          {unit && <span className="soft">{unit}</span>}
        </span>
      )}
    </Field>
  )
}

function wrongWith(text: string, min: number | undefined, max: number | undefined): string | undefined {
  if (text.trim() === '' || text.trim() === '-') return undefined
  const read = readNumber(text)
  if (read === undefined) return 'Chưa đọc được số này. Dấu phẩy cho phần lẻ, dấu chấm cho hàng nghìn: 1.234.567,89.'
  if (min !== undefined && read < min) return `Nhỏ nhất là ${writeNumber(min)}.`
  if (max !== undefined && read > max) return `Lớn nhất là ${writeNumber(max)}.`
  return undefined
}
