import type { SittingRow } from '@sangkien/contract/council'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { sittingVisibleTo } from './sitting.query.ts'

/** The sittings this person may see: those to come, the next one first, then those that are over, the latest first. One statement. */
export async function listSittingRows(tx: Tx, actor: Actor): Promise<SittingRow[]> {
  const rows = await tx.selectFrom('sitting as s')
    .innerJoin('council as c', (on) => on.onRef('c.org_id', '=', 's.org_id').onRef('c.id', '=', 's.council_id'))
    .innerJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .where('s.org_id', '=', actor.org).where(sittingVisibleTo(actor))
    .select(['s.id', 's.name', 'c.name as councilName', 'r.name as roundName', 's.held_at as heldAt', 's.place', 's.scores_due as scoresDue'])
    .select([
      sql<SittingRow['state']>`case when s.closed_at is not null then 'closed' when s.opened_at is not null then 'open' else 'planned' end`.as('state'),
      sql<number>`(select count(*) from sitting_item si where si.org_id = s.org_id and si.sitting_id = s.id)`.as('items'),
      sql<number>`(select count(*) from sitting_item si join initiative i on i.org_id = si.org_id and i.id = si.initiative_id
        where si.org_id = s.org_id and si.sitting_id = s.id and (si.result is not null or i.stage = 'withdrawn'))`.as('decided'),
    ])
    .orderBy(sql`s.closed_at is not null`).orderBy(sql`case when s.closed_at is null then s.held_at end`).orderBy('s.held_at', 'desc').orderBy('s.id')
    .execute()
  return rows
}
