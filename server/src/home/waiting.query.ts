import type { Stage } from '@sangkien/domain/initiative/stage'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { dossierStepIsBy } from '../initiative/process-of.ts'
import { withSuccessors } from '../organisation/succession.ts'
import { shownStage } from '../initiative/shown-stage.ts'

export interface WaitingRow { readonly id: string; readonly code: string | null; readonly title: string; readonly stage: Stage; readonly who: readonly string[]; readonly due_on: Day | null }

const most = 50

/**
 * What this person waits for from others, in one statement: their own dossiers while somebody else has them (with the names of
 * whose turn it is), and for the secretariat the dossiers its requests for completion sent back.
 */
export async function loadWaiting(tx: Tx, actor: Actor, now: Date): Promise<readonly WaitingRow[]> {
  const today = dayOf(now)
  const inForce = sql`g.from_day <= ${today} and (g.to_day is null or g.to_day >= ${today}) and (p.active_to is null or p.active_to >= ${today})`
  const holders = (role: string, more = sql`true`) => sql`array(select p.full_name from role_held g join person p on p.org_id = g.org_id and p.id = g.person_id
    where g.org_id = i.org_id and g.role = ${sql.lit(role)} and ${inForce} and ${more} order by p.sort_name)`
  const authors = (more = sql`true`) => sql`array(select p.full_name from authorship o join person p on p.org_id = o.org_id and p.id = o.person_id
    where o.org_id = i.org_id and o.initiative_id = i.id and ${more} order by o.position)`
  const council = sql`array(select c.name from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id join council c on c.org_id = s.org_id and c.id = s.council_id
    where si.org_id = i.org_id and si.initiative_id = i.id order by s.held_at desc limit 1)`
  const heads = holders('unit_head', sql`g.unit_id = any(${withSuccessors(sql`array[i.unit_id]`, actor.org, today)})`)
  // Until results are published the author sees the council at work, whoever has the file on the desk.
  const who = sql`case
    when i.stage = 'draft' then case
      when i.late_asked_at is not null and i.late_allowed_reason is null then ${holders('secretariat')}
      when i.opinion_asked_at is not null and not exists (select from unit_opinion u where u.org_id = i.org_id and u.initiative_id = i.id) then ${heads}
      else ${authors(sql`o.confirmed_share is distinct from o.share and o.person_id <> ${actor.id}`)} end
    when i.stage in ('submitted', 'accepted') then ${holders('secretariat')}
    when i.stage = 'awaiting_application' then case when ${dossierStepIsBy('application', 'unit_head')} then ${heads} else ${holders('secretariat')} end
    when i.stage = 'completion_requested' then ${authors()}
    else ${council} end`
  const due = sql`(select t.due_on from term t where t.org_id = i.org_id and t.initiative_id = i.id and t.ended_at is null order by (t.kind = 'complete') desc, t.due_on limit 1)`
  const columns = sql`i.id::text as id, i.code, i.title, ${shownStage(actor)} as stage, ${who} as who, ${due} as due_on`
  const others = actor.roles.has('secretariat')
    ? sql`union (select ${columns} from initiative i where i.org_id = ${actor.org} and i.stage = 'completion_requested'
        and not exists (select from authorship o where o.org_id = i.org_id and o.initiative_id = i.id and o.person_id = ${actor.id}) order by due_on nulls last limit ${sql.lit(most)})`
    : sql``
  const { rows } = await sql<WaitingRow>`
    select * from (
      (select ${columns} from authorship me join initiative i on i.org_id = me.org_id and i.id = me.initiative_id
       where me.org_id = ${actor.org} and me.person_id = ${actor.id}
         and i.stage in ('draft', 'submitted', 'accepted', 'awaiting_application', 'scoring', 'sitting', 'deferred', 'expert_opinion', 'awaiting_consent', 'awaiting_decision'))
      ${others}
    ) waiting where stage <> 'draft' or cardinality(who) > 0 order by due_on nulls last, id limit ${sql.lit(most)}`.execute(tx)
  return rows
}
