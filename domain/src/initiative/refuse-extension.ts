import { type Day, hasClosed } from '../time/day.ts'

export type ExtensionRefusal =
  | { readonly code: 'term.ended' }
  | { readonly code: 'term.paused' }
  | { readonly code: 'term.only_lengthens'; readonly due: Day; readonly proposed: Day }
  | { readonly code: 'term.in_the_past'; readonly proposed: Day }
  | { readonly code: 'term.reason_missing' }

/** Why a running term may not be given this new end: an extension only lengthens, and says why (issue 2, 4; DESIGN). */
export function refuseExtension(term: { readonly due: Day; readonly paused: boolean; readonly ended: boolean }, to: Day, reason: string, now: Date): ExtensionRefusal | undefined {
  if (term.ended) return { code: 'term.ended' }
  if (term.paused) return { code: 'term.paused' }
  if (to <= term.due) return { code: 'term.only_lengthens', due: term.due, proposed: to }
  if (hasClosed(to, now)) return { code: 'term.in_the_past', proposed: to }
  if (reason.trim() === '') return { code: 'term.reason_missing' }
  return undefined
}
