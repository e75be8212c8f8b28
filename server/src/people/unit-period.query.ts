import type { OrgId, UnitId } from '@sangkien/domain/ids'
import type { Validity } from '@sangkien/domain/organisation/refuse-unit'
import type { Tx } from '../db.ts'
import { Invalid } from '../http/refuse.ts'

/** The period of a unit named in a form. */
export async function loadUnitPeriod(tx: Tx, org: OrgId, id: UnitId): Promise<Validity> {
  const unit = await tx.selectFrom('unit').where('org_id', '=', org).where('id', '=', id).select(['valid_from as from', 'valid_to as to']).forShare().executeTakeFirst()
  if (!unit) throw new Invalid([{ path: 'unitId', code: 'unknown' }])
  return unit
}
