import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { remindersDue, sentKey } from '@sangkien/domain/notice/reminders-due'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import type { House } from '../http/mount.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { notify } from './notify.ts'

/** Calendar days before a term ends on which the secretariat is reminded, and how often once it is overdue (DESIGN). */
const daysBefore = [3, 0]
const everyDaysOverdue = 7
const kind = 'term.due_soon'

/** Tells the secretariat of terms about to end or overdue, each step once. It only tells: nothing here closes or changes anything. */
export async function remindOfTerms({ db }: Pick<House, 'db'>, now: Date): Promise<void> {
  for (const { id } of await db.selectFrom('organisation').select('id').execute()) await inOrganisation(db, id, (tx) => remindOffice(tx, id, now))
}

async function remindOffice(tx: Tx, org: OrgId, now: Date): Promise<void> {
  // Two servers over one database remind once: the second waits here and then finds what the first has sent.
  await sql`select pg_advisory_xact_lock(hashtext('remind_of_terms'), hashtext(${org}))`.execute(tx)
  const today = dayOf(now)
  const terms = await tx.selectFrom('term').where('org_id', '=', org).where('ended_at', 'is', null).where('paused_on', 'is', null).where('kind', 'in', ['examine', 'decide'])
    .where(sql<boolean>`due_on <= ${today}::date + ${Math.max(...daysBefore)}::int`).select(['initiative_id', 'kind', 'due_on']).execute()
  const { rows: sent } = await sql<{ key: string; step: string }>`select distinct facts ->> 'key' as key, facts ->> 'step' as step from notice where org_id = ${org} and kind = ${kind} and initiative_id = any(${terms.map((one) => one.initiative_id)}::uuid[])`.execute(tx)
  const keyOf = (one: { initiative_id: InitiativeId; kind: string; due_on: Day }) => `${one.initiative_id} ${one.kind} ${one.due_on}`
  const due = remindersDue(terms.map((one) => ({ key: keyOf(one), due: one.due_on, daysBefore, everyDaysOverdue })), new Set(sent.map(sentKey)), today)
  const to = due.length === 0 ? [] : await holdersOf(tx, org, 'secretariat', today)
  for (const { key, step, daysLeft } of due) {
    const term = terms.find((one) => keyOf(one) === key)
    if (term) await notify(tx, org, { to, kind, initiativeId: term.initiative_id, facts: { key, step, term: term.kind, dueOn: term.due_on, daysLeft }, now })
  }
}
