import type { OrgId, RegulationId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

export interface RulesInForce { readonly id: RegulationId; readonly title: string; readonly pack: RegulationPack }

/** The version of the regulation in force on a day; when none is, the newest: an agency is never without rules. */
export async function rulesInForce(tx: Tx, org: OrgId, on: Day): Promise<RulesInForce> {
  const found = await tx.selectFrom('regulation').where('org_id', '=', org)
    .select(['id', 'title', 'pack'])
    .orderBy(({ eb, and, or }) => and([eb('valid_from', '<=', on), or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)])]), 'desc')
    .orderBy('valid_from', 'desc').orderBy('added_at', 'desc')
    .limit(1).executeTakeFirstOrThrow()
  return { ...found, pack: found.pack as RegulationPack }
}
