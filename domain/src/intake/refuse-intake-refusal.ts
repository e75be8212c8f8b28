import type { PersonId } from '../ids.ts'
import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import { type Day, hasClosed } from '../time/day.ts'
import { type IntakeRefusal, refuseOwn } from './refuse-accept.ts'

export type IntakeRefusalRefusal =
  | { readonly code: 'intake.unknown_reason'; readonly reason: string }
  | { readonly code: 'intake.explanation_missing' }
  | { readonly code: 'intake.still_completing'; readonly due: Day }

/**
 * Why a dossier may not be turned away at intake: the reason must be one of the regulation's, with its article, and be explained
 * in writing (Nghị định 13/2012, Điều 6 khoản 2; MEM(m)); an author asked to complete has until the end of the due day.
 */
export function refuseIntakeRefusal(
  facts: { readonly stage: Stage; readonly accepted: boolean; readonly authors: readonly PersonId[]; readonly completionDue: Day | null },
  reasons: RegulationPack['refusalReasons'],
  officer: PersonId,
  refusal: { readonly code: string; readonly explanation: string },
  now: Date,
): IntakeRefusalRefusal | IntakeRefusal | StageRefusal | undefined {
  const passed = facts.accepted ? { code: 'initiative.stage', stage: facts.stage, move: 'refuse_intake' } as const : undefined
  const first = passed ?? refuseMove(facts.stage, 'refuse_intake') ?? refuseOwn(facts.authors, officer)
  if (first) return first
  if (!reasons.some(({ code }) => code === refusal.code)) return { code: 'intake.unknown_reason', reason: refusal.code }
  if (facts.stage === 'completion_requested' && facts.completionDue !== null && !hasClosed(facts.completionDue, now))
    return { code: 'intake.still_completing', due: facts.completionDue }
  return refusal.explanation.trim() === '' ? { code: 'intake.explanation_missing' } : undefined
}
