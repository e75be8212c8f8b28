import { isWorkingDay, type WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import { addDays, closesAt, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { toldToAuthors } from '../history/told-to-authors.ts'

export interface Lately { readonly id: string; readonly code: string | null; readonly title: string; readonly what: string; readonly at: Date }

/** What others did to this person's dossiers since the last working day before today began. */
export async function loadLately(tx: Tx, actor: Actor, now: Date, calendar: WorkingCalendar): Promise<readonly Lately[]> {
  let from = addDays(dayOf(now), -1)
  while (!isWorkingDay(from, calendar)) from = addDays(from, -1)
  const since = closesAt(addDays(from, -1))
  const { rows } = await sql<Lately>`
    select i.id::text as id, i.code, i.title, h.what, h.at
    from authorship me join initiative i on i.org_id = me.org_id and i.id = me.initiative_id
    join history h on h.org_id = i.org_id and h.noun = 'initiative' and h.subject_id = i.id::text
    where me.org_id = ${actor.org} and me.person_id = ${actor.id} and h.at >= ${since} and h.actor_id is distinct from ${actor.id} and h.what in (${sql.join(toldToAuthors)})
    order by h.seq desc limit 20`.execute(tx)
  return rows
}
