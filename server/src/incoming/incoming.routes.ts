import { addIncoming, changeIncoming, listIncoming } from '@sangkien/contract/incoming'
import type { Mount } from '../http/mount.ts'
import { keepIncoming, mendIncoming } from './keep-incoming.ts'
import { listIncomingRows } from './list-incoming.query.ts'

/** The book of papers that come in. */
export function incomingRoutes({ on }: Mount): void {
  on(listIncoming, ({ tx, actor, query }) => listIncomingRows(tx, actor.org, query))
  on(addIncoming, ({ tx, actor, now, body }) => keepIncoming(tx, actor, body, now))
  on(changeIncoming, ({ tx, actor, now, params, body }) => mendIncoming(tx, actor, params.id, body, now))
}
