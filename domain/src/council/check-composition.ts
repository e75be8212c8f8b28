import type { PersonId } from '../ids.ts'
import type { CouncilRules, Seat } from '../regulation/pack.ts'

export interface CouncilSeat {
  readonly personId: PersonId
  readonly seat: Seat
}

/** What the composition is held against: who heads the agency, who are authors on the agenda, whether one of them is in the union. */
export interface CompositionContext {
  readonly heads: readonly PersonId[]
  readonly authors: readonly PersonId[]
  readonly authorInUnion: boolean
}

export type CompositionProblem =
  | { readonly code: 'seat_missing'; readonly seat: Seat }
  | { readonly code: 'seat_twice'; readonly seat: Seat }
  | { readonly code: 'person_twice'; readonly personId: PersonId }
  | { readonly code: 'head_is_author'; readonly personId: PersonId }

/** Seats that one person holds; the others may be many. */
const single: readonly Seat[] = ['chair', 'secretary']

/**
 * What is wrong with a council: chair, vice-chair, secretary, and the union's representative where an author is a union member
 * (Thông tư 18/2013, Điều 8 khoản 1; FACT); no head of the agency who is an author (khoản 2; FACT). Empty: it may sit.
 */
export function checkComposition(members: readonly CouncilSeat[], { heads, authors, authorInUnion }: CompositionContext, rules: CouncilRules): readonly CompositionProblem[] {
  const wanted = rules.required.filter(({ when }) => when === 'always' || authorInUnion).map(({ seat }) => seat)
  const holders = (seat: Seat) => members.filter((member) => member.seat === seat).length
  const people = members.map(({ personId }) => personId)
  const seatedHeads = rules.headWhoIsAuthorMaySit ? [] : people.filter((person) => heads.includes(person) && authors.includes(person))
  return [
    ...wanted.filter((seat) => holders(seat) === 0).map((seat) => ({ code: 'seat_missing', seat }) as const),
    ...single.filter((seat) => holders(seat) > 1).map((seat) => ({ code: 'seat_twice', seat }) as const),
    ...[...new Set(people.filter((person, at) => people.indexOf(person) !== at))].map((personId) => ({ code: 'person_twice', personId }) as const),
    ...[...new Set(seatedHeads)].map((personId) => ({ code: 'head_is_author', personId }) as const),
  ]
}
