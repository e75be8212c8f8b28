import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { invitationEnds } from '@sangkien/domain/people/session-rules'
import { addDays, dayOf } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import type { House } from '../http/mount.ts'
import { isRefusedForGood, type Mailer } from '../notice/mailer.ts'
import { linkTo, makeLinks } from '../people/one-time-link.ts'
import { writeInvitation } from './write-invitation.ts'

interface Due { readonly id: PersonId; readonly fullName: string; readonly email: string; readonly username: string; readonly holdsDays: number; readonly organisation: string; readonly agency: string; readonly outside: boolean }

/** So many mails in one look of the house; the rest a minute later. */
const atOnce = 100

/**
 * Sends invitations that wait. Each in a transaction of its own: the key is made, the mail handed to the mail server, and both
 * are kept together, so a crash in between makes a new key and the mail comes again; the key of the first is then void.
 */
export async function sendInvitations(house: House, mailer: Mailer, now: Date): Promise<{ sent: number; failures: string[] }> {
  const result = { sent: 0, failures: [] as string[] }
  for (const { id: org } of await house.db.selectFrom('organisation').select('id').execute())
    for (const person of await inOrganisation(house.db, org, (tx) => findDue(tx, org, now)))
      try {
        if (await inOrganisation(house.db, org, (tx) => sendOne(tx, org, person, house, mailer, now))) result.sent += 1
      } catch (error) {
        result.failures.push(`Thư mời chưa gửi được: ${error instanceof Error ? error.message : String(error)}`)
      }
  return result
}

/** Waiting invitations of people who still work here, have an address and have not come in meanwhile. */
const waiting = (org: OrgId, now: Date): RawBuilder<unknown> => sql`
  invitation_mail m join person p on p.org_id = m.org_id and p.id = m.person_id join account a on a.org_id = p.org_id and a.person_id = p.id join organisation g on g.id = m.org_id
  where m.org_id = ${org} and m.sent_at is null and m.failure is null and p.email is not null and a.password_hash is null and a.disabled_at is null and (p.active_to is null or p.active_to >= ${dayOf(now)})`

async function findDue(tx: Tx, org: OrgId, now: Date): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`select p.id from ${waiting(org, now)} order by m.asked_at, p.id limit ${atOnce}`.execute(tx)
  return rows.map(({ id }) => id)
}

async function sendOne(tx: Tx, org: OrgId, id: PersonId, house: House, mailer: Mailer, now: Date): Promise<boolean> {
  const { rows: [due] } = await sql<Due>`
    select p.id, p.full_name as "fullName", p.email, a.username, m.holds_days as "holdsDays", g.code as organisation, g.name as agency, p.kind = 'outside' as outside
    from ${waiting(org, now)} and p.id = ${id} for update of m skip locked`.execute(tx)
  if (!due) return false
  const keys = await makeLinks(tx, org, [id], invitationEnds(dayOf(now), due.holdsDays), now)
  const link = linkTo(house.publicAddress, due.organisation, keys.get(id)!)
  const failure = await mailer.send({ to: due.email, ...writeInvitation({ ...due, link, lastDay: addDays(dayOf(now), due.holdsDays) }) }).then(() => null, (error: unknown) => {
    if (!isRefusedForGood(error)) throw error
    return error instanceof Error ? error.message.slice(0, 300) : String(error)
  })
  await tx.updateTable('invitation_mail').set(failure === null ? { sent_at: now } : { failure }).where('org_id', '=', org).where('person_id', '=', id).execute()
  return failure === null
}
