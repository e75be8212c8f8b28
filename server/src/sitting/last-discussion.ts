import type { DiscussionOutcome } from '@sangkien/domain/sitting/refuse-discussion'
import { sql } from 'kysely'

/** What the council made last of the spread of an item of an agenda (aliased `si`); null when it never spoke of it. */
export const lastDiscussion = sql<DiscussionOutcome | null>`(select ld.outcome from discussion ld
  where ld.org_id = si.org_id and ld.sitting_id = si.sitting_id and ld.initiative_id = si.initiative_id order by ld.held_at desc, ld.id desc limit 1)`
