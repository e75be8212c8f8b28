import type { OrgId, RegulationId, RoundId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { rulesInForce } from '../regulation/rules-in-force.ts'

/** What a draft would be filed under today. */
export interface FilingRules {
  readonly round: { readonly id: RoundId; readonly name: string; readonly opensOn: Day; readonly closesOn: Day } | null
  readonly regulation: { readonly id: RegulationId; readonly title: string; readonly pack: RegulationPack }
}

/** The round open on this day, the one closing first when several are, with its regulation; without one, filing all year by the regulation in force. */
export async function rulesToFileUnder(tx: Tx, org: OrgId, on: Day): Promise<FilingRules> {
  const open = await tx.selectFrom('round as r')
    .innerJoin('regulation as g', (join) => join.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id'))
    .where('r.org_id', '=', org).where('r.opens_on', '<=', on).where('r.closes_on', '>=', on).where('r.locked_at', 'is', null)
    .select(['r.id', 'r.name', 'r.opens_on', 'r.closes_on', 'g.id as regulation_id', 'g.title', 'g.pack'])
    .orderBy('r.closes_on').orderBy('r.number').limit(1).executeTakeFirst()
  if (!open) return { round: null, regulation: await rulesInForce(tx, org, on) }
  return {
    round: { id: open.id, name: open.name, opensOn: open.opens_on, closesOn: open.closes_on },
    regulation: { id: open.regulation_id, title: open.title, pack: open.pack as RegulationPack },
  }
}
