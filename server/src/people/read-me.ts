import type { Me } from '@sangkien/contract/session'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import { countDuties, type DutyCount } from '../home/duties.query.ts'
import { sectionsOf } from './sections.ts'

/** Who is signed in: three statements, whatever they hold. */
export async function loadMe(tx: Tx, actor: Actor, now: Date): Promise<Me> {
  const today = dayOf(now)
  const me = await tx.selectFrom('organisation as g')
    .innerJoin('account as a', (on) => on.onRef('a.org_id', '=', 'g.id').on('a.person_id', '=', actor.id))
    .leftJoinLateral((of) => of.selectFrom('posting as o').innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'o.org_id').onRef('u.id', '=', 'o.unit_id'))
      .where('o.org_id', '=', actor.org).where('o.person_id', '=', actor.id).where('o.from_day', '<=', today).where((on) => on.or([on('o.to_day', 'is', null), on('o.to_day', '>=', today)]))
      .orderBy('o.from_day', 'desc').limit(1).select(['u.id as unit_id', 'u.name as unit_name', 'o.title']).as('p'), (on) => on.onTrue())
    .where('g.id', '=', actor.org)
    .select(['g.code', 'g.name', 'g.parent_name', 'g.short_name', 'g.accent', 'g.is_demo', 'p.unit_id', 'p.unit_name', 'p.title', 'a.totp_confirmed_at', 'a.password_hash'])
    .select(sql<number>`(select count(*) from notice n where n.org_id = ${actor.org} and n.person_id = ${actor.id} and n.read_at is null)`.as('notices'))
    .executeTakeFirstOrThrow()
  const duties = await countDuties(tx, actor, now, await loadCalendar(tx, actor.org))
  return {
    person: { id: actor.id, name: actor.name, unitId: me.unit_id, unitName: me.unit_name ?? '', title: me.title ?? '' },
    organisation: { id: actor.org, code: me.code, name: me.name, parentName: me.parent_name, shortName: me.short_name, accent: me.accent, isDemo: me.is_demo },
    roles: [...actor.roles],
    may: sectionsOf(actor.roles),
    counts: { ...queuesOf(actor, duties), for_information: me.notices, notices: me.notices },
    today,
    secondFactor: me.totp_confirmed_at !== null,
    mustChoosePassword: me.password_hash === null,
  }
}

/** Duties in which a person lends a hand to somebody else's dossier ("Phối hợp"). */
const joint: readonly DutyCount['kind'][] = ['confirm_share', 'give_opinion', 'confirm_application', 'check_benefit']

/** The counters of the queues in the words of product.md, section 8 (C1); of a queue that is not this person's there is none. */
function queuesOf(actor: Actor, duties: readonly DutyCount[]): Record<string, number> {
  const sum = (of: (count: DutyCount) => number) => duties.reduce((total, count) => total + of(count), 0)
  const countOf = (...kinds: DutyCount['kind'][]) => sum((count) => (kinds.includes(count.kind) ? count.all : 0))
  return {
    to_do: sum(({ all }) => all), completion_requested: countOf('complete_dossier'), joint: countOf(...joint), due_soon: sum(({ soon }) => soon), overdue: sum(({ overdue }) => overdue),
    ...(actor.roles.has('secretariat') && { to_receive: countOf('receive') }),
    ...((actor.roles.has('records_clerk') || actor.roles.has('decision_maker')) && { to_issue: countOf('issue_decision', 'approve_decision') }),
  }
}
