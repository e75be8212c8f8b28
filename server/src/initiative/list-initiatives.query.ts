import type { InitiativeRow, ListFilter } from '@sangkien/contract/initiative'
import { type WorkingCalendar, workingDaysLeft } from '@sangkien/domain/calendar/working-day'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { findPage } from './list-arms.ts'
import { nowCalled } from '../organisation/succession.ts'
import type { Listing } from './list-filter.ts'
import { armsOf } from './list-order.ts'
import { shownStage } from './shown-stage.ts'
import { isAuthor } from './visible-to.ts'

type Found = Omit<InitiativeRow, 'workingDaysLeft'> & { readonly dueOn: Day | null }
export interface Window { readonly sort: ListFilter['sort']; readonly after: string | undefined; readonly limit: number }

/** One page of the list: the ids by an index, then what is shown of each. */
export async function loadPage(tx: Tx, actor: Actor, listing: Listing, window: Window, now: Date, calendar: WorkingCalendar): Promise<{ rows: InitiativeRow[]; next: string | null; atLeast: number }> {
  const { ids, next, atLeast } = await findPage(tx, armsOf(window.sort, actor, listing), { where: listing.where, without: listing.search && listing.without }, window)
  const today = dayOf(now)
  const { rows } = await sql<Found>`
    select i.id, i.code, i.title, ${shownStage(actor)} as stage, u.name as "unitName", case when u.valid_to < ${today} then ${nowCalled(sql`u.id`, actor.org, today)} end as "unitNow", i.received_at as "receivedAt", n.name as "roundName", i.solution_kinds as "solutionKinds",
      i.decided_on as "decidedOn", ${isAuthor(actor)} as mine,
      array(select p.full_name from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id where a.org_id = i.org_id and a.initiative_id = i.id order by a.position) as authors,
      (select min(t.due_on) from term t where t.org_id = i.org_id and t.initiative_id = i.id and t.ended_at is null and t.paused_on is null) as "dueOn"
    from unnest(${ids}::uuid[]) with ordinality as page(id, at)
    join initiative i on i.org_id = ${actor.org} and i.id = page.id
    join unit u on u.org_id = i.org_id and u.id = i.unit_id
    left join round n on n.org_id = i.org_id and n.id = i.round_id
    order by page.at`.execute(tx)
  return { rows: rows.map((row) => ({ ...row, workingDaysLeft: row.dueOn === null ? null : workingDaysLeft(row.dueOn, today, calendar) })), next, atLeast }
}
