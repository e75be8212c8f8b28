import { sql } from 'kysely'
import { takesPart } from '../contest/contest.query.ts'
import { type Duty, notOwn, type Reader } from './duty.ts'

/** Contests in which this person may vote and has not. The rule is `refuseVoter` of domain/contest; the parity test holds the two together. */
export function contestDuties(reader: Reader): readonly Duty[] {
  const { actor, today } = reader
  const sits = actor.roles.has('council_member') || actor.roles.has('council_chair')
  return [{
    kind: 'vote_in_contest', subject: sql`r.id`, title: sql`r.name`, due: sql`r.votes_to`,
    from: sql`from round r join regulation g on g.org_id = r.org_id and g.id = r.regulation_id and jsonb_typeof(g.pack #> '{scale,publicVote}') = 'object'
      where r.org_id = ${actor.org} and ${today} between r.votes_from and r.votes_to
        and not (${sits}::boolean and g.pack #>> '{scale,publicVote,voters}' = 'staff_outside_council')
        and not exists (select from public_vote v where v.org_id = r.org_id and v.round_id = r.id and v.voter_id = ${actor.id})
        and exists (select from initiative i where i.org_id = r.org_id and i.round_id = r.id and ${takesPart} and ${notOwn(reader)})`,
  }]
}
