import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

/** The unit that drafted: its head proposes, its code stands after `Lưu: VT`. */
export const drafterUnit = (tx: Tx, org: OrgId, person: PersonId, on: Day): Promise<{ id: UnitId; name: string; code: string } | undefined> =>
  tx.selectFrom('posting as o').innerJoin('unit as u', (join) => join.onRef('u.org_id', '=', 'o.org_id').onRef('u.id', '=', 'o.unit_id'))
    .where('o.org_id', '=', org).where('o.person_id', '=', person).where('o.from_day', '<=', on)
    .orderBy('o.from_day', 'desc').limit(1).select(['u.id', 'u.name', 'u.code']).executeTakeFirst()
