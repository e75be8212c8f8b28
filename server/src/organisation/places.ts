import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'

/** The places of every unit in the tree as a table (unit_id, parent_id, from_day, to_day): where it began, and after each move; each to the day before the next. */
export const places = (org: OrgId) => sql`(
  select unit_id, parent_id, from_day, lead(from_day) over (partition by unit_id order by from_day) - 1 as to_day
  from (select id as unit_id, parent_id, valid_from as from_day from unit where org_id = ${org} union all select unit_id, parent_id, from_day from unit_parent where org_id = ${org}) every_place)`
