import { announceRevocation, approveDecision, cancelDecision, draftDecisions, draftRevocation, dropRevocation, giveBackDecision, issueDecision, returnDecision, listDecisions, listPendingResults, readDecision, readDecisionPaper, readProposalPaper, recordConsent, replyToRevocation, weighFavour } from '@sangkien/contract/decision'
import type { DecisionId, InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Mount } from '../http/mount.ts'
import { readInitiativeFor } from '../initiative/read-initiative.ts'
import { announceRevocation as announce, dropRevocation as drop } from './announce-revocation.ts'
import { approve, cancel, giveBack, returnDraft } from './approve-decision.ts'
import { decisionPaper } from './decision-paper.ts'
import { draftFrom } from './draft-decisions.ts'
import { draftRevocationOf } from './draft-revocation.ts'
import { issue } from './issue-decision.ts'
import { listDecisionRows } from './list-decisions.query.ts'
import { pendingResults } from './pending-results.ts'
import { proposalPaper } from './proposal-paper.ts'
import { recordAnswer } from './record-consent.ts'
import { replyToRevocation as reply } from './reply-to-revocation.ts'
import { weighFavour as weigh } from './weigh-favour.ts'
import { viewDecision } from './view-decision.ts'

/** From what the council concluded to the numbered decision, and its revocation. */
export function decisionRoutes({ on }: Mount): void {
  on(listDecisions, ({ tx, actor, query }) => listDecisionRows(tx, actor, query))
  on(readDecision, ({ tx, actor, now, params }) => viewDecision(tx, actor, params.id as DecisionId, now))
  on(readDecisionPaper, ({ tx, actor, now, params }) => decisionPaper(tx, actor, params.id as DecisionId, params.format, now))
  on(readProposalPaper, ({ tx, actor, now, params }) => proposalPaper(tx, actor, params.id as DecisionId, params.format, now))
  on(listPendingResults, ({ tx, actor }) => pendingResults(tx, actor.org))
  on(draftDecisions, ({ tx, actor, now, params }) => draftFrom(tx, actor, params.id as SittingId, now))

  on(draftRevocation, async ({ tx, actor, now, params, body }) => viewDecision(tx, actor, await draftRevocationOf(tx, actor, params.id as InitiativeId, body.reasons, now), now))
  on(announceRevocation, async ({ tx, actor, now, params, body }) => {
    await announce(tx, actor, params.id as InitiativeId, body, now)
    return readInitiativeFor(tx, actor, params.id as InitiativeId, now)
  })
  on(dropRevocation, async ({ tx, actor, now, params }) => {
    await drop(tx, actor, params.id as InitiativeId, now)
    return readInitiativeFor(tx, actor, params.id as InitiativeId, now)
  })
  on(replyToRevocation, async ({ tx, actor, now, params, body }) => {
    await reply(tx, actor, params.id as InitiativeId, body.words, now)
    return readInitiativeFor(tx, actor, params.id as InitiativeId, now)
  })
  on(approveDecision, async ({ tx, actor, now, params, body }) => {
    await approve(tx, actor, params.id as DecisionId, body.version, now)
    return viewDecision(tx, actor, params.id as DecisionId, now)
  })
  on(giveBackDecision, async ({ tx, actor, now, params }) => {
    await giveBack(tx, actor, params.id as DecisionId, now)
    return viewDecision(tx, actor, params.id as DecisionId, now)
  })
  on(returnDecision, async ({ tx, actor, now, params, body }) => {
    await returnDraft(tx, actor, params.id as DecisionId, body, now)
    return viewDecision(tx, actor, params.id as DecisionId, now)
  })
  on(issueDecision, async ({ tx, actor, now, params, body }) => {
    await issue(tx, actor, params.id as DecisionId, { ...body, dated: body.dated as Day }, now)
    return viewDecision(tx, actor, params.id as DecisionId, now)
  })
  on(cancelDecision, async ({ tx, actor, now, params }) => {
    await cancel(tx, actor, params.id as DecisionId, now)
    return viewDecision(tx, actor, params.id as DecisionId, now)
  })
  on(weighFavour, async ({ tx, actor, now, params: { id, code }, body }) => {
    await weigh(tx, actor, id as DecisionId, { ...body, code, better: body.better as InitiativeId[] }, now)
    return viewDecision(tx, actor, id as DecisionId, now)
  })
  on(recordConsent, async ({ tx, actor, now, params, body }) => {
    await recordAnswer(tx, actor, params.id as InitiativeId, { ...body, dated: body.dated as Day }, now)
    return readInitiativeFor(tx, actor, params.id as InitiativeId, now)
  })
}
