import type { ConflictRules, FoundGround, GroundEffect } from './ground.ts'

/** Everything that says whether a member may judge a dossier. */
export interface ConflictCase {
  /** What the agency's own records show. */
  readonly found: readonly FoundGround[]
  /** The member's own answer; `null` until given. */
  readonly declared: boolean | null
  /** What the standing office fixed, with a reason: a conflict nobody declared, or a finding that is none. */
  readonly mark: 'conflict' | 'none' | null
}

/**
 * The four states (product.md A5, S29): found by the records, or fixed by a person's word, each as conflict or none. A false finding
 * that was marked stays dismissed, whatever the records show again.
 */
export const conflictStates = ['conflict', 'pinned_conflict', 'none', 'pinned_none'] as const
export type ConflictState = (typeof conflictStates)[number]

export interface Standing {
  readonly state: ConflictState
  /** Takes no part in the item and sees nothing of it. */
  readonly out: boolean
  /** May open the dossier, score and vote: not out, and asked where the rules ask first. */
  readonly cleared: boolean
}

export const effectOf = ({ ground }: Pick<FoundGround, 'ground'>, { grounds }: Pick<ConflictRules, 'grounds'>): GroundEffect => (ground === 'author' ? 'out' : grounds[ground])

/**
 * Where a member stands to a dossier. Authorship no word undoes (after Thông tư 18/2013, Điều 8 khoản 2). Otherwise a mark of the
 * standing office goes before the member's answer, an answer "yes" before the records, and the records before an answer "no".
 */
export function standingOf({ found, declared, mark }: ConflictCase, rules: Pick<ConflictRules, 'declareFirst' | 'grounds'>): Standing {
  const out = (state: ConflictState): Standing => ({ state, out: true, cleared: false })
  if (found.some(({ ground }) => ground === 'author')) return out('pinned_conflict')
  if (mark === 'conflict') return out('pinned_conflict')
  if (mark === 'none') return { state: 'pinned_none', out: false, cleared: true }
  if (declared) return out('pinned_conflict')
  if (found.some((one) => effectOf(one, rules) === 'out')) return out('conflict')
  return { state: 'none', out: false, cleared: declared === false || !rules.declareFirst }
}
