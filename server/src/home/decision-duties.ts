import { sql } from 'kysely'
import { mayTake } from '@sangkien/domain/process/step'
import { dossierStepIsBy } from '../initiative/process-of.ts'
import { about, type Duty, notOwn, type Reader, runningTerm } from './duty.ts'

/** From a draft to a numbered decision; and the figures of benefit that the accountant looks at meanwhile. */
export function decisionDuties(reader: Reader): readonly Duty[] {
  const { actor } = reader
  // The first term to decide among its dossiers; a revocation has none.
  const due = sql`(select min(t.due_on) from decision_item di join term t on t.org_id = di.org_id and t.initiative_id = di.initiative_id and t.kind = 'decide' and t.ended_at is null where di.org_id = d.org_id and di.decision_id = d.id)`
  const decision = { subject: sql`d.id`, title: sql`d.about`, due, detail: sql`jsonb_build_object('kind', d.kind, 'items', (select count(*) from decision_item di where di.org_id = d.org_id and di.decision_id = d.id))` } as const
  const checkers = mayTake.benefit_check.filter((role) => actor.roles.has(role))
  const open = sql`from decision d where d.org_id = ${actor.org} and d.cancelled_at is null and d.issued_at is null`
  return [
    ...(actor.roles.has('decision_maker') ? [{ kind: 'approve_decision', ...decision, from: sql`${open} and d.approved_at is null` } as const] : []),
    ...(actor.roles.has('records_clerk') ? [{ kind: 'issue_decision', ...decision, from: sql`${open} and d.approved_at is not null` } as const] : []),
    ...(checkers.length > 0
      ? [{
          kind: 'check_benefit', ...about, due: sql`t.due_on`, // the figures are wanted when it is decided
          from: sql`from initiative i ${runningTerm('decide')} where i.org_id = ${actor.org} and i.has_benefit and i.benefit_checked_at is null and i.accepted_at is not null
            and i.stage in ('accepted', 'awaiting_application', 'scoring', 'sitting', 'deferred', 'expert_opinion', 'awaiting_consent', 'awaiting_decision', 'recognised') and ${notOwn(reader)} and (${sql.join(checkers.map((role) => dossierStepIsBy('benefit_check', role)), sql` or `)})`,
        } as const]
      : []),
  ]
}
