import type { addExpert, changeExpert, Expert } from '@sangkien/contract/expert'
import { isAccountOver, refuseLastDay } from '@sangkien/domain/expert/refuse-expert'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { linkLasts } from '@sangkien/domain/people/session-rules'
import { usernameFor, usernameStem } from '@sangkien/domain/people/username'
import { fold } from '@sangkien/domain/text/fold'
import { sortKey } from '@sangkien/domain/text/sort-key'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import type { House } from '../http/mount.ts'
import { Invalid, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { endSessions } from '../people/end-sessions.ts'
import { linkTo, makeLinks } from '../people/one-time-link.ts'
import { accountOf, loadExpert } from './expert.query.ts'

type New = z.output<NonNullable<typeof addExpert.body>>
type Changed = z.output<NonNullable<typeof changeExpert.body>>
type Invited = z.output<NonNullable<typeof addExpert.result>>

/** Days an invitation by mail holds, as those to colleagues usually do. */
const mailHolds = 7

/** Somebody from outside with a limited account: no post, no role, a last day. */
export async function addExpertTo(tx: Tx, actor: Actor, house: House, { by, ...about }: New, now: Date): Promise<Invited> {
  refuseWrong(about, by, about.lastDay as Day, now)
  const id = newId<PersonId>()
  await tx.insertInto('person').values({ org_id: actor.org, id, ...nameColumns(about.fullName), birth_date: null, gender: null, kind: 'outside', email: about.email, union_member: false, active_from: dayOf(now), active_to: about.lastDay as Day }).execute()
  await tx.insertInto('outside_expert').values({ org_id: actor.org, person_id: id, position: about.position, workplace: about.workplace, added_by: actor.id, added_at: now }).execute()
  await tx.insertInto('account').values({ org_id: actor.org, person_id: id, username: await freeUsername(tx, actor.org, about.fullName) }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'expert.added', noun: 'person', subject: id, detail: { name: about.fullName, to: about.lastDay } })
  return invite(tx, actor, house, id, by, now)
}

export async function changeExpertTo(tx: Tx, actor: Actor, id: PersonId, { version, ...about }: Changed, now: Date): Promise<Expert> {
  const there = await loadExpert(tx, actor.org, id, now, { hold: true })
  if (there.version !== version) throw new Stale(there)
  if (about.lastDay !== there.lastDay) refuseWrong(about, 'link', about.lastDay as Day, now)
  await tx.updateTable('person').set({ ...nameColumns(about.fullName), email: about.email, active_to: about.lastDay as Day, version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await tx.updateTable('outside_expert').set({ position: about.position, workplace: about.workplace }).where('org_id', '=', actor.org).where('person_id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'expert.changed', noun: 'person', subject: id, detail: { name: about.fullName, to: about.lastDay } })
  return loadExpert(tx, actor.org, id, now)
}

/** A new key to the account; every earlier one is void. */
export async function inviteAgain(tx: Tx, actor: Actor, house: House, id: PersonId, by: New['by'], now: Date): Promise<Invited> {
  const there = await loadExpert(tx, actor.org, id, now, { hold: true })
  if (isAccountOver(accountOf(there), now)) throw new Refuse({ code: 'expert.account_over' })
  refuseWrong(there, by, undefined, now)
  return invite(tx, actor, house, id, by, now)
}

/** Shuts the account at once, with every session of it, or lets it in again. */
export async function setExpertState(tx: Tx, actor: Actor, id: PersonId, state: 'disabled' | 'open', now: Date): Promise<Expert> {
  await loadExpert(tx, actor.org, id, now, { hold: true })
  const account = tx.updateTable('account').where('org_id', '=', actor.org).where('person_id', '=', id)
  if (state === 'open') await account.set({ disabled_at: null, locked_until: null, failed_count: 0 }).execute()
  else {
    await account.set({ disabled_at: now }).where('disabled_at', 'is', null).execute()
    await endSessions(tx, actor.org, id, now)
  }
  await record(tx, actor.org, { at: now, actor, what: state === 'open' ? 'account.let_in' : 'account.disabled', noun: 'account', subject: id })
  return loadExpert(tx, actor.org, id, now)
}

function refuseWrong({ email }: { readonly email: string | null }, by: New['by'], last: Day | undefined, now: Date): void {
  if (by === 'mail' && email === null) throw new Invalid([{ path: 'email', code: 'missing' }])
  const refusal = last === undefined ? undefined : refuseLastDay(last, now)
  if (refusal) throw new Refuse(refusal)
}

/** Once they have chosen a password a mail would not go any more: a lost password is for a link handed over. */
async function invite(tx: Tx, actor: Actor, house: House, id: PersonId, by: New['by'], now: Date): Promise<Invited> {
  await record(tx, actor.org, { at: now, actor, what: 'account.link_given', noun: 'account', subject: id, detail: { by } })
  const expert = await loadExpert(tx, actor.org, id, now)
  if (by === 'mail' && expert.account === 'invited') {
    const asked = { asked_at: now, holds_days: mailHolds, sent_at: null, failure: null }
    await tx.insertInto('invitation_mail').values({ org_id: actor.org, person_id: id, ...asked }).onConflict((on) => on.columns(['org_id', 'person_id']).doUpdateSet(asked)).execute()
    return { expert, link: null, expiresAt: null }
  }
  await tx.deleteFrom('invitation_mail').where('org_id', '=', actor.org).where('person_id', '=', id).execute()
  const expiresAt = new Date(now.getTime() + linkLasts)
  const keys = await makeLinks(tx, actor.org, [id], expiresAt, now)
  const { code } = await tx.selectFrom('organisation').where('id', '=', actor.org).select('code').executeTakeFirstOrThrow()
  return { expert, link: linkTo(house.publicAddress, code, keys.get(id)!), expiresAt }
}

const nameColumns = (name: string) => ({ full_name: name, sort_name: sortKey(name), search_text: fold(name) })

async function freeUsername(tx: Tx, org: OrgId, fullName: string): Promise<string> {
  const { rows } = await sql<{ username: string }>`select username from account where org_id = ${org} and regexp_replace(username, '[0-9]+$', '') = ${usernameStem(fullName)}`.execute(tx)
  const taken = new Set(rows.map(({ username }) => username))
  return usernameFor(fullName, (one) => taken.has(one))
}
