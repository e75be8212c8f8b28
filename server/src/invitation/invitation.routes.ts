import { invitePeople, listNewcomers } from '@sangkien/contract/invitation'
import type { Mount } from '../http/mount.ts'
import { inviteMany } from './invite-people.ts'
import { selectNewcomers } from './list-newcomers.query.ts'

/** People before launch: who has not signed in, and keys to the accounts of many at once. */
export function invitationRoutes({ on }: Mount): void {
  on(listNewcomers, ({ tx, actor, now, query }) => selectNewcomers(tx, actor.org, query, now))
  on(invitePeople, ({ tx, actor, now, house, body }) => inviteMany(tx, actor, house, body, now))
}
