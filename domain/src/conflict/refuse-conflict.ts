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

interface ItemCase {
  readonly closed: boolean
  readonly decided: boolean
}

/**
 * Why a member's answer cannot be taken. It is asked once; who learns later of a conflict may still say so, until the council has
 * concluded on the item, while "yes" is taken back by the standing office alone, with a reason.
 */
export function refuseDeclaring({ found, declared, mark }: ConflictCase, { closed, decided }: ItemCase, answer: { readonly conflict: boolean; readonly kinds: readonly DeclaredKind[]; readonly note: string }): ConflictRefusal | undefined {
  if (closed) return { code: 'conflict.sitting_closed' }
  if (decided) return { code: 'conflict.item_decided' }
  if (found.some(({ ground }) => ground === 'author') || mark !== null) return { code: 'conflict.fixed' }
  if (declared === true || (declared === false && !answer.conflict)) return { code: 'conflict.answered' }
  return answer.conflict && answer.kinds.length === 0 && answer.note.trim() === '' ? { code: 'conflict.kind_missing' } : undefined
}

/**
 * Why the standing office cannot fix what a member's standing is: never against authorship, never its own, never without a reason, and
 * not once the council has concluded. `mark` null takes a mark back.
 */
export function refuseMarking({ found }: Pick<ConflictCase, 'found'>, { closed, decided }: ItemCase, member: PersonId, by: PersonId, reason: string): ConflictRefusal | undefined {
  if (closed) return { code: 'conflict.sitting_closed' }
  if (decided) return { code: 'conflict.item_decided' }
  if (member === by) return { code: 'conflict.own_mark' }
  if (found.some(({ ground }) => ground === 'author')) return { code: 'conflict.author' }
  return reason.trim() === '' ? { code: 'conflict.reason_missing' } : undefined
}
