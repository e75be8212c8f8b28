import type { PersonId } from '../ids.ts'
import type { StageRefusal } from '../initiative/stage.ts'
import { byFiling, type Filing } from './first-filed.ts'
import type { IntakeRefusal } from './refuse-accept.ts'
import { type Examined, refuseExamining } from './refuse-check.ts'

export type DuplicateRefusal =
  | { readonly code: 'duplicate.not_earlier' }
  | { readonly code: 'duplicate.reason_missing' }

/**
 * Why an officer may not conclude that this dossier repeats another. The first filed wins, so only one received earlier counts
 * (Nghị định 13/2012, Điều 4; MEM(h); initiative-law.md 3.8 and 6.9); a person concludes, and says why (6.4).
 */
export function refuseDuplicate(
  dossier: Examined & { readonly filing: Filing }, officer: PersonId, earlier: Filing, reason: string,
): DuplicateRefusal | IntakeRefusal | StageRefusal | undefined {
  const first = refuseExamining(dossier, officer)
  if (first) return first
  if (byFiling(earlier, dossier.filing) >= 0) return { code: 'duplicate.not_earlier' }
  return reason.trim() === '' ? { code: 'duplicate.reason_missing' } : undefined
}
