import type { PublicTally } from '@sangkien/domain/scoring/public-vote'
import { type RawBuilder, sql } from 'kysely'

/**
 * What the public said of the initiative `i` in the round it was filed in; null unless voting there was over before the day `on`. What
 * was cast stands, also for an entry withdrawn since: what others were measured by does not move once it is known (DESIGN).
 */
export const publicTallyBefore = (on: RawBuilder<unknown>): RawBuilder<PublicTally | null> => sql<PublicTally | null>`(
  select jsonb_build_object(
    'votes', (select count(*) from public_vote v where v.org_id = pr.org_id and v.round_id = pr.id and v.initiative_id = i.id),
    'highest', coalesce((select max(chosen.votes) from (select count(*) as votes from public_vote v where v.org_id = pr.org_id and v.round_id = pr.id group by v.initiative_id) chosen), 0),
    'voters', (select count(distinct v.voter_id) from public_vote v where v.org_id = pr.org_id and v.round_id = pr.id))
  from round pr where pr.org_id = i.org_id and pr.id = i.round_id and pr.votes_to < ${on})`

/** The day, in Việt Nam, of a moment that may be null. */
export const dayIn = (moment: RawBuilder<unknown>): RawBuilder<unknown> => sql`(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`
