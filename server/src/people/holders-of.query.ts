import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { GivenRole } from '@sangkien/domain/people/role'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** Who holds a role on a day and has not left, for the notices that go to a desk and not to a name. */
export async function holdersOf(tx: Tx, org: OrgId, role: GivenRole, on: Day): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`select distinct p.id from role_held g join person p on p.org_id = g.org_id and p.id = g.person_id
    where g.org_id = ${org} and g.role = ${role} and g.from_day <= ${on} and (g.to_day is null or g.to_day >= ${on}) and (p.active_to is null or p.active_to >= ${on})`.execute(tx)
  return rows.map(({ id }) => id)
}
