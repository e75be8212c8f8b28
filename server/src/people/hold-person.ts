import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Validity } from '@sangkien/domain/organisation/refuse-unit'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { isColleague } from './colleague.ts'

/** A person's time here, held still: two clicks at once give one post or one role, not two. */
export async function holdPerson(tx: Tx, org: OrgId, id: PersonId): Promise<Validity> {
  const person = await tx.selectFrom('person as p').where('p.org_id', '=', org).where('p.id', '=', id).where(isColleague).select(['p.active_from as from', 'p.active_to as to']).forNoKeyUpdate().executeTakeFirst()
  if (!person) throw new NotFound()
  return person
}
