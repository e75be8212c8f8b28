import type { PersonId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'

export type BenefitRefusal = { readonly code: 'benefit.not_now'; readonly stage: Stage } | { readonly code: 'benefit.no_lines' }

/** From acceptance on, and as long as the dossier lives. */
const checkable: readonly Stage[] = ['accepted', 'awaiting_application', 'scoring', 'sitting', 'deferred', 'expert_opinion', 'awaiting_consent', 'awaiting_decision', 'recognised']

/** Why the accountant may not confirm the benefit: nothing to confirm, not accepted, or their own dossier (initiative-law.md 6.2; DESIGN). */
export function refuseBenefitCheck(dossier: { readonly stage: Stage; readonly authors: readonly PersonId[]; readonly lines: number }, accountant: PersonId): BenefitRefusal | IntakeRefusal | undefined {
  const own = refuseOwn(dossier.authors, accountant)
  if (own) return own
  if (!checkable.includes(dossier.stage)) return { code: 'benefit.not_now', stage: dossier.stage }
  return dossier.lines === 0 ? { code: 'benefit.no_lines' } : undefined
}
