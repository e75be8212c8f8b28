import type { Leaving } from '@sangkien/contract/people'
import type { PersonId } from '@sangkien/domain/ids'
import { accessIsOver, type DepartureReason, refuseDeparture, refuseReturn } from '@sangkien/domain/people/refuse-departure'
import { refuseLosingAdministrator } from '@sangkien/domain/people/refuse-keeping'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { countOtherAdministrators } from './administrators.query.ts'
import { endSessions } from './end-sessions.ts'
import { isColleague } from './colleague.ts'
import { holdPerson } from './hold-person.ts'

/**
 * A person leaves. Nothing of theirs is taken: dossiers, shares, certificates and past roles stay as they are; with the last day
 * they can no longer sign in, and no duty falls to them (every reader of "who holds" looks at the last day).
 */
export async function departFrom(tx: Tx, actor: Actor, id: PersonId, asked: { readonly lastDay: Day; readonly reason: DepartureReason; readonly basis: string }, now: Date): Promise<void> {
  const service = await holdPerson(tx, actor.org, id)
  const admins = await countOtherAdministrators(tx, actor.org, id)
  const refusal = refuseDeparture(service, asked) ?? refuseLosingAdministrator(admins.isOne, admins.others)
  if (refusal) throw new Refuse(refusal)
  await tx.insertInto('departure').values({ org_id: actor.org, id: newId(), person_id: id, last_day: asked.lastDay, reason: asked.reason, basis: asked.basis, noted_at: now, noted_by: actor.id }).execute()
  await endService(tx, actor, id, asked.lastDay)
  if (accessIsOver(asked.lastDay, dayOf(now))) await endSessions(tx, actor.org, id, now)
  await record(tx, actor.org, { at: now, actor, what: 'person.left', noun: 'person', subject: id, detail: { ...asked } })
}

/** As if they had never left: roles and postings were not touched, so they go on. Of a day taken from an Excel list there is no act, the day alone is cleared. */
export async function returnTo(tx: Tx, actor: Actor, id: PersonId, now: Date): Promise<void> {
  const refusal = refuseReturn(await holdPerson(tx, actor.org, id))
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('departure').set({ undone_at: now, undone_by: actor.id }).where('org_id', '=', actor.org).where('person_id', '=', id).where('undone_at', 'is', null).execute()
  await endService(tx, actor, id, null)
  await record(tx, actor.org, { at: now, actor, what: 'person.returned', noun: 'person', subject: id })
}

const endService = (tx: Tx, actor: Actor, id: PersonId, lastDay: Day | null) =>
  tx.updateTable('person').set(({ eb }) => ({ active_to: lastDay, version: eb('version', '+', 1) })).where('org_id', '=', actor.org).where('id', '=', id).execute()

/** What somebody would leave open, in one statement. */
export async function loadLeaving(tx: Tx, actor: Actor, id: PersonId, today: Day): Promise<Leaving> {
  const { rows: [leaving] } = await sql<Leaving>`select
    (select count(*)::int from authorship a join initiative i on i.org_id = a.org_id and i.id = a.initiative_id where a.org_id = p.org_id and a.person_id = p.id
      and i.stage not in ('recognised', 'declined', 'intake_refused', 'withdrawn', 'revoked')) as dossiers,
    coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unitName', u.name) order by g.role, u.name) from role_held g left join unit u on u.org_id = g.org_id and u.id = g.unit_id
      where g.org_id = p.org_id and g.person_id = p.id and g.from_day <= ${today} and (g.to_day is null or g.to_day >= ${today})), '[]') as roles,
    array(select c.name from council_seat s join council c on c.org_id = s.org_id and c.id = s.council_id where s.org_id = p.org_id and s.person_id = p.id and (c.valid_to is null or c.valid_to >= ${today}) order by c.name) as councils,
    (select count(*)::int from role_held d join role_grant s on s.org_id = d.org_id and s.id = d.delegated_from where d.org_id = p.org_id and s.person_id = p.id and d.to_day >= ${today}) as delegations
    from person p where p.org_id = ${actor.org} and p.id = ${id} and ${isColleague}`.execute(tx)
  if (!leaving) throw new NotFound()
  return leaving
}
