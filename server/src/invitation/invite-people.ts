import type { invitePeople } from '@sangkien/contract/invitation'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { invitationEnds } from '@sangkien/domain/people/session-rules'
import { usernameFor, usernameStem } from '@sangkien/domain/people/username'
import { writeCode } from '@sangkien/domain/text/printed-code'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import type { House } from '../http/mount.ts'
import { isColleague } from '../people/colleague.ts'
import { linkTo, makeLinks } from '../people/one-time-link.ts'

type Asked = z.output<NonNullable<typeof invitePeople.body>>
type Invited = z.output<NonNullable<typeof invitePeople.result>>
interface Person { readonly id: PersonId; readonly fullName: string; readonly unitName: string; readonly username: string | null; readonly why: Invited['passedOver'][number]['why'] | null }

/** Opens accounts for those without one and gives each a key, told once, or a mail that is to bring it: in a few statements, however many they are. */
export async function inviteMany(tx: Tx, actor: Actor, house: House, { ids, by, holdsDays }: Asked, now: Date): Promise<Invited> {
  const people = await loadInvited(tx, actor.org, ids, by, dayOf(now))
  const invited = people.filter(({ why }) => why === null)
  const passedOver = people.flatMap(({ fullName, why }) => (why === null ? [] : [{ fullName, why }]))
  if (invited.length === 0) return { slips: [], mails: 0, passedOver }
  const usernames = await openAccounts(tx, actor.org, invited)
  const order = invited.map(({ id }) => id)
  await record(tx, actor.org, { at: now, actor, what: 'account.invited', noun: 'organisation', subject: actor.org, detail: { people: order, by, holdsDays } })
  if (by === 'mail') {
    const asked = { asked_at: now, holds_days: holdsDays, sent_at: null, failure: null }
    await tx.insertInto('invitation_mail').values(order.map((person_id) => ({ org_id: actor.org, person_id, ...asked }))).onConflict((on) => on.columns(['org_id', 'person_id']).doUpdateSet(asked)).execute()
    return { slips: [], mails: order.length, passedOver }
  }
  // A slip voids a mail that has not gone: of two keys only the later opens, and nobody should hold the other.
  await tx.deleteFrom('invitation_mail').where('org_id', '=', actor.org).where('person_id', 'in', order).execute()
  const expiresAt = invitationEnds(dayOf(now), holdsDays)
  const keys = await makeLinks(tx, actor.org, order, expiresAt, now)
  const { code } = await tx.selectFrom('organisation').where('id', '=', actor.org).select('code').executeTakeFirstOrThrow()
  const slips = invited.map(({ id, fullName, unitName }) => {
    const key = keys.get(id)!
    return { id, fullName, unitName, username: usernames.get(id)!, link: linkTo(house.publicAddress, code, key), code: writeCode(key), expiresAt }
  })
  return { slips, mails: 0, passedOver }
}

/** The people named, held still, unit by unit as slips are handed out; and why some cannot be invited. */
async function loadInvited(tx: Tx, org: OrgId, ids: readonly PersonId[], by: Asked['by'], today: Day): Promise<readonly Person[]> {
  await tx.selectFrom('person').where('org_id', '=', org).where('id', 'in', [...ids]).select('id').orderBy('id').forNoKeyUpdate().execute()
  const { rows } = await sql<Person>`
    select p.id, p.full_name as "fullName", coalesce(u.name, '') as "unitName", a.username,
      case when p.active_to < ${today} then 'left' when a.disabled_at is not null then 'disabled' when a.password_hash is not null then 'signed_in' when ${by} = 'mail' and p.email is null then 'no_address' end as why
    from person p left join account a on a.org_id = p.org_id and a.person_id = p.id
    left join lateral (select h.unit_id from posting h where h.org_id = p.org_id and h.person_id = p.id and h.from_day <= ${today} order by h.from_day desc limit 1) o on true
    left join unit u on u.org_id = p.org_id and u.id = o.unit_id
    where p.org_id = ${org} and ${isColleague} and p.id = any(${[...ids]}::uuid[]) order by u.position nulls last, u.name, p.sort_name collate "C", p.id`.execute(tx)
  return rows
}

/** A user name for each, made from the name where there is none yet; namesakes are counted on. */
async function openAccounts(tx: Tx, org: OrgId, people: readonly Person[]): Promise<ReadonlyMap<PersonId, string>> {
  const newcomers = people.filter(({ username }) => username === null)
  const stems = [...new Set(newcomers.map(({ fullName }) => usernameStem(fullName)))]
  const { rows } = await sql<{ username: string }>`select username from account where org_id = ${org} and regexp_replace(username, '[0-9]+$', '') = any(${stems}::text[])`.execute(tx)
  const taken = new Set(rows.map(({ username }) => username))
  const names = new Map(people.map(({ id, fullName, username }) => {
    const name = username ?? usernameFor(fullName, (one) => taken.has(one))
    taken.add(name)
    return [id, name] as const
  }))
  if (newcomers.length > 0) await tx.insertInto('account').values(newcomers.map(({ id }) => ({ org_id: org, person_id: id, username: names.get(id)! }))).execute()
  return names
}
