import { refuseBenefitCheck } from '@sangkien/domain/benefit/refuse-benefit-check'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { authorIds } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { officersOf } from '../initiative/late-filing.ts'
import { benefitCheckers } from '../initiative/process-of.ts'
import { notify } from '../notice/notify.ts'

/** The figures of the accountant, or of whom the process names, for the benefit in the year of application: đồng and hours of work. */
export async function checkBenefit(tx: Tx, actor: Actor, id: InitiativeId, { money, hours }: { money: number; hours: number }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseBenefitCheck({ stage: of.stage, authors: authorIds(of), lines: of.dossier.benefitLines.length, by: benefitCheckers(of) }, actor)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('initiative').set({ benefit_money: money, benefit_hours: hours, benefit_checked_by: actor.id, benefit_checked_at: now }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await notify(tx, actor.org, { to: [...authorIds(of), ...officersOf(of)], kind: 'benefit.checked', initiativeId: id, facts: { code: of.row.code }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.benefit_checked', noun: 'initiative', subject: id })
}
