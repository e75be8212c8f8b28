import type { PersonId } from '../ids.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'
import { type Day, hasClosed } from '../time/day.ts'

export type ExtensionRefusal =
  | { readonly code: 'term.ended' }
  | { readonly code: 'term.paused' }
  | { readonly code: 'term.only_lengthens'; readonly due: Day; readonly proposed: Day }
  | { readonly code: 'term.in_the_past'; readonly proposed: Day }
  | { readonly code: 'term.reason_missing' }

export interface ExtensionCase { readonly authors: readonly PersonId[]; readonly terms: readonly { readonly due: Day; readonly paused: boolean }[] }

/** Why an officer may lengthen none of these running terms: the dossier is their own, none runs, or all stand still. */
export function refuseExtending({ authors, terms }: ExtensionCase, officer: PersonId): ExtensionRefusal | IntakeRefusal | undefined {
  const own = refuseOwn(authors, officer)
  if (own) return own
  if (terms.length === 0) return { code: 'term.ended' }
  return terms.every(({ paused }) => paused) ? { code: 'term.paused' } : undefined
}

/** Why a running term may not be given this new end: an extension only lengthens, and says why (issue 2, 4; DESIGN). */
export function refuseExtension(
  { authors, term }: { readonly authors: readonly PersonId[]; readonly term: ExtensionCase['terms'][number] | undefined }, officer: PersonId, to: Day, reason: string, now: Date,
): ExtensionRefusal | IntakeRefusal | undefined {
  const first = refuseExtending({ authors, terms: term ? [term] : [] }, officer)
  if (first || !term) return first
  if (to <= term.due) return { code: 'term.only_lengthens', due: term.due, proposed: to }
  if (hasClosed(to, now)) return { code: 'term.in_the_past', proposed: to }
  if (reason.trim() === '') return { code: 'term.reason_missing' }
  return undefined
}
