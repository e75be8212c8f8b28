import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import './notice.css'

export type NoticeTone = 'info' | 'done' | 'warning' | 'error'
const signs: Record<NoticeTone, LucideIcon> = { info: Info, done: CircleCheck, warning: TriangleAlert, error: OctagonAlert }

interface NoticeProps {
  readonly tone?: NoticeTone | undefined
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** Buttons or links: what to do about it. */
  readonly acts?: ReactNode
  /** Appeared after the page did, so it must be read out: politely, or at once when it is an error. */
  readonly live?: boolean | undefined
}

/** Something the reader must know here: what happened, what was kept, what to do. */
export function Notice({ tone = 'info', title, children, acts, live }: NoticeProps) {
  const Sign = signs[tone]
  return (
    <div className={`notice ${tone}`} {...(live ? { role: tone === 'error' ? 'alert' : 'status' } : { role: 'note' })}>
      <Sign className="icon" aria-hidden />
      <div className="notice-words">
        {title && <p className="notice-title">{title}</p>}
        {children && <div>{children}</div>}
        {acts && <div className="row">{acts}</div>}
      </div>
    </div>
  )
}
