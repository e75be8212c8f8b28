import './skeleton.css'

/** Stands where a list or a text will be, while it is on its way. */
export function Skeleton({ lines = 5, label = 'Đang mở…' }: { lines?: number; label?: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{label}</span>
      {Array.from({ length: lines }, (_, line) => <span key={line} className="skeleton-line" aria-hidden />)}
    </div>
  )
}
