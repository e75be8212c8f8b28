import type { PersonId } from '@sangkien/domain/ids'
import { refuseLink, refuseLosingAdministrator } from '@sangkien/domain/people/refuse-keeping'
import { linkLasts } from '@sangkien/domain/people/session-rules'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import type { House } from '../http/mount.ts'
import { Invalid, NotFound, Refuse } from '../http/refuse.ts'
import { countOtherAdministrators } from './administrators.query.ts'
import { endSessions } from './end-sessions.ts'
import { holdPerson } from './hold-person.ts'
import { linkTo, makeLinks } from './one-time-link.ts'

/** Opens an account, or gives a new link to one; the link is shown once and holds 72 hours. */
export async function inviteTo(tx: Tx, actor: Actor, house: House, id: PersonId, username: string, now: Date): Promise<{ link: string; expiresAt: Date }> {
  const { to: leftOn } = await holdPerson(tx, actor.org, id)
  const account = await tx.selectFrom('account').where('org_id', '=', actor.org).where('person_id', '=', id).select(['username', 'disabled_at']).forUpdate().executeTakeFirst()
  const refusal = refuseLink(leftOn, Boolean(account?.disabled_at), dayOf(now))
  if (refusal) throw new Refuse(refusal)
  const holder = await tx.selectFrom('account').where('org_id', '=', actor.org).where('username', '=', username).where('person_id', '!=', id).select('person_id').executeTakeFirst()
  if (holder) throw new Invalid([{ path: 'username', code: 'taken' }])
  await tx.insertInto('account').values({ org_id: actor.org, person_id: id, username }).onConflict((on) => on.columns(['org_id', 'person_id']).doUpdateSet({ username })).execute()
  const expiresAt = new Date(now.getTime() + linkLasts)
  const keys = await makeLinks(tx, actor.org, [id], expiresAt, now)
  await record(tx, actor.org, { at: now, actor, what: account ? 'account.link_given' : 'account.opened', noun: 'account', subject: id, detail: { username } })
  const { code } = await tx.selectFrom('organisation').where('id', '=', actor.org).select('code').executeTakeFirstOrThrow()
  return { link: linkTo(house.publicAddress, code, keys.get(id)!), expiresAt }
}

/** Shuts an account at once, with every session of it, or lets it in again, also after too many failures. */
export async function setStateOf(tx: Tx, actor: Actor, id: PersonId, state: 'disabled' | 'open', now: Date): Promise<void> {
  await holdPerson(tx, actor.org, id)
  const account = await tx.selectFrom('account').where('org_id', '=', actor.org).where('person_id', '=', id).select('disabled_at').forUpdate().executeTakeFirst()
  if (!account) throw new NotFound()
  if (state === 'disabled') {
    const { isOne, others } = await countOtherAdministrators(tx, actor.org, id)
    const refusal = refuseLosingAdministrator(isOne, others)
    if (refusal) throw new Refuse(refusal)
    await endSessions(tx, actor.org, id, now)
  }
  const open = { disabled_at: null, locked_until: null, failed_count: 0 }
  await tx.updateTable('account').set(state === 'open' ? open : { disabled_at: account.disabled_at ?? now }).where('org_id', '=', actor.org).where('person_id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: state === 'open' ? 'account.let_in' : 'account.disabled', noun: 'account', subject: id })
}
