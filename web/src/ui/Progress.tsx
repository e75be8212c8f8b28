import { useId } from 'react'
import { Button } from './Button.tsx'
import { writeNumber } from './number-text.ts'
import './progress.css'

interface ProgressProps {
  /** What is under way: "Đang lập giấy chứng nhận". */
  readonly label: string
  readonly done: number
  /** Absent while it is not known. */
  readonly total?: number | undefined
  /** "còn khoảng 2 phút". */
  readonly left?: string | undefined
  readonly onCancel?: (() => void) | undefined
}

/** Long work, with a count and a time left. It goes on if one leaves the page. */
export function Progress({ label, done, total, left, onCancel }: ProgressProps) {
  const id = useId()
  return (
    <div className="progress" role="status">
      <label htmlFor={id}>{label}</label>
      <progress id={id} {...(total !== undefined && { value: done, max: total })} />
      <span className="row between">
        <span className="soft figures">{total === undefined ? writeNumber(done) : `${writeNumber(done)}/${writeNumber(total)}`}{left ? `, ${left}` : ''}</span>
        {onCancel && <Button kind="quiet" onClick={onCancel}>Dừng lại</Button>}
      </span>
    </div>
  )
}
