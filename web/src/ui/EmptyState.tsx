import type { ReactNode } from 'react'
import './empty-state.css'

/** A list with nothing in it: says so, and what one might do. */
export function EmptyState({ title, children, acts }: { title: string; children?: ReactNode; acts?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children && <div className="soft">{children}</div>}
      {acts && <div className="row">{acts}</div>}
    </div>
  )
}
