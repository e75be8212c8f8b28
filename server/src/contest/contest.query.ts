import type { ContestRow } from '@sangkien/contract/contest'
import { type VotingDays, votingState } from '@sangkien/domain/contest/voting-state'
import type { InitiativeId, PersonId, RoundId } from '@sangkien/domain/ids'
import type { PublicTally, PublicVote } from '@sangkien/domain/scoring/public-vote'
import type { RichText } from '@sangkien/domain/text/rich-text'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { aboutOf } from '../library/summary-of.ts'
import { publicTallyBefore } from './public-tally.ts'

export interface ContestFacts {
  readonly id: RoundId; readonly name: string; readonly days: VotingDays; readonly rules: PublicVote; readonly decimals: 0 | 1 | 2
  readonly entries: readonly EntryFacts[]
}
export interface EntryFacts {
  readonly id: InitiativeId; readonly code: string; readonly title: string; readonly unitName: string; readonly about: RichText | null; readonly authors: readonly PersonId[]; readonly mine: boolean
  /** null before voting is over, whoever asks. */
  readonly tally: PublicTally | null
}

/** Rounds (aliased `r`) in which the public votes, under their rules (aliased `g`). */
const contests = (tx: Tx, { org }: Actor) =>
  tx.selectFrom('round as r').innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id'))
    .where('r.org_id', '=', org).where('r.votes_from', 'is not', null).where('r.votes_to', 'is not', null)
    .where(sql<boolean>`jsonb_typeof(g.pack #> '{scale,publicVote}') = 'object'`)
    .select(['r.id', 'r.name', sql<Day>`r.votes_from`.as('from'), sql<Day>`r.votes_to`.as('to'), sql<PublicVote>`g.pack #> '{scale,publicVote}'`.as('rules'), sql<0 | 1 | 2>`(g.pack #> '{scale,decimals}')::int`.as('decimals')])

/** What takes part in the contest of a round: what was taken in there and not withdrawn (aliased `i`). */
export const takesPart = sql<boolean>`(i.accepted_at is not null and i.stage <> 'withdrawn')`

const mine = ({ id }: Actor) => sql<boolean>`exists (select from public_vote v where v.org_id = i.org_id and v.round_id = i.round_id and v.initiative_id = i.id and v.voter_id = ${id})`

export async function selectContests(tx: Tx, actor: Actor, now: Date): Promise<ContestRow[]> {
  const rows = await contests(tx, actor)
    .select((eb) => [
      eb.selectFrom('initiative as i').whereRef('i.org_id', '=', 'r.org_id').whereRef('i.round_id', '=', 'r.id').where(takesPart).select(sql<number>`count(*)`.as('n')).as('entries'),
      eb.selectFrom('initiative as i').whereRef('i.org_id', '=', 'r.org_id').whereRef('i.round_id', '=', 'r.id').where(takesPart).where(mine(actor)).select(sql<number>`count(*)`.as('n')).as('chosen'),
    ])
    .orderBy('r.votes_to', 'desc').orderBy('r.id').execute()
  return rows.map(({ rules, decimals: _decimals, entries, chosen, ...row }) => ({ ...row, state: votingState(row, now), choices: rules.choices, entries: entries ?? 0, chosen: chosen ?? 0 }))
}

/** One contest with its entries in the order of their codes, which says nothing of votes. `hold` keeps its days still, and this person's other windows waiting, until commit. */
export async function loadContest(tx: Tx, actor: Actor, id: RoundId, now: Date, { hold }: { hold: boolean }): Promise<ContestFacts | undefined> {
  if (hold) {
    await tx.selectFrom('round').where('org_id', '=', actor.org).where('id', '=', id).select('id').forShare().execute()
    await tx.selectFrom('person').where('org_id', '=', actor.org).where('id', '=', actor.id).select('id').forNoKeyUpdate().execute()
  }
  const row = await contests(tx, actor).where('r.id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { from, to, ...contest } = row
  const entries = await tx.selectFrom('initiative as i').innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'i.org_id').onRef('u.id', '=', 'i.unit_id'))
    .where('i.org_id', '=', actor.org).where('i.round_id', '=', id).where(takesPart)
    .select(['i.id', sql<string>`coalesce(i.code, '')`.as('code'), 'i.title', 'u.name as unitName', aboutOf.as('about'), mine(actor).as('mine')])
    .select([
      sql<PersonId[]>`array(select a.person_id from authorship a where a.org_id = i.org_id and a.initiative_id = i.id)`.as('authors'),
      publicTallyBefore(sql`${dayOf(now)}::date`).as('tally'),
    ])
    .orderBy('i.code').orderBy('i.id').execute()
  return { ...contest, days: { from, to }, entries }
}
