import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'

/**
 * Whether a person is one of the administrators who will go on (the role, the employment and the account without an end), and
 * how many others do. Held until commit: two administrators cannot remove each other at once.
 */
export async function countOtherAdministrators(tx: Tx, org: OrgId, person: PersonId): Promise<{ isOne: boolean; others: number }> {
  await holdOrganisation(tx, org)
  const { rows } = await sql<{ id: PersonId; staying: boolean }>`
    select distinct p.id, (p.active_to is null and a.disabled_at is null and a.password_hash is not null) as staying
    from role_grant g join person p on p.org_id = g.org_id and p.id = g.person_id left join account a on a.org_id = p.org_id and a.person_id = p.id
    where g.org_id = ${org} and g.role = 'administrator' and g.to_day is null`.execute(tx)
  return { isOne: rows.some(({ id }) => id === person), others: rows.filter(({ id, staying }) => staying && id !== person).length }
}
