import type { PersonId, UnitId } from '../ids.ts'
import type { Stage } from './stage.ts'

export type OpinionRefusal =
  | { readonly code: 'opinion.not_your_unit' }
  | { readonly code: 'opinion.own_initiative' }
  | { readonly code: 'opinion.no_head' }
  | { readonly code: 'opinion.given' }
  | { readonly code: 'opinion.not_in_process' }
  | { readonly code: 'opinion.too_late'; readonly stage: Stage }
  | { readonly code: 'opinion.reasons_missing' }
  | { readonly code: 'edit.not_an_author' }

interface OpinionCase {
  readonly stage: Stage
  readonly accepted: boolean
  readonly authors: readonly PersonId[]
  readonly unitId: UnitId
  /** Whether the process of its regulation has this step (domain/process). */
  readonly inProcess: boolean
  /** Heads of the unit who are not authors themselves. */
  readonly heads: number
  readonly given: boolean
}

/** The opinion informs whoever examines the dossier, so it is asked and given until the dossier is accepted (issue 2, 3; DESIGN). */
const open: readonly Stage[] = ['draft', 'submitted', 'completion_requested']

/** Why an author may not ask the head of the unit: it would reach nobody, or the opinion is there. */
export function refuseAskingOpinion({ stage, accepted, authors, inProcess, heads, given }: OpinionCase, person: PersonId): OpinionRefusal | undefined {
  if (!authors.includes(person)) return { code: 'edit.not_an_author' }
  if (!inProcess) return { code: 'opinion.not_in_process' }
  if (accepted || !open.includes(stage)) return { code: 'opinion.too_late', stage }
  if (given) return { code: 'opinion.given' }
  return heads === 0 ? { code: 'opinion.no_head' } : undefined
}

/** Why a head may not give it: another unit's dossier, their own, or one already accepted. It may be given anew until then. */
export function refuseOpinion(
  { stage, accepted, authors, unitId, inProcess }: Pick<OpinionCase, 'stage' | 'accepted' | 'authors' | 'unitId' | 'inProcess'>, head: { readonly id: PersonId; readonly heads: readonly UnitId[] },
  opinion?: { readonly supports: boolean; readonly reasons: string },
): OpinionRefusal | undefined {
  if (!head.heads.includes(unitId)) return { code: 'opinion.not_your_unit' }
  if (!inProcess) return { code: 'opinion.not_in_process' }
  if (authors.includes(head.id)) return { code: 'opinion.own_initiative' }
  if (accepted || !open.includes(stage)) return { code: 'opinion.too_late', stage }
  return opinion && !opinion.supports && opinion.reasons.trim() === '' ? { code: 'opinion.reasons_missing' } : undefined
}
