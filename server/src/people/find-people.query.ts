import type { OrgId } from '@sangkien/domain/ids'
import { exactKey } from '@sangkien/domain/text/fold'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { isColleague } from './colleague.ts'
import { nameMatches } from './list-people.query.ts'

const most = 12

/** Colleagues of today, with `left` also of the past, whose names begin so; those spelt exactly so, marks and all, stand first. */
export const findColleagues = (tx: Tx, org: OrgId, { q: question, left }: { readonly q: string; readonly left: boolean }, now: Date) =>
  tx.selectFrom('person as p')
    .leftJoinLateral((of) => of.selectFrom('posting as o').innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'o.org_id').onRef('u.id', '=', 'o.unit_id'))
      .whereRef('o.org_id', '=', 'p.org_id').whereRef('o.person_id', '=', 'p.id').where('o.from_day', '<=', dayOf(now))
      .orderBy('o.from_day', 'desc').limit(1).select(['u.name as unit_name', 'o.title']).as('o'), (on) => on.onTrue())
    .where('p.org_id', '=', org).where(isColleague).where(nameMatches(question))
    .where('p.active_from', '<=', dayOf(now)).$if(!left, (query) => query.where((on) => on.or([on('p.active_to', 'is', null), on('p.active_to', '>=', dayOf(now))])))
    .select(['p.id', 'p.full_name as fullName']).select([sql<string>`coalesce(o.unit_name, '')`.as('unitName'), sql<string>`coalesce(o.title, '')`.as('title'), sql<Day | null>`case when p.active_to < ${dayOf(now)} then p.active_to end`.as('leftOn')])
    .orderBy(sql`position(${exactKey(question)} in lower(p.full_name)) = 0`).orderBy(sql`p.sort_name collate "C"`).orderBy('p.id').limit(most).execute()
