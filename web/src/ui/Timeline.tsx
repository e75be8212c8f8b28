import type { ReactNode } from 'react'
import './timeline.css'

export interface TimelineItem {
  readonly id: string
  /** The instant as words: "10:24 ngày 03/11/2026". */
  readonly when: string
  /** ISO, for machines. */
  readonly at: string
  readonly who: ReactNode
  readonly what: ReactNode
  readonly detail?: ReactNode
}

/** What happened, newest first as the server gives it. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="plain timeline">
      {items.map(({ id, when, at, who, what, detail }) => (
        <li key={id}>
          <time dateTime={at} className="figures">{when}</time>
          <div>
            <p><strong>{who}</strong> {what}</p>
            {detail && <div className="timeline-detail">{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
