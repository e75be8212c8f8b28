import { type KeyboardEvent, useState } from 'react'
import { sayNumber } from '../../say/number.ts'
import { readNumber } from '../../ui/number-text.ts'
import { stepped } from './sheet.ts'

interface PointsInputProps {
  readonly id: string
  readonly label: string
  readonly mark: number | undefined
  readonly range: { readonly from: number; readonly to: number }
  readonly decimals: number
  readonly onMark: (mark: number | undefined) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A box for points: typed, or up and down with the arrows inside the range. What cannot be read counts as no mark yet. */
export function PointsInput({ id, label, mark, range, decimals, onMark, onKeyDown }: PointsInputProps) {
  const [typed, setTyped] = useState<string>()
  const unread = typed !== undefined && typed.trim() !== '' && readNumber(typed) === undefined
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined
    if (step === undefined) { onKeyDown(event); return }
    event.preventDefault()
    setTyped(undefined)
    onMark(stepped(mark, step, range, decimals))
  }
  return (
    <span className="points">
      <input
        id={id} className="control number" inputMode="decimal" autoComplete="off" aria-label={label} aria-describedby={`${id}-loi`} {...(unread && { 'aria-invalid': true })}
        value={typed ?? (mark === undefined ? '' : sayNumber(mark))} placeholder={`${sayNumber(range.from)}–${sayNumber(range.to)}`}
        onChange={(event) => { setTyped(event.target.value); onMark(event.target.value.trim() === '' ? undefined : readNumber(event.target.value)) }}
        onFocus={(event) => event.target.select()} onBlur={() => { if (!unread) setTyped(undefined) }} onKeyDown={press}
      />
      <span className="soft">điểm</span>
      {unread && <span className="field-error">Chỉ gõ số, ví dụ 25{decimals > 0 ? ' hoặc 25,5' : ''}.</span>}
    </span>
  )
}
