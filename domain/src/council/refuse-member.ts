import type { PersonId } from '../ids.ts'
import type { Basis } from '../regulation/basis.ts'
import type { CouncilRules } from '../regulation/pack.ts'
import type { Day } from '../time/day.ts'

export interface MemberCase {
  readonly personId: PersonId
  readonly headOfAgency: boolean
  /** Whether the person is an author of a dossier this council is to consider. */
  readonly authorOnAgenda: boolean
  /** The last day in the agency; `null` while there. */
  readonly activeTo: Day | null
  readonly alreadySeated: boolean
}

export type MemberRefusal =
  | { readonly code: 'council.already_seated' }
  | { readonly code: 'council.not_in_office'; readonly activeTo: Day }
  | { readonly code: 'council.head_is_author'; readonly basis: Basis }

/**
 * Why this person cannot be given a seat. Only the head who is an author is barred from the whole council (Thông tư 18/2013, Điều
 * 8 khoản 2; FACT); another author sits, and is out for their own initiative alone.
 */
export function refuseMember(person: MemberCase, rules: CouncilRules, today: Day): MemberRefusal | undefined {
  if (person.alreadySeated) return { code: 'council.already_seated' }
  if (person.activeTo !== null && person.activeTo < today) return { code: 'council.not_in_office', activeTo: person.activeTo }
  if (person.headOfAgency && person.authorOnAgenda && !rules.headWhoIsAuthorMaySit) return { code: 'council.head_is_author', basis: rules.headBasis }
  return undefined
}
