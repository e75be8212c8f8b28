import { CircleCheck, CircleX, Hourglass } from 'lucide-react'
import { type ReactNode, useId } from 'react'

type Standing = 'passed' | 'failed' | 'open'
const signs = { passed: CircleCheck, failed: CircleX, open: Hourglass }

interface GateProps {
  readonly name: string
  readonly standing: Standing
  /** "Đạt", "Chưa đạt", "Chưa có". */
  readonly verdict: string
  /** The figure that is read across the room, and what it is of. */
  readonly figure: string
  readonly of: string
  readonly rule: string
  readonly children?: ReactNode
}

/** One of the two gates an initiative passes through; never folded into one figure with the other. */
export function Gate({ name, standing, verdict, figure, of, rule, children }: GateProps) {
  const titleId = useId()
  const Sign = signs[standing]
  return (
    <section className={`gate ${standing}`} aria-labelledby={titleId}>
      <div className="gate-head">
        <h3 id={titleId}>{name}</h3>
        <span className="gate-verdict"><Sign className="icon" aria-hidden />{verdict}</span>
      </div>
      <p className="gate-figure figures"><strong>{figure}</strong> <span>{of}</span></p>
      <p className="gate-rule">{rule}</p>
      {children}
    </section>
  )
}
