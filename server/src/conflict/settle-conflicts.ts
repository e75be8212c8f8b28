import { type ConflictRules, conflictRulesOf, type FoundGround } from '@sangkien/domain/conflict/ground'
import { standingOf } from '@sangkien/domain/conflict/standing'
import type { InitiativeId, OrgId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import type { House } from '../http/mount.ts'
import { dropReviewers } from '../reviewing/drop-reviewers.ts'
import { findGrounds } from './find-grounds.query.ts'

/**
 * Works out anew where the members of a sitting's council stand to the dossiers on its agenda, and keeps it: every reader of a dossier is
 * held against what is kept. Called when an item comes onto the agenda, a seat, an answer, a mark or kin changes, when the sitting
 * opens, and nightly until it closes, for people move between units meanwhile. `only` narrows it to one member.
 */
export async function settleConflicts(tx: Tx, org: OrgId, sitting: SittingId, now: Date, only?: PersonId): Promise<void> {
  const { items, members, rules } = await agendaOf(tx, org, sitting)
  const people = only === undefined ? members : members.filter((member) => member === only)
  if (items.length === 0 || people.length === 0) return
  const grounds = await findGrounds(tx, org, items, people, dayOf(now), rules.yearsBack)
  const found = new Map(grounds.map((row) => [`${row.initiativeId} ${row.personId}`, row.found]))
  const kept = await tx.selectFrom('conflict').where('org_id', '=', org).where('initiative_id', 'in', items).where('person_id', 'in', people).select(['initiative_id', 'person_id', 'declared', 'mark']).execute()
  const said = new Map(kept.map((row) => [`${row.initiative_id} ${row.person_id}`, row]))
  const rows = items.flatMap((initiative) => people.map((person) => {
    const key = `${initiative} ${person}`
    const looked = (found.get(key) ?? []).filter(({ ground }) => ground === 'author' || rules.grounds[ground] !== 'off')
    const standing = standingOf({ found: looked, declared: said.get(key)?.declared ?? null, mark: (said.get(key)?.mark ?? null) as 'conflict' | 'none' | null }, rules)
    return { initiative, person, found: looked satisfies readonly FoundGround[], ...standing }
  }))
  await sql`insert into conflict (org_id, initiative_id, person_id, found, state, is_out, cleared)
    select ${org}, r.initiative, r.person, r.found, r.state, r."out", r.cleared
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (initiative uuid, person uuid, found jsonb, state text, "out" boolean, cleared boolean)
    order by r.initiative, r.person
    on conflict (org_id, initiative_id, person_id) do update set found = excluded.found, state = excluded.state, is_out = excluded.is_out, cleared = excluded.cleared
    where (conflict.found, conflict.state, conflict.is_out, conflict.cleared) is distinct from (excluded.found, excluded.state, excluded.is_out, excluded.cleared)`.execute(tx)
  await dropReviewers(tx, org, sitting, now)
}

async function agendaOf(tx: Tx, org: OrgId, sitting: SittingId): Promise<{ readonly items: readonly InitiativeId[]; readonly members: readonly PersonId[]; readonly rules: ConflictRules }> {
  const row = await tx.selectFrom('sitting as s').innerJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id'))
    .where('s.org_id', '=', org).where('s.id', '=', sitting)
    .select([
      sql<RegulationPack['council']>`g.pack -> 'council'`.as('rules'),
      sql<InitiativeId[]>`array(select si.initiative_id from sitting_item si where si.org_id = s.org_id and si.sitting_id = s.id order by si.initiative_id)`.as('items'),
      sql<PersonId[]>`array(select cs.person_id from council_seat cs where cs.org_id = s.org_id and cs.council_id = s.council_id order by cs.person_id)`.as('members'),
    ]).executeTakeFirstOrThrow()
  return { items: row.items, members: row.members, rules: conflictRulesOf(row.rules) }
}

/** The sittings not yet closed that have a dossier on their agenda: of one member's councils, or all. */
export const runningSittings = async (tx: Tx, org: OrgId, of?: PersonId): Promise<readonly SittingId[]> =>
  (await tx.selectFrom('sitting as s').where('s.org_id', '=', org).where('s.closed_at', 'is', null)
    .$if(of !== undefined, (query) => query.where(sql<boolean>`exists (select from council_seat cs where cs.org_id = s.org_id and cs.council_id = s.council_id and cs.person_id = ${of!})`))
    .select('s.id').orderBy('s.id').execute()).map(({ id }) => id)

/** Every night: people move between units and their heads change while a sitting is prepared. */
export async function settleRunning(house: Pick<House, 'db' | 'clock'>): Promise<void> {
  for (const { id: org } of await house.db.selectFrom('organisation').select('id').execute())
    for (const sitting of await inOrganisation(house.db, org, (tx) => runningSittings(tx, org))) await inOrganisation(house.db, org, (tx) => settleConflicts(tx, org, sitting, house.clock()))
}
