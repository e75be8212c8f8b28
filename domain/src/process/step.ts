import type { Role } from '../people/role.ts'
import { agencyRules, type Basis, basis, charter, guidance } from '../regulation/basis.ts'

/** The steps a dossier can go through after its authors have written it, in the only order that is lawful: who decides has the council's word, who judges has an accepted dossier. */
export const stepKeys = ['unit_opinion', 'intake', 'application', 'benefit_check', 'scoring', 'sitting', 'decision'] as const
export type StepKey = (typeof stepKeys)[number]

/** One step of the process of a regulation: which, who acts, and whether a dossier can go on without it. */
export interface ProcessStep {
  readonly key: StepKey
  readonly by: readonly Role[]
  readonly compulsory: boolean
  readonly basis: Basis
}

/** Who can be charged with a step at all: the system gives these roles its doors. */
export const mayTake: { readonly [K in StepKey]: readonly Role[] } = {
  unit_opinion: ['unit_head'],
  intake: ['secretariat'],
  application: ['unit_head', 'secretariat'],
  benefit_check: ['accountant', 'secretariat'],
  scoring: ['council_member'],
  sitting: ['secretariat', 'council_chair'],
  decision: ['decision_maker'],
}

/** Steps without which nothing is recognised lawfully: somebody takes the dossier in, sees it applied, a council says its word, the head decides. */
export const neverLeftOut: readonly StepKey[] = ['intake', 'application', 'sitting', 'decision']

/**
 * The process where a regulation says nothing of it (initiative-law.md 6.1): the head's opinion informs, the accountant confirms
 * figures beside the way, members score where there is a scale, and none of the three holds a dossier up.
 */
export const usualProcess = (hasScale: boolean): readonly ProcessStep[] => [
  { key: 'unit_opinion', by: ['unit_head'], compulsory: false, basis: basis(agencyRules, 'ý kiến của trưởng đơn vị', 'design') },
  { key: 'intake', by: ['secretariat'], compulsory: true, basis: basis(charter, 'Điều 6 khoản 2', 'memory_medium') },
  { key: 'application', by: ['unit_head', 'secretariat'], compulsory: true, basis: basis(charter, 'Điều 7 khoản 1', 'fact') },
  { key: 'benefit_check', by: ['accountant'], compulsory: false, basis: basis(agencyRules, 'xác nhận số liệu làm lợi', 'design') },
  ...(hasScale ? [{ key: 'scoring', by: ['council_member'], compulsory: false, basis: basis(agencyRules, 'chấm điểm', 'design') } as const] : []),
  { key: 'sitting', by: ['secretariat', 'council_chair'], compulsory: true, basis: basis(guidance, 'Điều 8 khoản 1', 'fact') },
  { key: 'decision', by: ['decision_maker'], compulsory: true, basis: basis(charter, 'Điều 7 khoản 1', 'fact') },
]
