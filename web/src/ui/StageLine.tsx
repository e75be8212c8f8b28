import { Check, Circle, CircleDot, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import './stage-line.css'

export interface Step { readonly label: string; readonly state: 'done' | 'now' | 'to_come' | 'stopped'; readonly note?: ReactNode }

const signs = { done: Check, now: CircleDot, to_come: Circle, stopped: Minus }
const words = { done: 'đã xong', now: 'đang ở bước này', to_come: 'sắp tới', stopped: 'dừng ở đây' }

/** Where a dossier stands, as a short line of steps: done, now, to come. Upright in a rail, across with `across`. */
export function StageLine({ steps, across }: { steps: readonly Step[]; across?: boolean }) {
  return (
    <ol className={`plain stage-line ${across ? 'across' : ''}`}>
      {steps.map(({ label, state, note }) => {
        const Sign = signs[state]
        return (
          <li key={label} className={state} {...(state === 'now' && { 'aria-current': 'step' })}>
            <span className="stage-sign"><Sign className="icon" aria-hidden /></span>
            <span className="stage-words">
              <span className="stage-label">{label}<span className="unseen">, {words[state]}</span></span>
              {note && <span className="stage-note">{note}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
