import type { PersonId, RoundId, SittingId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'

/** How many dossiers of a round each person reviews, in all its sittings: without those the asker is an author of or out of, which must not be read from a sum. */
export async function loadRound(tx: Tx, { org, id }: Actor, round: RoundId): Promise<ReadonlyMap<PersonId, number>> {
  const { rows } = await sql<{ person: PersonId; count: number }>`select rv.person_id as person, count(*)::int as count from reviewer rv
    join sitting s on s.org_id = rv.org_id and s.id = rv.sitting_id and s.round_id = ${round}
    join initiative i on i.org_id = rv.org_id and i.id = rv.initiative_id and i.stage <> 'withdrawn'
    where rv.org_id = ${org}
      and not exists (select from authorship a where a.org_id = rv.org_id and a.initiative_id = rv.initiative_id and a.person_id = ${id})
      and not exists (select from conflict f where f.org_id = rv.org_id and f.initiative_id = rv.initiative_id and f.person_id = ${id} and f.is_out)
    group by rv.person_id`.execute(tx)
  return new Map(rows.map(({ person, count }) => [person, count]))
}

export interface LastReminder { readonly personId: PersonId; readonly byName: string; readonly message: string; readonly at: Date }

/** The last reminder each reviewer of a sitting was sent. */
export async function loadReminders(tx: Tx, { org }: Actor, sitting: SittingId): Promise<ReadonlyMap<PersonId, LastReminder>> {
  const { rows } = await sql<LastReminder>`select distinct on (r.person_id) r.person_id as "personId", p.full_name as "byName", r.message, r.sent_at as at
    from reviewer_reminder r join person p on p.org_id = r.org_id and p.id = r.sent_by where r.org_id = ${org} and r.sitting_id = ${sitting} order by r.person_id, r.sent_at desc, r.id desc`.execute(tx)
  return new Map(rows.map((row) => [row.personId, row]))
}
