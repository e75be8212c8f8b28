import type { Round } from '@sangkien/contract/regulation'
import type { OrgId, RoundId } from '@sangkien/domain/ids'
import { closingDayOf, type YearlyRound } from '@sangkien/domain/regulation/yearly-rounds'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** Rounds with the regulation they stand under and how many dossiers were filed in them. */
export async function selectRounds(tx: Tx, org: OrgId, id?: RoundId): Promise<Round[]> {
  const rows = await tx.selectFrom('round as r')
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id'))
    .where('r.org_id', '=', org)
    .$if(id !== undefined, (query) => query.where('r.id', '=', id as RoundId))
    .select(['r.id', 'r.year', 'r.number', 'r.name', 'r.opens_on as opensOn', 'r.closes_on as closesOn', 'r.locked_at as lockedAt', 'r.regulation_id as regulationId', 'g.title as regulationTitle', 'r.version'])
    .select(sql<number>`(select count(*) from initiative i where i.org_id = r.org_id and i.round_id = r.id)`.as('dossiers'))
    .select(sql<Round['voting']>`case when r.votes_from is not null then jsonb_build_object('from', r.votes_from, 'to', r.votes_to) end`.as('voting'))
    .select(fixedRounds.as('fixed'))
    .orderBy('r.year', 'desc').orderBy('r.number', 'desc').execute()
  return rows.map(({ fixed, ...row }) => ({ ...row, closesByRules: closingDayOf(fixed, row) === row.closesOn ? null : closingDayOf(fixed, row) }))
}

/** Whether a regulation adds points of the public to the council's. */
export const contestRules = sql<boolean>`coalesce(jsonb_typeof(pack #> '{scale,publicVote}') = 'object', false)`

/** The rounds a regulation fixes the closing days of; none where it leaves them to the officer. */
export const fixedRounds = sql<YearlyRound[]>`coalesce(pack -> 'rounds', '[]'::jsonb)`
