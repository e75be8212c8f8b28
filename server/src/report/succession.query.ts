import type { OrgId } from '@sangkien/domain/ids'
import type { Succession } from '@sangkien/domain/report/pair-years'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

/** Which units had come of which by this day. */
export const successionBy = (tx: Tx, org: OrgId, day: Day): Promise<Succession[]> =>
  tx.selectFrom('unit_succession as s').innerJoin('unit_act as a', (on) => on.onRef('a.org_id', '=', 's.org_id').onRef('a.id', '=', 's.act_id'))
    .where('s.org_id', '=', org).where('a.day', '<=', day).select(['s.former_id as formerId', 's.latter_id as latterId']).orderBy('a.day').orderBy('s.former_id').orderBy('s.latter_id').execute()
