import * as door from '@sangkien/contract/expert'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Mount } from '../http/mount.ts'
import { mailIsConfigured } from '../notice/mailer.ts'
import { loadExperts } from './expert.query.ts'
import { addExpertTo, changeExpertTo, inviteAgain, setExpertState } from './keep-expert.ts'
import { declare, decline, handIn, listMine, readFile, saveDraft, viewMine } from './my-request.ts'
import { ask, putOff, remind, viewRequests, withdraw } from './office.ts'

/** Experts from outside: their accounts, what the office asks them, and all that they themselves may open. */
export function expertRoutes({ on }: Mount) {
  on(door.listExperts, async ({ tx, actor, now }) => ({ rows: [...(await loadExperts(tx, actor.org, now))], mailIsConfigured: mailIsConfigured() }))
  on(door.addExpert, ({ tx, actor, house, now, body }) => addExpertTo(tx, actor, house, body, now))
  on(door.changeExpert, ({ tx, actor, now, params, body }) => changeExpertTo(tx, actor, params.id as PersonId, body, now))
  on(door.inviteExpert, ({ tx, actor, house, now, params, body }) => inviteAgain(tx, actor, house, params.id as PersonId, body.by, now))
  on(door.setExpertAccount, ({ tx, actor, now, params, body }) => setExpertState(tx, actor, params.id as PersonId, body.state, now))

  on(door.listExpertRequests, ({ tx, actor, now, params }) => viewRequests(tx, actor, params.id as InitiativeId, now))
  on(door.askExpert, async ({ tx, actor, now, params, body }) => { await ask(tx, actor, params.id as InitiativeId, body, now); return viewRequests(tx, actor, params.id as InitiativeId, now) })
  on(door.changeExpertDue, async ({ tx, actor, now, params, body }) => { await putOff(tx, actor, params.id as InitiativeId, params.requestId, body.dueOn as Day, now); return viewRequests(tx, actor, params.id as InitiativeId, now) })
  on(door.remindExpert, async ({ tx, actor, now, params }) => { await remind(tx, actor, params.id as InitiativeId, params.requestId, now); return viewRequests(tx, actor, params.id as InitiativeId, now) })
  on(door.withdrawExpertRequest, async ({ tx, actor, now, params, body }) => { await withdraw(tx, actor, params.id as InitiativeId, params.requestId, body.reason, now); return viewRequests(tx, actor, params.id as InitiativeId, now) })

  on(door.listMyExpertRequests, ({ tx, actor, now }) => listMine(tx, actor, now))
  on(door.readMyExpertRequest, ({ tx, actor, now, params }) => viewMine(tx, actor, params.id, now))
  on(door.declareExpertConflict, async ({ tx, actor, now, params, body }) => { await declare(tx, actor, params.id, body, now); return body.conflict ? null : viewMine(tx, actor, params.id, now) })
  on(door.saveExpertOpinion, async ({ tx, actor, now, params, body }) => { await saveDraft(tx, actor, params.id, body, now); return viewMine(tx, actor, params.id, now) })
  on(door.handInExpertOpinion, async ({ tx, actor, now, params, body }) => { await handIn(tx, actor, params.id, body.rev, now); return viewMine(tx, actor, params.id, now) })
  on(door.declineExpertRequest, async ({ tx, actor, now, params, body }) => { await decline(tx, actor, params.id, body.reason, now); return undefined })
  on(door.readExpertEvidence, ({ tx, actor, house, params }) => readFile(tx, actor, house.dataDir, params.id, params.evidenceId))
}
