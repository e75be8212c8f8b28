import { sayDay } from '../../../say/day.ts'
import { sayArithmetic, sayTermName } from '../../../say/term.ts'
import type { Initiative } from '../initiative.ts'

/** How a date was worked out, for those who ask; with the reasons of its extensions. */
export function TermArithmetic({ term }: { term: Initiative['terms'][number] }) {
  return (
    <details className="small">
      <summary>{sayTermName(term.kind)}{term.pausedOn === null ? ': cách tính hạn' : ': đang tạm dừng'}</summary>
      <ol className="arithmetic">{sayArithmetic(term).map((line) => <li key={line}>{line}</li>)}</ol>
      {term.extensions.map(({ to, reason, byName }) => <p key={to} className="soft">Lý do gia hạn đến {sayDay(to)}: {reason} ({byName}).</p>)}
    </details>
  )
}
