import type { PersonId } from '../ids.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import type { Day } from '../time/day.ts'
import { type MemberCase, type MemberRefusal, refuseMember } from './refuse-member.ts'

export type CouncilRefusal =
  | { readonly code: 'council.ends_before_it_begins'; readonly validFrom: Day; readonly validTo: Day }
  | { readonly code: 'council.has_sat' }
  | { readonly code: 'council.member_has_scored'; readonly people: readonly PersonId[] }

/** Why a council cannot be set up so: its term is the wrong way round, or one of its people cannot be given a seat. */
export function refuseCouncil(
  council: { readonly validFrom: Day; readonly validTo: Day | null; readonly seats: readonly Omit<MemberCase, 'alreadySeated'>[] },
  rules: RegulationPack['council'],
): CouncilRefusal | MemberRefusal | undefined {
  const { validFrom, validTo, seats } = council
  if (validTo !== null && validTo < validFrom) return { code: 'council.ends_before_it_begins', validFrom, validTo }
  for (const [at, seat] of seats.entries()) {
    const alreadySeated = seats.slice(0, at).some(({ personId }) => personId === seat.personId)
    const refusal = refuseMember({ ...seat, alreadySeated }, rules, validFrom)
    if (refusal) return refusal
  }
  return undefined
}

/** A council that has sat is history: who decided must stay readable, so the next one is set up by a decision of its own (DESIGN). */
export const refuseCouncilChange = (openedSittings: number): CouncilRefusal | undefined => (openedSittings > 0 ? { code: 'council.has_sat' } : undefined)

/** Why these people cannot lose their seats: they have handed in sheets in a sitting to come, which would be sheets of nobody. */
export function refuseUnseating(scorers: readonly PersonId[], seats: readonly PersonId[]): CouncilRefusal | undefined {
  const people = scorers.filter((scorer) => !seats.includes(scorer))
  return people.length > 0 ? { code: 'council.member_has_scored', people } : undefined
}
