import type { queues } from '@sangkien/contract/initiative'
import { soonUntil } from '@sangkien/domain/calendar/due-soon'
import type { WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { withPredecessors } from '../organisation/succession.ts'
import { shownStageIn } from './shown-stage.ts'
import { isAuthor } from './visible-to.ts'

export type Queue = (typeof queues)[number]

/** The stages behind the queues that are only stages. */
const stagesOf = {
  to_receive: ['submitted'],
  awaiting_completion: ['completion_requested'],
  in_council: ['scoring', 'sitting', 'expert_opinion', 'deferred'],
  to_issue: ['awaiting_decision', 'awaiting_consent'],
  done: ['recognised', 'declined', 'intake_refused', 'withdrawn', 'revoked'],
} as const satisfies Partial<Record<Queue, readonly Stage[]>>

/** The queues in the words staff are used to (product.md, section 8), for dossiers aliased `i`. Dates are computed today; nothing moves a row into a queue. */
export function queueWhere(queue: Queue, actor: Actor, today: Day, calendar: WorkingCalendar): RawBuilder<boolean> {
  switch (queue) {
    case 'mine': return isAuthor(actor)
    case 'unit': return sql`i.unit_id = any(${withPredecessors(sql`${[...actor.heads, ...(actor.unitId ? [actor.unitId] : [])]}::uuid[]`, actor.org, today)})`
    case 'overdue': return sql`(${underWay} and i.id in (select r.initiative_id from ${runningTerms(actor)} r where r.due_on < ${today}))`
    case 'due_soon': return sql`(${underWay} and i.id in (select r.initiative_id from ${runningTerms(actor)} r where r.due_on between ${today} and ${soonUntil(today, calendar)}))`
    default: return shownStageIn(actor, stagesOf[queue])
  }
}

/** Not ended and not standing still: only such a dossier can be late. */
const underWay = sql<boolean>`i.stage not in ('draft', 'recognised', 'declined', 'intake_refused', 'withdrawn', 'revoked')`

/** The end of the term that runs now, for each dossier of the agency that has one. */
export const runningTerms = (actor: Actor) => sql`(select t.initiative_id, min(t.due_on) as due_on from term t
  where t.org_id = ${actor.org} and t.ended_at is null and t.paused_on is null group by t.initiative_id)`
