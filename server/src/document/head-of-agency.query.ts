import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

/** Who heads the agency on that day, if the people are entered. */
export async function headOfAgency(tx: Tx, org: OrgId, on: Day): Promise<PersonId | null> {
  const row = await tx.selectFrom('person').where('org_id', '=', org).where('head_of_agency', '=', true).where('active_from', '<=', on)
    .where(({ eb, or }) => or([eb('active_to', 'is', null), eb('active_to', '>=', on)])).select('id').orderBy('active_from', 'desc').limit(1).executeTakeFirst()
  return row?.id ?? null
}
