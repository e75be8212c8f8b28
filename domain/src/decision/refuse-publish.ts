import type { InitiativeId } from '../ids.ts'
import { refuseMove, type Stage } from '../initiative/stage.ts'
import type { Basis } from '../regulation/basis.ts'
import { type Day, dayOf } from '../time/day.ts'

export const decisionKinds = ['recognition', 'refusal', 'revocation'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export interface DecisionItem {
  readonly id: InitiativeId
  readonly stage: Stage
  readonly reasons: string
  /** The superior body's answer, where a head of the agency is an author; `not_needed` otherwise. */
  readonly consent: 'not_needed' | 'awaited' | 'given' | 'refused'
}

export interface PublishCase {
  readonly kind: DecisionKind
  readonly state: 'draft' | 'approved' | 'issued' | 'cancelled'
  readonly items: readonly DecisionItem[]
  /** The day of the sitting it rests on; `null` for a revocation. */
  readonly satOn: Day | null
  /** The day it was approved; `null` until then. */
  readonly approvedOn: Day | null
  /** New papers that spare some of its dossiers unless they are better for them, and that nobody has weighed. */
  readonly unweighed: readonly string[]
  /** Numbers of the same series already given this year. */
  readonly numbersTaken: readonly number[]
  readonly reasonsBasis: Basis
  readonly consentBasis: Basis
}

export type DecisionRefusal =
  | { readonly code: 'decision.cancelled' }
  | { readonly code: 'decision.issued' }
  | { readonly code: 'decision.not_approved' }
  | { readonly code: 'decision.not_a_draft' }
  | { readonly code: 'decision.nothing_in_it' }
  | { readonly code: 'decision.stage'; readonly initiatives: readonly InitiativeId[] }
  | { readonly code: 'decision.consent_missing'; readonly initiatives: readonly InitiativeId[]; readonly basis: Basis }
  | { readonly code: 'decision.reasons_missing'; readonly initiatives: readonly InitiativeId[]; readonly basis: Basis }
  | { readonly code: 'decision.favour_unweighed'; readonly papers: readonly string[] }
  | { readonly code: 'decision.number_invalid'; readonly number: number }
  | { readonly code: 'decision.number_taken'; readonly number: number }
  | { readonly code: 'decision.day_in_future'; readonly day: Day; readonly today: Day }
  | { readonly code: 'decision.day_before_sitting'; readonly day: Day; readonly satOn: Day }
  | { readonly code: 'decision.day_before_approval'; readonly day: Day; readonly approvedOn: Day }

const moveOf = { recognition: 'recognise', refusal: 'decline', revocation: 'revoke' } as const

/** Why a draft cannot be approved: the same content rules as for publishing, before number and date are known. */
export function refuseApproval(facts: PublishCase): DecisionRefusal | undefined {
  if (facts.state === 'cancelled') return { code: 'decision.cancelled' }
  if (facts.state === 'issued') return { code: 'decision.issued' }
  if (facts.state === 'approved') return { code: 'decision.not_a_draft' }
  return refuseContent(facts)
}

/**
 * Why a decision cannot be issued with this number and date. Results are published in one act: approved by the decision maker,
 * numbered and dated by the records clerk, each initiative at its stage, consent given where a head is an author, a refusal with
 * its reasons (Nghị định 13/2012, Điều 7; FACT). Numbers are unique in the year (Nghị định 30/2020, Điều 15; FACT).
 */
export function refusePublish(facts: PublishCase, given: { readonly number: number; readonly dated: Day }, now: Date): DecisionRefusal | undefined {
  if (facts.state === 'cancelled') return { code: 'decision.cancelled' }
  if (facts.state === 'issued') return { code: 'decision.issued' }
  if (facts.state === 'draft') return { code: 'decision.not_approved' }
  const content = refuseContent(facts)
  if (content) return content
  const { number, dated } = given
  if (!Number.isInteger(number) || number < 1) return { code: 'decision.number_invalid', number }
  if (facts.numbersTaken.includes(number)) return { code: 'decision.number_taken', number }
  const today = dayOf(now)
  if (dated > today) return { code: 'decision.day_in_future', day: dated, today }
  if (facts.satOn !== null && dated < facts.satOn) return { code: 'decision.day_before_sitting', day: dated, satOn: facts.satOn }
  // The date is the date of signing (Nghị định 30/2020, Phụ lục I II.4.b; FACT): nobody signed before they approved.
  return facts.approvedOn !== null && dated < facts.approvedOn ? { code: 'decision.day_before_approval', day: dated, approvedOn: facts.approvedOn } : undefined
}

function refuseContent({ kind, items, unweighed, consentBasis, reasonsBasis }: PublishCase): DecisionRefusal | undefined {
  if (items.length === 0) return { code: 'decision.nothing_in_it' }
  const idsOf = (wrong: (item: DecisionItem) => boolean) => items.filter(wrong).map(({ id }) => id)
  const elsewhere = idsOf(({ stage }) => refuseMove(stage, moveOf[kind]) !== undefined)
  if (elsewhere.length > 0) return { code: 'decision.stage', initiatives: elsewhere }
  const unconsented = kind === 'recognition' ? idsOf(({ consent }) => consent === 'awaited' || consent === 'refused') : []
  if (unconsented.length > 0) return { code: 'decision.consent_missing', initiatives: unconsented, basis: consentBasis }
  const silent = kind === 'recognition' ? [] : idsOf(({ reasons }) => reasons.trim() === '')
  if (silent.length > 0) return { code: 'decision.reasons_missing', initiatives: silent, basis: reasonsBasis }
  return unweighed.length > 0 ? { code: 'decision.favour_unweighed', papers: unweighed } : undefined
}
