import type { PersonId } from '../ids.ts'
import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'
import { type Day, dayOf } from '../time/day.ts'
import type { DecisionRefusal } from './refuse-publish.ts'

/**
 * Why an officer may not record the answer of the superior body (Nghị định 13/2012, Điều 7 khoản 2): none is waited for, the
 * dossier is their own, or the day of the paper has not come.
 */
export function refuseConsent(
  { stage, authors }: { readonly stage: Stage; readonly authors: readonly PersonId[] }, officer: PersonId, now: Date, dated?: Day,
): DecisionRefusal | IntakeRefusal | StageRefusal | undefined {
  const first = refuseMove(stage, 'record_consent') ?? refuseOwn(authors, officer)
  if (first) return first
  const today = dayOf(now)
  return dated !== undefined && dated > today ? { code: 'decision.day_in_future', day: dated, today } : undefined
}
