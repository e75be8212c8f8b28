import { soonUntil } from '@sangkien/domain/calendar/due-soon'
import { addWorkingDays, type WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { authorDuties } from './author-duties.ts'
import { contestDuties } from './contest-duties.ts'
import { councilDuties } from './council-duties.ts'
import { decisionDuties } from './decision-duties.ts'
import { type Duty, type DutyKind, type DutyRow, unionOf } from './duty.ts'
import { outgoingDuties } from './outgoing-duties.ts'
import { secretariatDuties } from './secretariat-duties.ts'
import { applicationDuties, unitHeadDuties } from './unit-duties.ts'

/** A term to decide is watched from so many working days before it ends (DESIGN). */
const watchedFrom = 10
/** Of one kind, so many are listed, the nearest first; the counters count them all, and the list of dossiers has every one. */
const listedOfAKind = 50

/** Every duty this person has by their roles of today. No job marks anything: each is read off the data when asked. */
function dutiesOf(actor: Actor, now: Date, calendar: WorkingCalendar): readonly Duty[] {
  const reader = { actor, today: dayOf(now), now, calendar }
  return [
    ...authorDuties(reader), ...unitHeadDuties(reader), ...secretariatDuties(reader, addWorkingDays(reader.today, watchedFrom, calendar)),
    ...applicationDuties(reader), ...councilDuties(reader), ...decisionDuties(reader), ...outgoingDuties(reader), ...contestDuties(reader),
  ]
}

/** One statement, whatever the roles; what is due first stands first. */
export async function loadDuties(tx: Tx, actor: Actor, now: Date, calendar: WorkingCalendar): Promise<readonly DutyRow[]> {
  const { rows } = await sql<DutyRow>`select * from (${unionOf(dutiesOf(actor, now, calendar), listedOfAKind)}) duty order by due_on nulls last, kind, subject_id`.execute(tx)
  return rows
}

export interface DutyCount { readonly kind: DutyKind; readonly all: number; readonly soon: number; readonly overdue: number }

/** How many of each kind, how many of them due within three working days, and how many overdue. */
export async function countDuties(tx: Tx, actor: Actor, now: Date, calendar: WorkingCalendar): Promise<readonly DutyCount[]> {
  const today = dayOf(now)
  const { rows } = await sql<DutyCount>`
    select kind, count(*) as all, count(*) filter (where due_on between ${today} and ${soonUntil(today, calendar)}) as soon, count(*) filter (where due_on < ${today}) as overdue
    from (${unionOf(dutiesOf(actor, now, calendar), null)}) duty group by kind`.execute(tx)
  return rows
}
