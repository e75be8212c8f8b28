import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { closesAt, addDays, dayOf } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import type { House } from '../http/mount.ts'
import { type TidingsToMail, writeMail } from './mail-text.ts'
import { isRefusedForGood, type Mailer } from './mailer.ts'
import { usualMail } from './usual-mail.ts'

/** Half past seven in the morning, in milliseconds after midnight, Việt Nam time. */
const digestAt = 7.5 * 60 * 60 * 1000
/** More than so many at once go in one message, whatever was chosen. */
const singly = 5
/** What could not be sent for so long is old news. */
const notOlderThan = 3 * 24 * 60 * 60 * 1000

/**
 * Sends what is due by mail: each notice at once to those who wish it so, and once a day after 07:30 to the others. Rows are
 * claimed by locking them, so two servers send once; a mail is marked as sent in the transaction that sent it, so after a
 * crash in between it may come twice but is never lost. Gives a sentence for each mail that did not go.
 */
export async function sendDueMail(house: House, mailer: Mailer, now: Date): Promise<{ sent: number; failures: string[] }> {
  const result = { sent: 0, failures: [] as string[] }
  for (const { id: org, name } of await house.db.selectFrom('organisation').select(['id', 'name']).execute())
    for (const person of await inOrganisation(house.db, org, (tx) => findPeopleToTell(tx, org, now)))
      try {
        result.sent += await inOrganisation(house.db, org, (tx) => tellPerson(tx, org, name, person, house.publicAddress, mailer, now))
      } catch (error) {
        result.failures.push(`Thư thông báo chưa gửi được: ${error instanceof Error ? error.message : String(error)}`)
      }
  return result
}

/** Whether a notice (aliased `n`, with preference `f`) is to be mailed now. */
function isDue(now: Date): RawBuilder<boolean> {
  const midnight = closesAt(addDays(dayOf(now), -1))
  const morning = now.getTime() >= midnight.getTime() + digestAt
  const daily = morning
    ? sql`not exists (select from notice m where m.org_id = n.org_id and m.person_id = n.person_id and m.mailed_at >= ${midnight})`
    : sql`false`
  return sql<boolean>`n.mailed_at is null and n.read_at is null and n.at > ${new Date(now.getTime() - notOlderThan)}
    and case coalesce(f.mail, ${sql.lit(usualMail)}) when 'each' then true when 'daily' then ${daily} else false end`
}

async function findPeopleToTell(tx: Tx, org: OrgId, now: Date): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select distinct p.id from notice n join person p on p.org_id = n.org_id and p.id = n.person_id left join notice_preference f on f.org_id = n.org_id and f.person_id = n.person_id
    where n.org_id = ${org} and p.email is not null and (p.active_to is null or p.active_to >= ${dayOf(now)}) and ${isDue(now)}`.execute(tx)
  return rows.map(({ id }) => id)
}

async function tellPerson(tx: Tx, org: OrgId, agency: string, person: PersonId, address: string, mailer: Mailer, now: Date): Promise<number> {
  const { rows } = await sql<TidingsToMail & { id: string; email: string; mail: string }>`
    select n.id, n.kind, n.facts, n.initiative_id as "initiativeId", i.code, i.title, p.email, coalesce(f.mail, ${sql.lit(usualMail)}) as mail
    from notice n join person p on p.org_id = n.org_id and p.id = n.person_id left join notice_preference f on f.org_id = n.org_id and f.person_id = n.person_id
    left join initiative i on i.org_id = n.org_id and i.id = n.initiative_id
    where n.org_id = ${org} and n.person_id = ${person} and p.email is not null and ${isDue(now)} order by n.at, n.id limit 200 for update of n skip locked`.execute(tx)
  const [first] = rows
  if (!first) return 0
  const letters = first.mail === 'each' && rows.length <= singly ? rows.map((row) => [row]) : [rows]
  for (const letter of letters)
    await mailer.send({ to: first.email, ...writeMail(letter, agency, address) }).catch((error: unknown) => {
      if (!isRefusedForGood(error)) throw error
    })
  await tx.updateTable('notice').set({ mailed_at: now }).where('org_id', '=', org).where('id', 'in', rows.map(({ id }) => id)).execute()
  return letters.length
}
