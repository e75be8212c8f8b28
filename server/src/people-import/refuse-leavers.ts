import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { type KeepingRefusal, refuseLosingAdministrator } from '@sangkien/domain/people/refuse-keeping'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** Why the service of those a list does not name cannot end: nobody would be left to keep the accounts. */
export async function refuseLeavers(tx: Tx, org: OrgId, leavers: readonly PersonId[]): Promise<KeepingRefusal | undefined> {
  const leaving = new Set(leavers)
  const { rows } = await sql<{ id: PersonId; staying: boolean }>`
    select distinct p.id, (p.active_to is null and a.disabled_at is null and a.password_hash is not null) as staying
    from role_grant g join person p on p.org_id = g.org_id and p.id = g.person_id left join account a on a.org_id = p.org_id and a.person_id = p.id
    where g.org_id = ${org} and g.role = 'administrator' and g.to_day is null`.execute(tx)
  const isLeaving = ({ id }: { readonly id: PersonId }) => leaving.has(id)
  return refuseLosingAdministrator(rows.some(isLeaving), rows.filter((one) => one.staying && !isLeaving(one)).length)
}
