import type { OrgId, PersonId, SittingId } from '@sangkien/domain/ids'
import { remindersDue, sentKey } from '@sangkien/domain/notice/reminders-due'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import type { House } from '../http/mount.ts'
import { notify } from './notify.ts'

/** Calendar days before the last day to answer in writing on which a member is reminded (DESIGN). Nobody is urged after it. */
const daysBefore = [1, 0]
const kind = 'sitting.answer_due_soon'

/** Tells members who have not answered in writing that the day comes, each step once. It only tells. */
export async function remindOfAnswers({ db }: Pick<House, 'db'>, now: Date): Promise<void> {
  for (const { id } of await db.selectFrom('organisation').select('id').execute()) await inOrganisation(db, id, (tx) => remindMembers(tx, id, now))
}

interface Awaited { readonly sittingId: SittingId; readonly name: string; readonly personId: PersonId; readonly due: Day }

async function remindMembers(tx: Tx, org: OrgId, now: Date): Promise<void> {
  // As for terms: a second server waits here and then finds what the first has sent.
  await sql`select pg_advisory_xact_lock(hashtext('remind_of_answers'), hashtext(${org}))`.execute(tx)
  const { rows: awaited } = await sql<Awaited>`
    select s.id as "sittingId", s.name, cs.person_id as "personId", min((si.written_due at time zone 'Asia/Ho_Chi_Minh')::date) as due
    from sitting s join sitting_item si on si.org_id = s.org_id and si.sitting_id = s.id and si.result is null and si.written_due > ${now} and si.written_ended_at is null
    join initiative i on i.org_id = si.org_id and i.id = si.initiative_id and i.stage <> 'withdrawn'
    join council_seat cs on cs.org_id = s.org_id and cs.council_id = s.council_id
    left join conflict f on f.org_id = si.org_id and f.initiative_id = si.initiative_id and f.person_id = cs.person_id
    where s.org_id = ${org} and s.opened_at is not null and s.closed_at is null and not coalesce(f.is_out, false)
      and not exists (select from authorship a where a.org_id = si.org_id and a.initiative_id = si.initiative_id and a.person_id = cs.person_id)
      and not exists (select from vote v where v.org_id = si.org_id and v.sitting_id = si.sitting_id and v.initiative_id = si.initiative_id and v.number = si.vote_number and v.person_id = cs.person_id)
    group by s.id, s.name, cs.person_id`.execute(tx)
  const { rows: sent } = await sql<{ key: string; step: string }>`select distinct facts ->> 'key' as key, facts ->> 'step' as step from notice where org_id = ${org} and kind = ${kind} and person_id = any(${awaited.map(({ personId }) => personId)}::uuid[])`.execute(tx)
  const keyOf = ({ sittingId, personId, due }: Awaited) => `${sittingId} ${personId} ${due}`
  for (const { key, step, daysLeft } of remindersDue(awaited.map((one) => ({ key: keyOf(one), due: one.due, daysBefore, everyDaysOverdue: null })), new Set(sent.map(sentKey)), dayOf(now))) {
    const one = awaited.find((other) => keyOf(other) === key)
    if (one) await notify(tx, org, { to: [one.personId], kind, facts: { key, step, sittingId: one.sittingId, sitting: one.name, dueOn: one.due, daysLeft }, now })
  }
}
