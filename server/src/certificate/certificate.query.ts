import type { CertificateId, OrgId, PersonId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db.ts'
import type { DecidedItem, DecisionFacts } from '../decision/decision-facts.ts'

export interface CertificateRow {
  readonly id: CertificateId; readonly number: number; readonly year: number; readonly checkCode: string; readonly personId: PersonId; readonly issuedOn: Day; readonly revokedOn: Day | null
  readonly decision: { readonly number: number; readonly symbol: string; readonly dated: Day }
  readonly revokedBy: { readonly number: number; readonly symbol: string } | null
  readonly agency: Pick<DecisionFacts, 'agency' | 'decidedBy' | 'signing'>
  /** The initiative as the decision froze it. */
  readonly item: DecidedItem
}

/** One certificate with what it certifies, from the frozen facts of its decision. One statement. */
export const findCertificate = (tx: Tx, org: OrgId, which: RawBuilder<boolean>): Promise<CertificateRow | undefined> =>
  tx.selectFrom('certificate as c')
    .innerJoin('decision as d', (on) => on.onRef('d.org_id', '=', 'c.org_id').onRef('d.id', '=', 'c.decision_id'))
    .leftJoin('decision as r', (on) => on.onRef('r.org_id', '=', 'c.org_id').onRef('r.id', '=', 'c.revoking_decision_id'))
    .where('c.org_id', '=', org).where(which)
    .select(['c.id', 'c.number', 'c.year', 'c.check_code as checkCode', 'c.person_id as personId', 'c.issued_on as issuedOn', 'c.revoked_on as revokedOn'])
    .select([
      sql<CertificateRow['decision']>`jsonb_build_object('number', d.number, 'symbol', d.symbol, 'dated', d.dated)`.as('decision'),
      sql<CertificateRow['revokedBy']>`case when r.id is not null then jsonb_build_object('number', r.number, 'symbol', r.symbol) end`.as('revokedBy'),
      sql<CertificateRow['agency']>`jsonb_build_object('agency', d.facts -> 'agency', 'decidedBy', d.facts -> 'decidedBy', 'signing', d.facts -> 'signing')`.as('agency'),
      sql<DecidedItem>`(select item from jsonb_array_elements(d.facts -> 'items') item where item ->> 'initiativeId' = c.initiative_id::text)`.as('item'),
    ])
    .executeTakeFirst()
