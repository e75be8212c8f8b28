import { askSecondLook, readRemarks, releaseComments, replyToCouncil } from '@sangkien/contract/hearing'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Mount } from '../http/mount.ts'
import { readInitiativeFor } from '../initiative/read-initiative.ts'
import * as hear from './hear-authors.ts'

export function hearingRoutes({ on }: Mount) {
  on(readRemarks, async ({ tx, actor, now, params }) => ({ remarks: await hear.remarksOn(tx, actor, params.id as InitiativeId, now) }))
  on(releaseComments, async ({ tx, actor, now, params, body }) => {
    await hear.releaseComments(tx, actor, params.id as InitiativeId, body.comments, now)
    return readInitiativeFor(tx, actor, params.id as InitiativeId, now)
  })
  on(replyToCouncil, async ({ tx, actor, now, params, body }) => {
    await hear.replyToCouncil(tx, actor, params.id as InitiativeId, body.words, now)
    return readInitiativeFor(tx, actor, params.id as InitiativeId, now)
  })
  on(askSecondLook, async ({ tx, actor, now, params, body }) => {
    await hear.askSecondLook(tx, actor, params.id as InitiativeId, body.reasons, now)
    return readInitiativeFor(tx, actor, params.id as InitiativeId, now)
  })
}
