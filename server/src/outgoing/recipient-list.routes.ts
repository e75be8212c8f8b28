import { addRecipientList, changeRecipientList, dropRecipientList, listRecipientLists } from '@sangkien/contract/recipient-list'
import type { Mount } from '../http/mount.ts'
import { addList, changeList, dropList, selectRecipientLists } from './recipient-lists.ts'

/** Lists of recipients, kept by the records clerk, chosen by whoever drafts. */
export function recipientListRoutes({ on }: Mount): void {
  on(listRecipientLists, ({ tx, actor }) => selectRecipientLists(tx, actor.org))
  on(addRecipientList, ({ tx, actor, now, body }) => addList(tx, actor, body, now))
  on(changeRecipientList, ({ tx, actor, now, params, body }) => changeList(tx, actor, params.id, body, now))
  on(dropRecipientList, async ({ tx, actor, now, params }) => {
    await dropList(tx, actor, params.id, now)
    return selectRecipientLists(tx, actor.org)
  })
}
