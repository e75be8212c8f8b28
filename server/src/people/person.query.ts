import type { Person } from '@sangkien/contract/people'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { delegable } from '@sangkien/domain/people/refuse-delegation'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { accountState } from './account-state.ts'
import { colleagueKind, isColleague } from './colleague.ts'

/** One person with every post and role they ever had, in one statement. */
export const loadPerson = (tx: Tx, org: OrgId, id: PersonId, now: Date): Promise<Person | undefined> =>
  tx.selectFrom('person as p')
    .leftJoin('account as a', (on) => on.onRef('a.org_id', '=', 'p.org_id').onRef('a.person_id', '=', 'p.id'))
    .where('p.org_id', '=', org).where('p.id', '=', id).where(isColleague)
    .select([
      'p.id', 'p.full_name as fullName', 'p.birth_date as birthDate', 'p.gender', 'p.qualification', 'p.email', 'p.union_member as unionMember', 'p.head_of_agency as headOfAgency',
      'p.active_from as activeFrom', 'p.active_to as activeTo', 'p.version', 'a.username',
    ])
    .select([
      colleagueKind.as('kind'), accountState(now).as('account'),
      sql<Person['postings']>`coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'unitId', o.unit_id, 'unitName', u.name, 'title', o.title, 'from', o.from_day, 'to', o.to_day) order by o.from_day desc)
        from posting o join unit u on u.org_id = o.org_id and u.id = o.unit_id where o.org_id = p.org_id and o.person_id = p.id), '[]')`.as('postings'),
      sql<Person['grants']>`coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'unitId', g.unit_id, 'unitName', u.name, 'from', g.from_day, 'to', g.to_day, 'basis', g.basis,
          'delegatedBy', giver.full_name, 'delegable', g.delegated_from is null and g.role = any(${[...delegable]}::text[])) order by g.from_day desc, g.role)
        from role_grant g left join unit u on u.org_id = g.org_id and u.id = g.unit_id
        left join role_grant s on s.org_id = g.org_id and s.id = g.delegated_from left join person giver on giver.org_id = s.org_id and giver.id = s.person_id
        where g.org_id = p.org_id and g.person_id = p.id), '[]')`.as('grants'),
      sql<Person['departure']>`(select jsonb_build_object('lastDay', d.last_day, 'reason', d.reason, 'basis', d.basis, 'at', d.noted_at, 'byName', n.full_name)
        from departure d join person n on n.org_id = d.org_id and n.id = d.noted_by where d.org_id = p.org_id and d.person_id = p.id and d.undone_at is null)`.as('departure'),
    ])
    .executeTakeFirst()
