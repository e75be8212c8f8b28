import { type WorkingCalendar, workingDaysLeft } from '@sangkien/domain/calendar/working-day'
import type { TermView } from '@sangkien/contract/initiative'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { dueDate } from '@sangkien/domain/initiative/term'
import type { Term } from '@sangkien/domain/regulation/pack'
import { dayOf, type Day } from '@sangkien/domain/time/day'
import { prepared, type Tx } from '../db.ts'

/** An extension as it is kept in `term.extensions`. */
export interface KeptExtension { readonly from: Day; readonly to: Day; readonly reason: string; readonly byName: string; readonly at: string }

export interface TermRow { readonly kind: 'examine' | 'complete' | 'decide'; readonly starts_on: Day; readonly due_on: Day; readonly paused_on: Day | null; readonly ended_at: Date | null; readonly extensions: readonly KeptExtension[] }

export async function loadTerms(tx: Tx, org: OrgId, id: InitiativeId): Promise<readonly TermRow[]> {
  const rows = await tx.selectFrom('term').modifyFront(prepared).where('org_id', '=', org).where('initiative_id', '=', id)
    .select(['kind', 'starts_on', 'due_on', 'paused_on', 'ended_at', 'extensions']).orderBy('starts_on').orderBy('kind').execute()
  return rows.map((row) => ({ ...row, extensions: row.extensions as KeptExtension[] }))
}

/** A term as its reader sees it: the rule it follows, where that stands in law, and the working days left to the end of its due day. */
export function termView({ kind, starts_on, due_on, paused_on, ended_at, extensions }: TermRow, rule: Term, calendar: WorkingCalendar, now: Date): TermView {
  const { unit, count, basis } = rule
  return {
    kind, startsOn: starts_on, dueOn: due_on, pausedOn: paused_on, ended: ended_at !== null,
    workingDaysLeft: ended_at || paused_on ? null : workingDaysLeft(due_on, dayOf(now), calendar),
    article: `${basis.paper}, ${basis.article}`, steps: [...dueDate(starts_on, rule, calendar).steps], count, unit, extensions: extensions.map((one) => ({ ...one, at: new Date(one.at) })),
  }
}

/** What the rules about lengthening ask of a term. */
export const termFacts = ({ due_on, paused_on }: TermRow) => ({ due: due_on, paused: paused_on !== null })

/** The running term of this kind; the last one begun when several did. */
export const runningTerm = (terms: readonly TermRow[], kind: TermRow['kind']): TermRow | undefined => terms.findLast((one) => one.kind === kind && one.ended_at === null)
