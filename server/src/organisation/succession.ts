import type { OrgId, UnitId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'

// The one place that follows units from act to act. An act counts from its day; one still to come changes nothing yet.

type Of = OrgId | RawBuilder<unknown>
/** Ids of units, as an expression of type uuid[]. */
export type Units = RawBuilder<unknown>

const line = (units: Units, org: Of, today: Day, from: 'latter_id' | 'former_id', to: 'former_id' | 'latter_id') => sql<UnitId[]>`array(
  with recursive line (id) as (select unnest(${units}) union
    select us.${sql.ref(to)} from line join unit_succession us on us.org_id = ${org} and us.${sql.ref(from)} = line.id join unit_act ua on ua.org_id = us.org_id and ua.id = us.act_id where ua.day <= ${today})
  select id from line)`

/** These units and all they came from: whoever heads a unit has the dossiers of what it succeeded; a list of a unit goes on from theirs. */
export const withPredecessors = (units: Units, org: Of, today: Day): RawBuilder<UnitId[]> => line(units, org, today, 'latter_id', 'former_id')

/** These units and all that came of them: who answers today for what was filed in a unit since ended. */
export const withSuccessors = (units: Units, org: Of, today: Day): RawBuilder<UnitId[]> => line(units, org, today, 'former_id', 'latter_id')

/** What the unit of this id is today when it has ended: "Phòng Kinh tế ngành". Null for a unit that goes on, and for one nobody succeeded. */
export const nowCalled = (unit: RawBuilder<unknown>, org: Of, today: Day): RawBuilder<string | null> => sql<string | null>`(
  select string_agg(un.name, ', ' order by un.position, un.name) from unit un where un.org_id = ${org} and un.id <> ${unit} and un.valid_from <= ${today} and (un.valid_to is null or un.valid_to >= ${today})
    and un.id = any(${withSuccessors(sql`array[${unit}]`, org, today)}))`
