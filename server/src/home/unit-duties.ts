import { sql } from 'kysely'
import { dossierStepIsBy } from '../initiative/process-of.ts'
import { about, type Duty, notOwn, type Reader, runningTerm } from './duty.ts'
import { lastFilingDay } from './filing-day.ts'

/**
 * Whom a dossier not yet applied waits for: the head of its unit, or the secretariat (domain/initiative/stage.ts, `confirm_application`).
 * It has no date: the term to decide begins when the application is complete (Nghị định 13/2012, Điều 7 khoản 1), and no rule says by when that is.
 */
export function applicationDuties(reader: Reader): readonly Duty[] {
  const { actor } = reader
  const office = actor.roles.has('secretariat')
  if (!office && actor.heads.length === 0) return []
  const whose = sql`((${office}::boolean and ${dossierStepIsBy('application', 'secretariat')}) or (i.unit_id = any(${actor.heads}::uuid[]) and ${dossierStepIsBy('application', 'unit_head')}))`
  return [{ kind: 'confirm_application', ...about, from: sql`from initiative i where i.org_id = ${actor.org} and i.stage = 'awaiting_application' and ${whose} and ${notOwn(reader)}` }]
}

/** What the head of a unit was asked: their opinion on dossiers of the unit that are not their own. */
export function unitHeadDuties(reader: Reader): readonly Duty[] {
  const { actor } = reader
  if (actor.heads.length === 0) return []
  return [{
    kind: 'give_opinion', ...about,
    // It informs the filing, and after that the examination.
    due: sql`case when i.stage = 'draft' then f.last_on else t.due_on end`,
    from: sql`from initiative i ${runningTerm('examine')} ${lastFilingDay(reader)} where i.org_id = ${actor.org} and i.unit_id = any(${actor.heads}::uuid[]) and i.opinion_asked_at is not null and i.accepted_at is null and i.stage in ('draft', 'submitted', 'completion_requested')
      and not exists (select from unit_opinion o where o.org_id = i.org_id and o.initiative_id = i.id)
      and ${notOwn(reader)}`,
  }]
}
