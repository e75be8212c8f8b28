import type { OrgId } from '@sangkien/domain/ids'
import { type KnownUnit, withFormerNames } from '@sangkien/domain/import/find-unit'
import type { KnownPerson } from '@sangkien/domain/import/match-people'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { isColleague } from '../people/colleague.ts'

/** Everyone the agency has or had, with the post they hold on a day (or the first to come), in one statement. */
export async function loadKnownPeople(tx: Tx, org: OrgId): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`select p.id, p.full_name as "fullName", p.birth_date as "birthDate", p.gender, p.kind, p.qualification, p.email, a.username, p.union_member as "unionMember",
      p.active_from as "activeFrom", p.active_to as "activeTo", o.unit_id as "unitId", coalesce(o.title, '') as title, o.from_day as "postedFrom", first.from_day as "firstPost"
    from person p
    left join account a on a.org_id = p.org_id and a.person_id = p.id
    left join (select distinct on (person_id) person_id, unit_id, title, from_day from posting where org_id = ${org} order by person_id, from_day desc) o on o.person_id = p.id
    left join (select person_id, min(from_day) as from_day from posting where org_id = ${org} group by person_id) first on first.person_id = p.id
    where p.org_id = ${org} and ${isColleague} order by p.id`.execute(tx)
  return rows
}

export async function loadKnownUnits(tx: Tx, org: OrgId): Promise<KnownUnit[]> {
  const units = await tx.selectFrom('unit').where('org_id', '=', org).select(['id', 'code', 'name', 'valid_from as from', 'valid_to as to']).orderBy('id').execute()
  return withFormerNames(units, await tx.selectFrom('unit_succession').where('org_id', '=', org).select(['former_id as former', 'latter_id as latter']).execute())
}

/** Where somebody new may begin: not before they came, nor before there was a unit to sit in. */
export const firstDayIn = (unit: { readonly from: Day } | undefined, activeFrom: Day): Day => (unit && unit.from > activeFrom ? unit.from : activeFrom)
