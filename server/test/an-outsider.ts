import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { fold } from '@sangkien/domain/text/fold'
import { sortKey } from '@sangkien/domain/text/sort-key'
import { day } from '@sangkien/domain/time/day'
import type { Tx } from '../src/db.ts'
import { newId } from '../src/id.ts'

/** Somebody from outside with an account until the end of 2027, as `addExpert` makes them, put there by themselves. */
export async function addOutsider(tx: Tx, org: OrgId, name: string): Promise<PersonId> {
  const id = newId<PersonId>()
  await tx.insertInto('person').values({ org_id: org, id, full_name: name, sort_name: sortKey(name), search_text: fold(name), kind: 'outside', union_member: false, active_from: day('2026-01-01'), active_to: day('2027-12-31') }).execute()
  await tx.insertInto('outside_expert').values({ org_id: org, person_id: id, position: 'Tiến sĩ', workplace: 'Trường Đại học Bách khoa', added_by: id, added_at: new Date('2026-01-01T00:00:00Z') }).execute()
  await tx.insertInto('account').values({ org_id: org, person_id: id, username: `x${id.slice(-12)}` }).execute()
  return id
}
