import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { prepared, type Tx } from '../db.ts'
import { nowCalled } from '../organisation/succession.ts'
import * as part from './dossier-part.ts'
import { isAuthor, readsConfidential, sits, visibleTo } from './visible-to.ts'

export type DossierRow = NonNullable<Awaited<ReturnType<typeof loadDossier>>>

/** One dossier as a list of one: what this person may not see is not there. One statement for all that belongs to it but its people and files. */
export async function loadDossier(tx: Tx, actor: Actor, id: InitiativeId, today: Day) {
  const row = await tx.selectFrom('initiative as i').modifyFront(prepared)
    .innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'i.org_id').onRef('u.id', '=', 'i.unit_id'))
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'i.org_id').onRef('g.id', '=', 'i.regulation_id'))
    .leftJoin('round as r', (on) => on.onRef('r.org_id', '=', 'i.org_id').onRef('r.id', '=', 'i.round_id'))
    .where('i.org_id', '=', actor.org).where('i.id', '=', id).where(visibleTo(actor))
    .select([
      'i.id', 'i.code', 'i.stage', 'i.stage_since', 'i.unit_id', 'u.name as unit_name', 'i.round_id', 'r.name as round_name', 'i.regulation_id', 'g.title as regulation_title', 'g.pack',
      'i.content', 'i.revs', 'i.created_by', 'i.created_at', 'i.received_at', 'i.receipt_number', 'i.accepted_at', 'i.application_confirmed_on', 'i.decided_on', 'i.closed_at', 'i.refusal_code', 'i.refusal_reason',
      'i.late_asked_at', 'i.late_reason', 'i.late_allowed_reason', 'i.opinion_asked_at', 'i.benefit_money', 'i.benefit_hours', 'i.benefit_checked_at',
    ])
    .select([
      sql<string | null>`case when u.valid_to < ${today} then ${nowCalled(sql`u.id`, actor.org, today)} end`.as('unit_now'), sql<boolean>`coalesce(u.valid_to < ${today}, false)`.as('unit_ended'),
      readsConfidential(actor).as('reads_confidential'), isAuthor(actor).as('is_author'), sits(actor).as('sits'),
      part.benefitChecker.as('benefit_checked_by_name'), part.filed.as('filed'), part.completion.as('completion'), part.opinion.as('opinion'), part.intakeChecks.as('intake_checks'),
      part.expertOpinions.as('expert_opinions'), part.duplicateOf(actor).as('duplicate'), part.duplicates(actor).as('duplicates'), part.repeatedKinds.as('repeated_kinds'), part.item.as('item'), part.decision.as('decision'), part.certificates.as('certificates'), part.hasConsent.as('has_consent'), part.markedEvidence.as('marked_evidence'), part.revocation.as('revocation'), part.revocationDrafted.as('revocation_drafted'), part.comments.as('comments'), part.secondLook.as('second_look'),
    ])
    .executeTakeFirst()
  return row && { ...row, content: row.content as Dossier, revs: row.revs as Readonly<Record<string, number>>, pack: row.pack as RegulationPack }
}
