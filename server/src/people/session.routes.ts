import {
  changePassword, confirmSecondFactor, endSession, firstRun, listAgencies, listSessions, readLink, readMe, readSignIn, removeSecondFactor, signIn, signOut, startSecondFactor, switchAgency, unlockSession, useLink,
} from '@sangkien/contract/session'
import { sessionLasts } from '@sangkien/domain/people/session-rules'
import { inOrganisation } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { beginSecondFactor, confirmFactor, removeFactor } from './change-second-factor.ts'
import { choosePassword } from './choose-password.ts'
import { makeFirstAgency } from './first-run.ts'
import { findLink, usePasswordLink } from './one-time-link.ts'
import { loadMe } from './read-me.ts'
import { readSignInPage } from './read-sign-in.ts'
import { sessionCookie, sessionsIn } from './identify.ts'
import { deviceOf, giveCookie, takeCookie, turnCookie } from './session-cookie.ts'
import { signInWith } from './sign-in.ts'
import { unlockWith } from './unlock-session.ts'

/** Signing in and out, and what a person keeps of their own account. */
export function sessionRoutes({ on, onPublic }: Mount): void {
  onPublic(readSignIn, ({ house }) => readSignInPage(house))

  onPublic(signIn, async ({ house, now, request, reply, body }) => {
    const outcome = await signInWith(house.db, body, deviceOf(request), now)
    if ('refusal' in outcome) throw new Refuse(outcome.refusal)
    if ('codeWanted' in outcome) return { state: 'code_wanted' as const }
    giveCookie(request, reply, outcome.cookie)
    return { state: 'signed_in' as const }
  })

  onPublic(unlockSession, async ({ house, now, identity, body }) => {
    const refusal = await unlockWith(house.db, identity, body.password, now)
    if (refusal) throw new Refuse(refusal)
    return { state: 'signed_in' as const }
  })

  // Everywhere this browser was signed in: who gets up from a shared desk leaves nothing open.
  onPublic(signOut, async ({ house, now, request, reply }) => {
    for (const { org, tokenHash } of sessionsIn(request.cookies[sessionCookie]))
      await inOrganisation(house.db, org, (tx) => tx.updateTable('session').set({ ended_at: now }).where('org_id', '=', org).where('token_hash', '=', tokenHash).where('ended_at', 'is', null).execute())
    takeCookie(request, reply)
    return undefined
  })

  onPublic(listAgencies, async ({ house, request }) => {
    const open = sessionsIn(request.cookies[sessionCookie]).map(({ org }) => org)
    const rows = await house.db.selectFrom('organisation').select(['id', 'code', 'name']).orderBy('created_at').execute()
    return rows.map(({ id, code, name }) => ({ code, name, state: id === open[0] ? 'here' as const : open.includes(id) ? 'open' as const : 'closed' as const }))
  })
  onPublic(switchAgency, async ({ house, request, reply, body }) => {
    const there = await house.db.selectFrom('organisation').where('code', '=', body.organisation).select('id').executeTakeFirst()
    if (!there || !turnCookie(request, reply, there.id)) throw new Refuse({ code: 'session.not_open_there' })
    return undefined
  })

  on(readMe, ({ tx, actor, now }) => loadMe(tx, actor, now))

  on(listSessions, async ({ tx, actor, now }) => {
    const rows = await tx.selectFrom('session').where('org_id', '=', actor.org).where('person_id', '=', actor.id).where('ended_at', 'is', null).where('created_at', '>', new Date(now.getTime() - sessionLasts))
      .select(['id', 'created_at as createdAt', 'last_seen_at as lastSeenAt', 'user_agent as userAgent', 'address']).orderBy('last_seen_at', 'desc').limit(50).execute()
    return rows.map((row) => ({ ...row, current: row.id === actor.sessionId }))
  })

  on(endSession, async ({ tx, actor, now, params }) => {
    const ended = await tx.updateTable('session').set({ ended_at: now }).where('org_id', '=', actor.org).where('person_id', '=', actor.id).where('id', '=', params.id).where('ended_at', 'is', null).executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw new NotFound()
    return undefined
  })

  on(changePassword, async ({ tx, actor, now, body }) => { await choosePassword(tx, actor, body, now); return undefined })

  on(startSecondFactor, async ({ tx, actor, now, body }) => {
    const { short_name } = await tx.selectFrom('organisation').where('id', '=', actor.org).select('short_name').executeTakeFirstOrThrow()
    return beginSecondFactor(tx, actor, body.password, `Sáng Kiến – ${short_name}`, now)
  })
  on(confirmSecondFactor, async ({ tx, actor, now, body }) => { await confirmFactor(tx, actor, body.code, now); return undefined })
  on(removeSecondFactor, async ({ tx, actor, now, body }) => { await removeFactor(tx, actor, body.password, now); return undefined })

  onPublic(readLink, async ({ house, now, params }) => {
    const { name, username, organisation, expiresAt } = await findLink(house.db, params.organisation, params.token, now)
    return { name, username, organisation, expiresAt }
  })
  onPublic(useLink, async ({ house, now, params, body }) => { await usePasswordLink(house.db, params.organisation, params.token, body.password, now); return undefined })

  onPublic(firstRun, async ({ house, now, body }) => { await makeFirstAgency(house, body, now); return undefined })
}
