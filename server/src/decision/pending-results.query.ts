import type { InitiativeId, OrgId, RegulationId, SittingId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db.ts'
import type { ItemAuthor } from './decision.query.ts'

export interface PendingItem {
  readonly sittingId: SittingId; readonly sittingName: string; readonly closedAt: Date; readonly roundName: string
  readonly initiativeId: InitiativeId; readonly code: string; readonly title: string; readonly stage: Stage; readonly result: 'recognise' | 'decline'; readonly reasons: string; readonly regulationId: RegulationId
  readonly inDecision: boolean
  readonly authors: readonly Pick<ItemAuthor, 'personId' | 'head'>[]
  readonly consent: { readonly given: boolean | null; readonly issuer: string | null; readonly number: string | null; readonly dated: string | null } | null
}

/** What closed sittings concluded and no decision has published yet, in the order of the agenda. One statement. */
export const loadPendingItems = (tx: Tx, org: OrgId, only: RawBuilder<boolean> = sql`true`): Promise<PendingItem[]> =>
  tx.selectFrom('sitting as s')
    .innerJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .innerJoin('sitting_item as si', (on) => on.onRef('si.org_id', '=', 's.org_id').onRef('si.sitting_id', '=', 's.id'))
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'si.org_id').onRef('i.id', '=', 'si.initiative_id'))
    .leftJoin('consent as w', (on) => on.onRef('w.org_id', '=', 'si.org_id').onRef('w.initiative_id', '=', 'si.initiative_id'))
    .where('s.org_id', '=', org).where('s.closed_at', 'is not', null).where(only)
    .where('i.stage', 'in', ['awaiting_decision', 'awaiting_consent']).where('si.result', 'in', ['recognise', 'decline'])
    // Of a dossier looked at a second time the contested result has its decision.
    .where(sql<boolean>`not exists (select from second_look k where k.org_id = si.org_id and k.initiative_id = si.initiative_id and k.sitting_id = si.sitting_id)`)
    .select(['s.id as sittingId', 's.name as sittingName', 'r.name as roundName', 'i.id as initiativeId', 'i.title', 'i.stage', 'si.reasons', 'i.regulation_id as regulationId'])
    .select([
      sql<Date>`s.closed_at`.as('closedAt'), sql<string>`coalesce(i.code, '')`.as('code'), sql<'recognise' | 'decline'>`si.result`.as('result'),
      sql<boolean>`exists (select from decision_item di join decision d on d.org_id = di.org_id and d.id = di.decision_id
        where di.org_id = i.org_id and di.initiative_id = i.id and d.kind <> 'revocation' and d.cancelled_at is null and (d.sitting_id is null or d.sitting_id = s.id))`.as('inDecision'),
      sql<PendingItem['authors']>`coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'head', p.head_of_agency))
        from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id where a.org_id = i.org_id and a.initiative_id = i.id), '[]')`.as('authors'),
      sql<PendingItem['consent']>`case when w.initiative_id is not null then jsonb_build_object('given', w.given, 'issuer', w.issuer, 'number', w.number, 'dated', w.dated) end`.as('consent'),
    ])
    .orderBy('s.closed_at', 'desc').orderBy('s.id').orderBy('si.position')
    .execute()

