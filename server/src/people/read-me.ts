import { jointDuties } from '@sangkien/contract/home'
import type { Me } from '@sangkien/contract/session'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import { decisionsAsked } from '../decision/list-decisions.query.ts'
import { countDuties, type DutyCount } from '../home/duties.query.ts'
import { countHandled } from '../home/handled.query.ts'
import { listingFor } from '../initiative/list-filter.ts'
import { sectionsOf } from './sections.ts'

/** Who is signed in: three statements, whatever they hold. */
export async function loadMe(tx: Tx, actor: Actor, now: Date): Promise<Me> {
  const today = dayOf(now)
  const calendar = await loadCalendar(tx, actor.org)
  const me = await tx.selectFrom('organisation as g')
    .innerJoin('account as a', (on) => on.onRef('a.org_id', '=', 'g.id').on('a.person_id', '=', actor.id))
    .leftJoinLateral((of) => of.selectFrom('posting as o').innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'o.org_id').onRef('u.id', '=', 'o.unit_id'))
      .where('o.org_id', '=', actor.org).where('o.person_id', '=', actor.id).where('o.from_day', '<=', today).where((on) => on.or([on('o.to_day', 'is', null), on('o.to_day', '>=', today)]))
      .orderBy('o.from_day', 'desc').limit(1).select(['u.id as unit_id', 'u.name as unit_name', 'o.title']).as('p'), (on) => on.onTrue())
    .where('g.id', '=', actor.org)
    .select(['g.code', 'g.name', 'g.parent_name', 'g.short_name', 'g.accent', 'g.is_demo', 'p.unit_id', 'p.unit_name', 'p.title', 'a.totp_confirmed_at', 'a.password_hash'])
    .select(sql<number>`(select count(*) from notice n where n.org_id = ${actor.org} and n.person_id = ${actor.id} and n.read_at is null)`.as('notices'))
    .select(sql<Me['standsInFor']>`coalesce((select jsonb_agg(jsonb_build_object('role', h.role, 'name', p.full_name, 'to', h.to_day) order by h.to_day, h.role) from role_held h
      join role_grant s on s.org_id = h.org_id and s.id = h.delegated_from join person p on p.org_id = s.org_id and p.id = s.person_id
      where h.org_id = ${actor.org} and h.person_id = ${actor.id} and h.from_day <= ${today} and h.to_day >= ${today}), '[]')`.as('stands_in_for'))
    .select(sql<boolean>`(select count(*) > 1 from organisation)`.as('many_agencies'))
    .select(countHandled(actor).as('handled'))
    // The very lists these counters open.
    .select(sql<number>`(select count(*) from initiative i where ${listingFor(actor, { queue: 'to_receive', sort: 'due' }, now, calendar).where})`.as('to_receive'))
    .select(sql<number>`(select count(*) from decision d where ${decisionsAsked(actor, { state: 'approved' })})`.as('to_issue'))
    .executeTakeFirstOrThrow()
  const outside = actor.roles.has('outside_expert') ? await outsiderOf(tx, actor) : undefined
  const duties = outside ? [] : await countDuties(tx, actor, now, calendar)
  return {
    person: { id: actor.id, name: actor.name, unitId: me.unit_id, unitName: outside?.workplace ?? me.unit_name ?? '', title: outside?.position ?? me.title ?? '' },
    organisation: { id: actor.org, code: me.code, name: me.name, parentName: me.parent_name, shortName: me.short_name, accent: me.accent, isDemo: me.is_demo },
    roles: [...actor.roles],
    standsInFor: me.stands_in_for,
    may: sectionsOf(actor.roles),
    // Somebody from outside has no queues here: what they were asked is their whole page.
    counts: outside ? {} : { ...queuesOf(actor, duties, me), done: me.handled, for_information: me.notices, notices: me.notices },
    today,
    manyAgencies: me.many_agencies,
    secondFactor: me.totp_confirmed_at !== null,
    mustChoosePassword: me.password_hash === null,
  }
}

/** Where somebody from outside works; they sit in no unit here. */
const outsiderOf = (tx: Tx, actor: Actor) => tx.selectFrom('outside_expert').where('org_id', '=', actor.org).where('person_id', '=', actor.id).select(['position', 'workplace']).executeTakeFirst()

/** The counters of the queues in the words of product.md, section 8 (C1); of a queue that is not this person's there is none. */
function queuesOf(actor: Actor, duties: readonly DutyCount[], lists: { readonly to_receive: number; readonly to_issue: number }): Record<string, number> {
  const sum = (of: (count: DutyCount) => number) => duties.reduce((total, count) => total + of(count), 0)
  const countOf = (...kinds: DutyCount['kind'][]) => sum((count) => (kinds.includes(count.kind) ? count.all : 0))
  return {
    to_do: sum(({ all }) => all), completion_requested: countOf('complete_dossier'), joint: countOf(...jointDuties), due_soon: sum(({ soon }) => soon), overdue: sum(({ overdue }) => overdue),
    ...(actor.roles.has('secretariat') && { to_receive: lists.to_receive }),
    ...((actor.roles.has('records_clerk') || actor.roles.has('decision_maker')) && { to_issue: lists.to_issue }),
  }
}
