import type { PersonId } from '../ids.ts'
import type { ConflictCase } from './standing.ts'

/** What a member says a conflict is, for the minutes; beside it they may write. */
export const declaredKinds = ['took_part', 'kin', 'same_unit', 'superior', 'interest', 'dispute', 'other'] as const
export type DeclaredKind = (typeof declaredKinds)[number]

export type ConflictRefusal =
  | { readonly code: 'conflict.answered' }
  | { readonly code: 'conflict.fixed' }
  | { readonly code: 'conflict.item_decided' }
  | { readonly code: 'conflict.sitting_closed' }
  | { readonly code: 'conflict.kind_missing' }
  | { readonly code: 'conflict.reason_missing' }
  | { readonly code: 'conflict.author' }
  | { readonly code: 'conflict.own_mark' }
  | { readonly code: 'conflict.paper_taken' }

interface ItemCase {
  readonly closed: boolean
  readonly decided: boolean
  /** Whether the member has a paper of the secret ballot on this item: nobody can take it out of the box again. */
  readonly hasPaper: boolean
}

/**
 * Why a member's answer cannot be taken. It is asked once; who learns later of a conflict may still say so, until the council has
 * concluded on the item, while "yes" is taken back by the standing office alone, with a reason.
 */
export function refuseDeclaring({ found, declared, mark }: ConflictCase, { closed, decided, hasPaper }: ItemCase, answer: { readonly conflict: boolean; readonly kinds: readonly DeclaredKind[]; readonly note: string }): ConflictRefusal | undefined {
  if (closed) return { code: 'conflict.sitting_closed' }
  if (decided) return { code: 'conflict.item_decided' }
  if (found.some(({ ground }) => ground === 'author') || mark !== null) return { code: 'conflict.fixed' }
  if (declared === true || (declared === false && !answer.conflict)) return { code: 'conflict.answered' }
  if (hasPaper) return { code: 'conflict.paper_taken' }
  return answer.conflict && answer.kinds.length === 0 && answer.note.trim() === '' ? { code: 'conflict.kind_missing' } : undefined
}

/**
 * Why the standing office cannot fix what a member's standing is: never against authorship, never its own, never without a reason, and
 * not once the council has concluded. `mark` null takes a mark back.
 */
export function refuseMarking({ found }: Pick<ConflictCase, 'found'>, { closed, decided, hasPaper }: ItemCase, member: PersonId, by: PersonId, reason: string): ConflictRefusal | undefined {
  if (closed) return { code: 'conflict.sitting_closed' }
  if (decided) return { code: 'conflict.item_decided' }
  if (member === by) return { code: 'conflict.own_mark' }
  if (found.some(({ ground }) => ground === 'author')) return { code: 'conflict.author' }
  if (hasPaper) return { code: 'conflict.paper_taken' }
  return reason.trim() === '' ? { code: 'conflict.reason_missing' } : undefined
}
