import { type AcceptCase, refuseAccept } from '@sangkien/domain/intake/refuse-accept'
import { dueDate } from '@sangkien/domain/initiative/term'
import type { Refusal } from '@sangkien/domain/refusal'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { authorIds, type DossierCase, findings } from '../initiative/dossier-case.ts'
import { notify } from '../notice/notify.ts'
import { beginTerm, endTerms } from './run-term.ts'

/** Why this dossier cannot be accepted, by the rule. */
export function acceptRefusal(of: DossierCase, actor: Actor): Refusal | undefined {
  const facts: AcceptCase = { stage: of.stage, authors: authorIds(of), applicationState: of.dossier.applicationState, ...findings(of) }
  return refuseAccept(facts, of.rules.regulation.pack.conditions, actor.id)
}

/**
 * Accepts a dossier. Examination ends; the term to decide begins — or, where the solution is not applied yet, it waits for the first
 * application, from which that term will count (Nghị định 13/2012, Điều 7 khoản 1).
 */
export async function acceptInitiative(tx: Tx, actor: Actor, of: DossierCase, now: Date): Promise<void> {
  const { row: { id, code }, dossier, rules, calendar } = of
  const today = dayOf(now)
  const waits = dossier.applicationState === 'not_yet'
  await changeStage(tx, actor.org, id, waits ? 'await_application' : 'accept', now, { accepted_at: now })
  await endTerms(tx, actor.org, id, ['examine', 'complete'], now)
  const due = waits ? null : dueDate(today, rules.regulation.pack.terms.decide, calendar).due
  if (due) await beginTerm(tx, actor.org, id, 'decide', today, due)
  await notify(tx, actor.org, { to: authorIds(of), kind: waits ? 'intake.application_awaited' : 'intake.accepted', initiativeId: id, facts: { code, ...(due && { due }) }, now })
  if (waits) await notify(tx, actor.org, { to: of.holders.filter(({ role }) => role === 'unit_head').map((head) => head.id), kind: 'intake.application_awaited', initiativeId: id, facts: { code }, now })
  await record(tx, actor.org, { at: now, actor, what: waits ? 'initiative.awaiting_application' : 'initiative.accepted', noun: 'initiative', subject: id, detail: { code, ...(due && { due }) } })
}
