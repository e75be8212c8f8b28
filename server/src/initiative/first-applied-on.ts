import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'

/** The day `i` was first applied: as the authors filed it, or, of what was not applied then, as it was confirmed afterwards. */
export const firstAppliedOn = sql<Day | null>`(case when i.content ->> 'applicationState' = 'not_yet' then to_char(i.application_confirmed_on, 'YYYY-MM-DD') else nullif(i.first_applied_on, '') end)`
