import { addWorkingDays, nextWorkingDay } from '@sangkien/domain/calendar/working-day'
import { addDays, dayOf } from '@sangkien/domain/time/day'
import { hearingRulesOf } from '@sangkien/domain/hearing/hearing-rules'
import { commentsPhase, refuseComments, refuseCouncilReply, refuseNaming } from '@sangkien/domain/hearing/refuse-comments'
import { refuseSecondLook } from '@sangkien/domain/hearing/refuse-second-look'
import type { InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { authorIds, type DossierCase, loadCase } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { beginTerm } from '../intake/run-term.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { sayRoomChanged } from '../sitting/room-hub.ts'
import { commentsCase, replyAsked, runsItem, secondLookCase } from './hearing-case.ts'

/** What the sheets of the last agenda remark, in an order that says nothing of the scorers. */
export async function remarksOn(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<string[]> {
  const of = await loadCase(tx, actor, id, now)
  const { item } = mayRelease(of, actor, now)
  const { rows } = await sql<{ remark: string }>`
    with sheet as (select h.remark, h.notes from score_sheet h
      where h.org_id = ${actor.org} and h.sitting_id = ${of.row.item!.sittingId} and h.initiative_id = ${id} and h.handed_in_at is not null and h.scorer_id = any(${[...item!.judges]}::uuid[]))
    select distinct btrim(said) as remark, md5(btrim(said)) as mixed from (select remark as said from sheet union all select n.value ->> 'comment' from sheet cross join lateral jsonb_each(sheet.notes) n) r
    where btrim(coalesce(said, '')) <> '' order by mixed`.execute(tx)
  return rows.map(({ remark }) => remark)
}

/** Lets the authors read comments of the council: to reply to them before it concludes, or to understand a result that is published. */
export async function releaseComments(tx: Tx, actor: Actor, id: InitiativeId, comments: readonly string[], now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const facts = mayRelease(of, actor, now)
  const named = refuseNaming(comments, await memberNames(tx, actor.org, of.row.item!.members))
  if (named) throw new Refuse(named)
  const sitting = of.row.item!.sittingId
  const due = commentsPhase(facts) === 'before' ? addWorkingDays(dayOf(now), facts.replyDays, of.calendar) : null
  await tx.insertInto('council_comment').values({ org_id: actor.org, id: newId(), initiative_id: id, sitting_id: sitting, comments: [...comments], released_by: actor.id, released_at: now, due_on: due }).execute()
  await notify(tx, actor.org, { to: authorIds(of), kind: 'hearing.comments', initiativeId: id, facts: due ? { due } : {}, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.comments_released', noun: 'initiative', subject: id, detail: due ? { due } : {} })
  await sayRoomChanged(tx, actor.org, sitting)
}

/** The reply of the authors, once and for all of them; it stays in the dossier. */
export async function replyToCouncil(tx: Tx, actor: Actor, id: InitiativeId, words: string, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseCouncilReply({ authors: authorIds(of), asked: replyAsked(of) }, actor.id, now)
  if (refusal) throw new Refuse(refusal)
  const asked = of.row.comments.findLast(({ dueOn }) => dueOn !== null)!
  await tx.updateTable('council_comment').set({ reply: words, replied_by: actor.id, replied_at: now }).where('org_id', '=', actor.org).where('id', '=', asked.id).execute()
  await notify(tx, actor.org, { to: [asked.releasedBy], kind: 'hearing.replied', initiativeId: id, facts: { byName: actor.name }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.council_replied', noun: 'initiative', subject: id })
  await sayRoomChanged(tx, actor.org, asked.sittingId)
}

/** Other members are to look again: the dossier goes back to before the council, with a clock of its own. */
export async function askSecondLook(tx: Tx, actor: Actor, id: InitiativeId, reasons: string, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseSecondLook(secondLookCase(of), actor.id, now)
  if (refusal) throw new Refuse(refusal)
  const today = dayOf(now)
  const due = nextWorkingDay(addDays(today, hearingRulesOf(of.rules.regulation.pack.council).lookDays), of.calendar)
  await tx.insertInto('second_look').values({ org_id: actor.org, initiative_id: id, sitting_id: of.row.item!.sittingId, asked_by: actor.id, asked_at: now, asked_on: today, reasons, due_on: due }).execute()
  await changeStage(tx, actor.org, id, 'look_again', now, { decided_on: null, closed_at: null })
  await beginTerm(tx, actor.org, id, 'decide', today, due)
  await notify(tx, actor.org, { to: await holdersOf(tx, actor.org, 'secretariat', today), kind: 'hearing.second_look', initiativeId: id, facts: { byName: actor.name, due }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.second_look_asked', noun: 'initiative', subject: id, detail: { due } })
}

const memberNames = async (tx: Tx, org: OrgId, members: readonly PersonId[]): Promise<string[]> =>
  (await tx.selectFrom('person').where('org_id', '=', org).where('id', 'in', [...members]).select('full_name').execute()).map(({ full_name }) => full_name)

/** The case, for who runs the item and may release comments now; refuses everyone else with the reason. */
function mayRelease(of: DossierCase, actor: Actor, now: Date) {
  if (!of.row.is_author && of.row.item && !runsItem(of, actor)) throw new Refuse({ code: 'sitting.not_by_you' })
  const facts = commentsCase(of)
  const refusal = refuseComments(facts, actor.id, now)
  if (refusal) throw new Refuse(refusal)
  return facts
}
