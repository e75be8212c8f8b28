import { CircleCheck, CircleX, Clock, Hourglass, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { writeDay } from './day-text.ts'
import './badge.css'

export type Tone = 'waiting' | 'soon' | 'overdue' | 'done' | 'stopped' | 'info'

const signs: Record<Tone, LucideIcon> = { waiting: Hourglass, soon: Clock, overdue: TriangleAlert, done: CircleCheck, stopped: CircleX, info: Info }

/** A state as colour, sign and word; never by colour alone. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Sign = signs[tone]
  return <span className={`badge ${tone}`}><Sign className="icon" aria-hidden /><span>{children}</span></span>
}

/**
 * How long is left of a duty. `left` is in working days as the server counted them: 0 on the day itself, negative when
 * overdue. Amber within three days.
 */
export function DueBadge({ left, due }: { left: number; due?: string | undefined }) {
  const tone: Tone = left < 0 ? 'overdue' : left <= 3 ? 'soon' : 'waiting'
  return (
    <span className="due">
      {due !== undefined && <span className="figures">{writeDay(due)}</span>}
      <StateBadge tone={tone}>{wordsLeft(left)}</StateBadge>
    </span>
  )
}

/** "còn 3 ngày làm việc", "hôm nay", "quá hạn 2 ngày làm việc". */
export const wordsLeft = (left: number): string =>
  left < 0 ? `quá hạn ${-left} ngày làm việc` : left === 0 ? 'hôm nay' : `còn ${left} ngày làm việc`
