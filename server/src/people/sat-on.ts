import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'

/** Whether the person `p` was in service on a day, at the post `o`: whom the year's report counts. */
export const satOn = (day: Day): RawBuilder<boolean> =>
  sql<boolean>`(o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day}) and p.active_from <= ${day} and (p.active_to is null or p.active_to >= ${day}))`
