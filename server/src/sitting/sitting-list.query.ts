import type { SittingRow } from '@sangkien/contract/council'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { anId, readMark, writeMark } from '../http/page-mark.ts'
import { sittingVisibleTo } from './sitting.query.ts'

const state = sql<SittingRow['state']>`case when s.closed_at is not null then 'closed' when s.opened_at is not null then 'open' else 'planned' end`
const isOver = sql<boolean>`(s.closed_at is not null)`
/** Microseconds forward to what is to come, and back from what is over: one number puts both in their order. */
const distance = sql<string>`((extract(epoch from s.held_at) * 1000000)::bigint * case when s.closed_at is null then 1 else -1 end)`
const aFlag = (text: string) => text === 'true' || text === 'false'
const aNumber = (text: string) => /^-?\d{1,18}$/.test(text)

export interface Asked { readonly state?: SittingRow['state'] | undefined; readonly after?: string | undefined; readonly limit: number }

/** The sittings this person may see: those to come, the next one first, then those that are over, the latest first. Two statements. */
export async function listSittingRows(tx: Tx, actor: Actor, asked: Asked): Promise<{ rows: SittingRow[]; next: string | null; total: number }> {
  const where = sql<boolean>`(s.org_id = ${actor.org} and ${sittingVisibleTo(actor)} ${asked.state ? sql`and ${state} = ${asked.state}` : sql``})`
  const mark = asked.after === undefined ? undefined : readMark(asked.after, [aFlag, aNumber, anId])
  const found = await tx.selectFrom('sitting as s')
    .innerJoin('council as c', (on) => on.onRef('c.org_id', '=', 's.org_id').onRef('c.id', '=', 's.council_id'))
    .innerJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .where(where).$if(mark !== undefined, (query) => query.where(sql<boolean>`(${isOver}, ${distance}, s.id) > (${mark?.[0]}::boolean, ${mark?.[1]}::bigint, ${mark?.[2]}::uuid)`))
    .select(['s.id', 's.name', 'c.name as councilName', 'r.name as roundName', 's.held_at as heldAt', 's.place', 's.scores_due as scoresDue'])
    .select([
      state.as('state'), isOver.as('over'), sql<string>`${distance}::text`.as('distance'),
      sql<number>`(select count(*) from sitting_item si where si.org_id = s.org_id and si.sitting_id = s.id)`.as('items'),
      sql<number>`(select count(*) from sitting_item si join initiative i on i.org_id = si.org_id and i.id = si.initiative_id
        where si.org_id = s.org_id and si.sitting_id = s.id and (si.result is not null or i.stage = 'withdrawn'))`.as('decided'),
    ])
    .orderBy(isOver).orderBy(distance).orderBy('s.id').limit(asked.limit + 1).execute()
  const { total } = await tx.selectFrom('sitting as s').where(where).select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const page = found.slice(0, asked.limit)
  const last = found.length > asked.limit ? page.at(-1) : undefined
  return { rows: page.map(({ over: _over, distance: _distance, ...row }) => row), next: last ? writeMark([String(last.over), last.distance, last.id]) : null, total }
}
