import type { PersonId } from '../ids.ts'

export type ReviewerRefusal =
  | { readonly code: 'reviewing.not_used' }
  | { readonly code: 'reviewing.sitting_closed' }
  | { readonly code: 'reviewing.item_decided' }
  | { readonly code: 'reviewing.not_a_member' }
  | { readonly code: 'reviewing.author' }
  | { readonly code: 'reviewing.out' }
  | { readonly code: 'reviewing.undeclared' }
  | { readonly code: 'reviewing.already' }
  | { readonly code: 'reviewing.handed_in' }
  | { readonly code: 'reviewing.not_yours' }
  | { readonly code: 'reviewing.to_oneself' }
  | { readonly code: 'reviewing.no_offer' }
  | { readonly code: 'reviewing.changed_meanwhile' }
  | { readonly code: 'reviewing.nothing_to_assign' }
  | { readonly code: 'reviewing.rows_wrong'; readonly count: number }
  | { readonly code: 'reviewing.no_columns' }
  | { readonly code: 'reviewing.nobody_to_remind' }

/** What says whether an item can have its reviewers changed at all. */
export interface ItemToReview {
  /** How many reviewers the rules want; 0 where there are none. */
  readonly perDossier: number
  readonly closed: boolean
  /** Whether the council has concluded on it, or its authors took it back. */
  readonly decided: boolean
}

/** The item, and where everybody stands to it. */
export interface ReviewCase extends ItemToReview {
  readonly members: readonly PersonId[]
  readonly authors: readonly PersonId[]
  /** Out by a conflict of interest. */
  readonly out: readonly PersonId[]
  readonly undeclared: readonly PersonId[]
  readonly reviewers: readonly PersonId[]
  /** Who has handed in a sheet on it. */
  readonly handedIn: readonly PersonId[]
}

/** Why nobody can be made or unmade a reviewer of an item any more. */
export function refuseReviewing({ perDossier, closed, decided }: ItemToReview): ReviewerRefusal | undefined {
  if (perDossier === 0) return { code: 'reviewing.not_used' }
  if (closed) return { code: 'reviewing.sitting_closed' }
  return decided ? { code: 'reviewing.item_decided' } : undefined
}

/**
 * Why a member cannot be made the reviewer of a dossier. Who may not judge it may not review it either (after Thông tư 18/2013, Điều
 * 8 khoản 2, and the rules on conflicts), and who has not answered about a conflict is not led to it yet (DESIGN, product.md RS6).
 */
export function refuseReviewer(item: ReviewCase, person: PersonId): ReviewerRefusal | undefined {
  const over = refuseReviewing(item)
  if (over) return over
  if (!item.members.includes(person)) return { code: 'reviewing.not_a_member' }
  if (item.authors.includes(person)) return { code: 'reviewing.author' }
  if (item.out.includes(person)) return { code: 'reviewing.out' }
  if (item.undeclared.includes(person)) return { code: 'reviewing.undeclared' }
  return item.reviewers.includes(person) ? { code: 'reviewing.already' } : undefined
}

/** Why a reviewer cannot be taken off a dossier: what they have handed in was their review (DESIGN). */
export function refuseRemoval(item: ReviewCase, person: PersonId): ReviewerRefusal | undefined {
  const over = refuseReviewing(item)
  if (over) return over
  if (!item.reviewers.includes(person)) return { code: 'reviewing.not_yours' }
  return item.handedIn.includes(person) ? { code: 'reviewing.handed_in' } : undefined
}

/**
 * Why a reviewer cannot offer a dossier to another member. Only what every reviewer may know decides: whether that member is out of
 * it, or reviews it already, is told to nobody by a refusal. Such an offer waits unanswered (`mayTake`).
 */
export function refuseHandOn(item: ReviewCase, from: PersonId, to: PersonId): ReviewerRefusal | undefined {
  const refusal = refuseRemoval(item, from)
  if (refusal) return refusal
  if (from === to) return { code: 'reviewing.to_oneself' }
  if (!item.members.includes(to)) return { code: 'reviewing.not_a_member' }
  return item.authors.includes(to) ? { code: 'reviewing.author' } : undefined
}

/** Whether an offer can be shown to the member it was made to: one who may not take it never learns of it. */
export const mayTake = (item: ReviewCase, from: PersonId, to: PersonId): boolean => refuseRemoval(item, from) === undefined && refuseReviewer(item, to) === undefined
