import type { InitiativeId, OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { prepared, type Tx } from '../db.ts'
import { withSuccessors } from '../organisation/succession.ts'

export interface AuthorRow {
  readonly personId: PersonId; readonly name: string; readonly birthDate: Day | null; readonly qualification: string; readonly unitName: string; readonly title: string
  readonly share: number; readonly contribution: string; readonly confirmedShare: number | null; readonly confirmedAt: Date | null; readonly confirmedBasis: string; readonly leftOn: Day | null
}

/** The authors in the order of the form, with the post and unit of that day (or their last one). */
export const loadAuthors = (tx: Tx, org: OrgId, id: InitiativeId, on: Day): Promise<AuthorRow[]> =>
  tx.selectFrom('authorship as a').modifyFront(prepared)
    .innerJoin('person as p', (join) => join.onRef('p.org_id', '=', 'a.org_id').onRef('p.id', '=', 'a.person_id'))
    .leftJoinLateral(
      (from) => from.selectFrom('posting as o').innerJoin('unit as ou', (join) => join.onRef('ou.org_id', '=', 'o.org_id').onRef('ou.id', '=', 'o.unit_id'))
        .whereRef('o.org_id', '=', 'a.org_id').whereRef('o.person_id', '=', 'a.person_id').where('o.from_day', '<=', on)
        .select(['ou.name as unit_name', 'o.title']).orderBy('o.from_day', 'desc').limit(1).as('post'),
      (join) => join.onTrue(),
    )
    .where('a.org_id', '=', org).where('a.initiative_id', '=', id)
    .select(['a.person_id as personId', 'p.full_name as name', 'p.birth_date as birthDate', 'p.qualification', 'a.share', 'a.contribution', 'a.confirmed_share as confirmedShare', 'a.confirmed_at as confirmedAt', 'a.confirmed_basis as confirmedBasis'])
    .select(sql<Day | null>`case when p.active_to < ${on} then p.active_to end`.as('leftOn'))
    .select([sql<string>`coalesce(post.unit_name, '')`.as('unitName'), sql<string>`coalesce(post.title, '')`.as('title')])
    .orderBy('a.position').orderBy('a.person_id').execute()

/**
 * People who hold one of these roles today, by name; heads of the unit, or of what succeeded it, when it is about heads. The chair
 * is also whoever has that seat in the council the dossier came before last: the decision that sets a council up gives the role (people/identify.ts).
 * Authors are left out: they do not act on their own dossier.
 */
export const loadHolders = (tx: Tx, org: OrgId, id: InitiativeId, roles: readonly string[], on: Day): Promise<{ id: PersonId; name: string; role: string }[]> =>
  tx.selectFrom(sql<{ org_id: OrgId; person_id: PersonId; role: string; unit_id: UnitId | null }>`(
      select org_id, person_id, role, unit_id from role_held where from_day <= ${on} and (to_day is null or to_day >= ${on})
      union all select cs.org_id, cs.person_id, 'council_chair', null from council_seat cs join council c on c.org_id = cs.org_id and c.id = cs.council_id
      where cs.seat = 'chair' and c.valid_from <= ${on} and (c.valid_to is null or c.valid_to >= ${on}) and c.id = (select s.council_id from sitting_item si
        join sitting s on s.org_id = si.org_id and s.id = si.sitting_id where si.org_id = ${org} and si.initiative_id = ${id} order by s.held_at desc, s.id desc limit 1))`.as('g'))
    .innerJoin('person as p', (join) => join.onRef('p.org_id', '=', 'g.org_id').onRef('p.id', '=', 'g.person_id'))
    .innerJoin('initiative as i', (join) => join.onRef('i.org_id', '=', 'g.org_id').on('i.id', '=', id))
    .where('g.org_id', '=', org).where('g.role', 'in', [...roles])
    .where((or) => or.or([or('p.active_to', 'is', null), or('p.active_to', '>=', on)]))
    .where((or) => or.or([or('g.role', '<>', 'unit_head'), sql<boolean>`g.unit_id = any(${withSuccessors(sql`array[i.unit_id]`, org, on)})`]))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('authorship as a').whereRef('a.org_id', '=', 'g.org_id').where('a.initiative_id', '=', id).whereRef('a.person_id', '=', 'g.person_id').select('a.person_id'))))
    .select(['p.id', 'p.full_name as name', 'g.role']).modifyFront(prepared).distinct().orderBy('p.full_name').execute()
