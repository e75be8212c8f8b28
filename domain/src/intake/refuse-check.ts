import type { PersonId } from '../ids.ts'
import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import { type IntakeRefusal, refuseOwn } from './refuse-accept.ts'

export type CheckRefusal = { readonly code: 'intake.unknown_condition'; readonly condition: string }

/** Why an officer may not note this finding: the checklist is kept while the dossier is examined, also while its author completes it. */
export function refuseCheck(
  dossier: { readonly stage: Stage; readonly accepted: boolean; readonly authors: readonly PersonId[] }, conditions: RegulationPack['conditions'], officer: PersonId, condition: string,
): CheckRefusal | IntakeRefusal | StageRefusal | undefined {
  const stage = dossier.stage === 'completion_requested' && !dossier.accepted ? undefined : refuseMove(dossier.stage, 'accept')
  if (stage) return stage
  const own = refuseOwn(dossier.authors, officer)
  if (own) return own
  return conditions.some(({ code }) => code === condition) ? undefined : { code: 'intake.unknown_condition', condition }
}
