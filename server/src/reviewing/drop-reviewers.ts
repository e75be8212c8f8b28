import type { InitiativeId, OrgId, SittingId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'

/**
 * Takes reviewers off what they are out of by now, and those without a seat off everything. The standing office hears that somebody is
 * to be found, and not whom it lost: who is out of the dossier themselves hears nothing.
 */
export async function dropReviewers(tx: Tx, org: OrgId, sitting: SittingId, now: Date): Promise<void> {
  const { rows } = await sql<{ initiativeId: InitiativeId }>`delete from reviewer rv using sitting s
    where rv.org_id = ${org} and rv.sitting_id = ${sitting} and s.org_id = rv.org_id and s.id = rv.sitting_id
      and (exists (select from conflict f where f.org_id = rv.org_id and f.initiative_id = rv.initiative_id and f.person_id = rv.person_id and f.is_out)
        or not exists (select from council_seat cs where cs.org_id = rv.org_id and cs.council_id = s.council_id and cs.person_id = rv.person_id))
    returning rv.initiative_id as "initiativeId"`.execute(tx)
  if (rows.length === 0) return
  const lost = [...new Set(rows.map(({ initiativeId }) => initiativeId))]
  await record(tx, org, { at: now, what: 'reviewing.lost', noun: 'sitting', subject: sitting, detail: { count: rows.length } })
  await tellOffice(tx, org, sitting, lost, 'reviewing.lost', now)
}

/** Tells those of the standing office who may see these dossiers; which ones, the page says. */
export async function tellOffice(tx: Tx, org: OrgId, sitting: SittingId, items: readonly InitiativeId[], kind: 'reviewing.lost' | 'reviewing.handed_on', now: Date): Promise<void> {
  const office = await holdersOf(tx, org, 'secretariat', dayOf(now))
  const { name } = await tx.selectFrom('sitting').where('org_id', '=', org).where('id', '=', sitting).select('name').executeTakeFirstOrThrow()
  const barred = await sql<{ person: string }>`select a.person_id as person from authorship a where a.org_id = ${org} and a.initiative_id = any(${[...items]}::uuid[])
    union select f.person_id from conflict f where f.org_id = ${org} and f.initiative_id = any(${[...items]}::uuid[]) and f.is_out`.execute(tx)
  await notify(tx, org, { to: office.filter((person) => !barred.rows.some((one) => one.person === person)), kind, facts: { sittingId: sitting, sitting: name }, now })
}
