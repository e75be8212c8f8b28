import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Validity } from '@sangkien/domain/organisation/refuse-unit'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'

/** A person's time here, held still: two clicks at once give one post or one role, not two. */
export async function holdPerson(tx: Tx, org: OrgId, id: PersonId): Promise<Validity> {
  const person = await tx.selectFrom('person').where('org_id', '=', org).where('id', '=', id).select(['active_from as from', 'active_to as to']).forNoKeyUpdate().executeTakeFirst()
  if (!person) throw new NotFound()
  return person
}
