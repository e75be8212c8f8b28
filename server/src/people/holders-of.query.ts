import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

/** Who holds a role on a day, for the notices that go to a desk and not to a name. */
export async function holdersOf(tx: Tx, org: OrgId, role: Exclude<Role, 'staff'>, on: Day): Promise<PersonId[]> {
  const rows = await tx.selectFrom('role_grant').where('org_id', '=', org).where('role', '=', role)
    .where('from_day', '<=', on).where(({ eb, or }) => or([eb('to_day', 'is', null), eb('to_day', '>=', on)]))
    .select('person_id').distinct().execute()
  return rows.map((row) => row.person_id)
}
