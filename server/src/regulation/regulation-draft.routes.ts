import { beginDraft, dropDraft, listRuleHistory, readDraft, replayDraft, saveDraft, takeDraft } from '@sangkien/contract/regulation-draft'
import { shippedPacks } from '@sangkien/domain/regulation/shipped-packs'
import type { Day } from '@sangkien/domain/time/day'
import type { Mount } from '../http/mount.ts'
import { Invalid } from '../http/refuse.ts'
import { viewDraft } from './draft.query.ts'
import { beginDraftOf, dropDraftOf, saveDraftOf, takeDraftOf } from './keep-draft.ts'
import { newestVersion } from './newest-version.ts'
import { replayYear } from './replay-year.ts'
import { selectRuleHistory } from './rule-history.query.ts'

/** The next version of the regulation while it is being written: one draft an agency. */
export function regulationDraftRoutes({ on }: Mount): void {
  on(readDraft, async ({ tx, actor }) => ({ draft: (await viewDraft(tx, actor)) ?? null }))

  on(beginDraft, async ({ tx, actor, now, body: { shipped } }) => {
    const pack = shipped === undefined ? (await newestVersion(tx, actor.org)).pack : shippedPacks.find(({ code }) => code === shipped)
    if (!pack) throw new Invalid([{ path: 'shipped', code: 'unknown' }])
    return beginDraftOf(tx, actor, pack, now)
  })
  on(saveDraft, ({ tx, actor, now, body }) => saveDraftOf(tx, actor, body, now))
  on(dropDraft, async ({ tx, actor, now }) => dropDraftOf(tx, actor, now))
  on(takeDraft, async ({ tx, actor, now, body }) => ({ id: await takeDraftOf(tx, actor, { ...body, validFrom: body.validFrom as Day }, now) }))

  on(replayDraft, ({ tx, actor, body }) => replayYear(tx, actor.org, body.pack, body.year))
  on(listRuleHistory, ({ tx, actor }) => selectRuleHistory(tx, actor.org))
}
