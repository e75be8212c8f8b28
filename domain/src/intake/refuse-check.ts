import type { PersonId } from '../ids.ts'
import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import { type IntakeRefusal, refuseOwn } from './refuse-accept.ts'

export type CheckRefusal = { readonly code: 'intake.unknown_condition'; readonly condition: string }

export interface Examined { readonly stage: Stage; readonly accepted: boolean; readonly authors: readonly PersonId[] }

/** Why an officer may not examine the dossier now: it is accepted or closed, or their own. While its author completes it they may. */
export function refuseExamining({ stage, accepted, authors }: Examined, officer: PersonId): IntakeRefusal | StageRefusal | undefined {
  const closed = stage === 'completion_requested' && !accepted ? undefined : refuseMove(stage, 'accept')
  return closed ?? refuseOwn(authors, officer)
}

/** Why an officer may not note this finding: the checklist is kept while the dossier is examined, also while its author completes it. */
export function refuseCheck(
  dossier: Examined, conditions: RegulationPack['conditions'], officer: PersonId, condition: string,
): CheckRefusal | IntakeRefusal | StageRefusal | undefined {
  const first = refuseExamining(dossier, officer)
  if (first) return first
  return conditions.some(({ code }) => code === condition) ? undefined : { code: 'intake.unknown_condition', condition }
}
