import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

/** Who holds a role on a day and has not left, for the notices that go to a desk and not to a name. */
export async function holdersOf(tx: Tx, org: OrgId, role: Exclude<Role, 'staff'>, on: Day): Promise<PersonId[]> {
  const rows = await tx.selectFrom('role_grant as g').innerJoin('person as p', (join) => join.onRef('p.org_id', '=', 'g.org_id').onRef('p.id', '=', 'g.person_id'))
    .where('g.org_id', '=', org).where('g.role', '=', role)
    .where('g.from_day', '<=', on).where(({ eb, or }) => or([eb('g.to_day', 'is', null), eb('g.to_day', '>=', on)]))
    .where(({ eb, or }) => or([eb('p.active_to', 'is', null), eb('p.active_to', '>=', on)]))
    .select('g.person_id').distinct().execute()
  return rows.map((row) => row.person_id)
}
