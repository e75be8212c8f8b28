import { sayCode } from '@sangkien/domain/document/say-code'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** What a revocation takes back: the decision that recognised, and the certificates given with it. */
export interface Withdrawn {
  readonly recognisedBy: { readonly code: string; readonly day: Day }
  readonly certificates: readonly string[]
}

export async function loadWithdrawn(tx: Tx, org: OrgId, initiative: InitiativeId): Promise<Withdrawn | null> {
  const row = await tx.selectFrom('decision as d')
    .innerJoin('decision_item as di', (on) => on.onRef('di.org_id', '=', 'd.org_id').onRef('di.decision_id', '=', 'd.id'))
    .where('d.org_id', '=', org).where('di.initiative_id', '=', initiative).where('d.kind', '=', 'recognition').where('d.issued_at', 'is not', null)
    .select(['d.number', 'd.symbol', 'd.dated'])
    .select(sql<{ number: number; year: number }[]>`coalesce((select jsonb_agg(jsonb_build_object('number', c.number, 'year', c.year) order by c.year, c.number)
      from certificate c where c.org_id = d.org_id and c.decision_id = d.id and c.initiative_id = di.initiative_id), '[]')`.as('certificates'))
    .orderBy('d.dated', 'desc').limit(1).executeTakeFirst()
  if (!row?.number || !row.dated) return null
  return { recognisedBy: { code: sayCode(row.number, row.symbol ?? ''), day: row.dated }, certificates: row.certificates.map(({ number, year }) => sayCode(number, year)) }
}
