import { listNotices, readAllNotices, readMailPreference, readNotice, saveMailPreference } from '@sangkien/contract/home'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { selectNotices } from './list-notices.query.ts'
import { mailIsConfigured } from './mailer.ts'
import { usualMail } from './usual-mail.ts'

/** What a person was told, and how they wish to be told by mail. */
export function noticeRoutes({ on }: Mount): void {
  on(listNotices, ({ tx, actor, query }) => selectNotices(tx, actor, query))

  on(readNotice, async ({ tx, actor, now, params }) => {
    const found = await tx.selectFrom('notice').where('org_id', '=', actor.org).where('person_id', '=', actor.id).where('id', '=', params.id).select('id').executeTakeFirst()
    if (!found) throw new NotFound()
    await tx.updateTable('notice').set({ read_at: now }).where('org_id', '=', actor.org).where('id', '=', found.id).where('read_at', 'is', null).execute()
    return undefined
  })
  on(readAllNotices, async ({ tx, actor, now }) => {
    await tx.updateTable('notice').set({ read_at: now }).where('org_id', '=', actor.org).where('person_id', '=', actor.id).where('read_at', 'is', null).execute()
    return undefined
  })

  on(readMailPreference, ({ tx, actor }) => readPreference(tx, actor))
  on(saveMailPreference, async ({ tx, actor, body: { mail } }) => {
    await tx.insertInto('notice_preference').values({ org_id: actor.org, person_id: actor.id, mail }).onConflict((on) => on.columns(['org_id', 'person_id']).doUpdateSet({ mail })).execute()
    return readPreference(tx, actor)
  })
}

async function readPreference(tx: Tx, actor: Actor) {
  const chosen = await tx.selectFrom('notice_preference').where('org_id', '=', actor.org).where('person_id', '=', actor.id).select('mail').executeTakeFirst()
  return { mail: chosen?.mail ?? usualMail, configured: mailIsConfigured() }
}
