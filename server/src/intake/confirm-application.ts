import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseApplication } from '@sangkien/domain/intake/refuse-application'
import { decisionStart, dueDate } from '@sangkien/domain/initiative/term'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { authorIds } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { applicationBy } from '../initiative/process-of.ts'
import { officersOf } from '../initiative/late-filing.ts'
import { notify } from '../notice/notify.ts'
import { beginTerm, endTerms } from './run-term.ts'

/** The first application is complete on this day: the term to decide counts from it, or from acceptance when that came later. */
export async function confirmApplication(tx: Tx, actor: Actor, id: InitiativeId, on: Day, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const person = { id: actor.id, secretariat: actor.roles.has('secretariat'), heads: actor.heads }
  const refusal = refuseApplication({ stage: of.stage, authors: authorIds(of), unitId: of.row.unit_id, by: applicationBy(of) }, person, on, now)
  if (refusal) throw new Refuse(refusal)
  const starts = decisionStart(dayOf(of.row.accepted_at ?? now), on)
  const { due } = dueDate(starts, of.rules.regulation.pack.terms.decide, of.calendar)
  await changeStage(tx, actor.org, id, 'confirm_application', now)
  await tx.updateTable('initiative').set({ application_confirmed_on: on }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await endTerms(tx, actor.org, id, ['decide'], now)
  await beginTerm(tx, actor.org, id, 'decide', starts, due)
  await notify(tx, actor.org, { to: [...authorIds(of), ...officersOf(of)].filter((one) => one !== actor.id), kind: 'intake.application_confirmed', initiativeId: id, facts: { code: of.row.code, on, due }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.application_confirmed', noun: 'initiative', subject: id, detail: { on, due } })
}
