import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseIntakeRefusal } from '@sangkien/domain/intake/refuse-intake-refusal'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { completionDue } from '../initiative/acts-of.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { authorIds, isAccepted } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { notify } from '../notice/notify.ts'
import { endTerms } from './run-term.ts'

/** Turns a dossier away by a reason of the regulation, explained to its authors. */
export async function refuseIntake(tx: Tx, actor: Actor, id: InitiativeId, { code, reason }: { code: string; reason: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const facts = { stage: of.stage, accepted: isAccepted(of), authors: authorIds(of), completionDue: of.stage === 'completion_requested' ? completionDue(of) : null }
  const refusal = refuseIntakeRefusal(facts, of.rules.regulation.pack.refusalReasons, actor.id, { code, explanation: reason }, now)
  if (refusal) throw new Refuse(refusal)
  await changeStage(tx, actor.org, id, 'refuse_intake', now, { refusal_code: code, refusal_reason: reason, closed_at: now })
  await endTerms(tx, actor.org, id, ['examine', 'complete'], now)
  await notify(tx, actor.org, { to: authorIds(of), kind: 'intake.refused', initiativeId: id, facts: { code: of.row.code }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.intake_refused', noun: 'initiative', subject: id, detail: { ground: code } })
}
