import type { OrgId, RegulationId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

export interface Version { readonly id: RegulationId; readonly title: string; readonly validFrom: Day; readonly validTo: Day | null; readonly pack: RegulationPack }

/** The version the next one follows: an agency is never without one. */
export async function newestVersion(tx: Tx, org: OrgId): Promise<Version> {
  const row = await tx.selectFrom('regulation').where('org_id', '=', org).select(['id', 'title', 'valid_from as validFrom', 'valid_to as validTo', 'pack']).orderBy('valid_from', 'desc').orderBy('added_at', 'desc').limit(1).executeTakeFirstOrThrow()
  return { ...row, pack: row.pack as RegulationPack }
}
