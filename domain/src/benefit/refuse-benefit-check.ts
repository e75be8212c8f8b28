import type { PersonId } from '../ids.ts'
import type { Role } from '../people/role.ts'
import type { Stage } from '../initiative/stage.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'

export type BenefitRefusal =
  | { readonly code: 'benefit.not_now'; readonly stage: Stage }
  | { readonly code: 'benefit.no_lines' }
  | { readonly code: 'benefit.not_by_you'; readonly by: readonly Role[] }

/** From acceptance on, and as long as the dossier lives. */
const checkable: readonly Stage[] = ['accepted', 'awaiting_application', 'scoring', 'sitting', 'deferred', 'expert_opinion', 'awaiting_consent', 'awaiting_decision', 'recognised']

/**
 * Why this person may not confirm the benefit: the process of the regulation charges others with it, or nobody; nothing to confirm,
 * not accepted, or their own dossier (initiative-law.md 6.2; DESIGN). `by` is empty where the process has no such step.
 */
export function refuseBenefitCheck(
  dossier: { readonly stage: Stage; readonly authors: readonly PersonId[]; readonly lines: number; readonly by: readonly Role[] }, person: { readonly id: PersonId; readonly roles: ReadonlySet<Role> },
): BenefitRefusal | IntakeRefusal | undefined {
  if (!dossier.by.some((role) => person.roles.has(role))) return { code: 'benefit.not_by_you', by: dossier.by }
  const own = refuseOwn(dossier.authors, person.id)
  if (own) return own
  if (!checkable.includes(dossier.stage)) return { code: 'benefit.not_now', stage: dossier.stage }
  return dossier.lines === 0 ? { code: 'benefit.no_lines' } : undefined
}
