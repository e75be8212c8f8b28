import type { InitiativeId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import type { Result } from '../regulation/pack.ts'
import type { DecisionItem, PublishCase } from './refuse-publish.ts'

export type DraftRefusal =
  | { readonly code: 'decision.sitting_open' }
  | { readonly code: 'decision.nothing_to_draft' }
  | { readonly code: 'decision.approved' }
  | { readonly code: 'decision.return_reason_missing' }

export interface ConcludedItem {
  readonly id: InitiativeId
  readonly stage: Stage
  readonly result: Result
  readonly consent: DecisionItem['consent']
  /** Whether a decision, drafted or issued, holds it already. */
  readonly inDecision: boolean
}

/**
 * In which decision a concluded item goes: recognition, or the written notice of refusal, where also a recognition goes that the
 * superior body did not consent to (Điều 7 khoản 1 FACT, khoản 2 MEM(m)). `undefined` while nothing can be decided on it.
 */
export function decisionFor({ stage, result, consent, inDecision }: ConcludedItem): 'recognition' | 'refusal' | undefined {
  if (stage !== 'awaiting_decision' || inDecision || consent === 'awaited') return undefined
  if (result === 'decline') return 'refusal'
  if (result !== 'recognise') return undefined
  return consent === 'refused' ? 'refusal' : 'recognition'
}

/** Why no decision can be drafted from this sitting. */
export function refuseDraft({ closed, items }: { readonly closed: boolean; readonly items: readonly ConcludedItem[] }): DraftRefusal | undefined {
  if (!closed) return { code: 'decision.sitting_open' }
  return items.some(decisionFor) ? undefined : { code: 'decision.nothing_to_draft' }
}

/** Why an approval cannot be taken back: there is none, or the decision is out. */
export function refuseGiveBack(state: PublishCase['state']): { readonly code: 'decision.cancelled' | 'decision.issued' | 'decision.not_approved' } | undefined {
  if (state === 'cancelled') return { code: 'decision.cancelled' }
  if (state === 'issued') return { code: 'decision.issued' }
  return state === 'draft' ? { code: 'decision.not_approved' } : undefined
}

/**
 * Why a draft cannot be returned to those who prepare it: it is out or dropped, or no reason is given. What was approved and is not
 * out may be returned too: the approval goes with it (issue 2, 4: results are prepared, reviewed and published; DESIGN).
 */
export function refuseReturn(state: PublishCase['state'], reason?: string): { readonly code: 'decision.cancelled' | 'decision.issued' | 'decision.return_reason_missing' } | undefined {
  if (state === 'cancelled') return { code: 'decision.cancelled' }
  if (state === 'issued') return { code: 'decision.issued' }
  return reason !== undefined && reason.trim() === '' ? { code: 'decision.return_reason_missing' } : undefined
}

/** Why a draft cannot be dropped: what the decision maker approved, they give back first. */
export function refuseCancel(state: PublishCase['state']): { readonly code: 'decision.cancelled' | 'decision.issued' | 'decision.approved' } | undefined {
  if (state === 'cancelled') return { code: 'decision.cancelled' }
  if (state === 'issued') return { code: 'decision.issued' }
  return state === 'approved' ? { code: 'decision.approved' } : undefined
}
