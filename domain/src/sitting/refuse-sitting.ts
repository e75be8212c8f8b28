import type { CompositionProblem } from '../council/check-composition.ts'
import type { InitiativeId } from '../ids.ts'
import type { Day } from '../time/day.ts'

export type SittingRunRefusal =
  | { readonly code: 'sitting.already_open' }
  | { readonly code: 'sitting.not_open' }
  | { readonly code: 'sitting.closed' }
  | { readonly code: 'sitting.nothing_to_decide' }
  | { readonly code: 'sitting.public_votes_still'; readonly to: Day }
  | { readonly code: 'sitting.composition'; readonly problems: readonly CompositionProblem[] }
  | { readonly code: 'sitting.items_undecided'; readonly initiatives: readonly InitiativeId[] }

interface SittingState {
  readonly opened: boolean
  readonly closed: boolean
}

/** Why a sitting can no longer be prepared: it has begun, or is over. */
export function refuseNotPlanned({ opened, closed }: SittingState): SittingRunRefusal | undefined {
  if (closed) return { code: 'sitting.closed' }
  return opened ? { code: 'sitting.already_open' } : undefined
}

/** Why nothing is known yet of what its sheets say: they are not locked. */
export const refuseNotOpened = ({ opened }: Pick<SittingState, 'opened'>): SittingRunRefusal | undefined => (opened ? undefined : { code: 'sitting.not_open' })

/** Why nothing can be done in the room: it has not opened, or is over. */
export const refuseNotOpen = ({ opened, closed }: SittingState): SittingRunRefusal | undefined => (!opened ? { code: 'sitting.not_open' } : closed ? { code: 'sitting.closed' } : undefined)

/**
 * Why a sitting cannot be opened: it has an agenda, and its council is composed as the law wants (Thông tư 18/2013, Điều 8; FACT). Of a
 * contest the public votes first, up to `votingTo`: what one part says is known to neither while it may change its own (DESIGN).
 */
export function refuseOpening(state: SittingState, agenda: readonly InitiativeId[], problems: readonly CompositionProblem[], votingTo: Day | null): SittingRunRefusal | undefined {
  const begun = refuseNotPlanned(state)
  if (begun) return begun
  if (agenda.length === 0) return { code: 'sitting.nothing_to_decide' }
  if (votingTo !== null) return { code: 'sitting.public_votes_still', to: votingTo }
  return problems.length > 0 ? { code: 'sitting.composition', problems } : undefined
}

/** Why a sitting cannot be closed: each item has its result, were it only "để lại đợt sau" (DESIGN). */
export function refuseClosing({ opened, closed }: SittingState, undecided: readonly InitiativeId[]): SittingRunRefusal | undefined {
  if (!opened) return { code: 'sitting.not_open' }
  if (closed) return { code: 'sitting.closed' }
  return undecided.length > 0 ? { code: 'sitting.items_undecided', initiatives: undecided } : undefined
}
