import { usualReviewerRules } from '@sangkien/domain/reviewing/reviewer-rules'
import { sql } from 'kysely'
import { reviewsIt, seatsBefore, seatsInAll } from '../scoring/my-order.ts'
import { stepIsBy } from '../initiative/process-of.ts'
import { about, type Duty, notOwn, type Reader } from './duty.ts'

/** What a seat in a council asks of its holder, and what running a sitting asks of the secretariat and the chair. */
export function councilDuties(reader: Reader): readonly Duty[] {
  const { actor, today } = reader
  const office = actor.roles.has('secretariat')
  const sits = actor.roles.has('council_member') || actor.roles.has('council_chair')
  // `runsSitting` (domain/sitting) said in SQL, for who is no secretariat; the parity test holds the two together.
  const rules = sql`(select pg.pack from round pr join regulation pg on pg.org_id = pr.org_id and pg.id = pr.regulation_id where pr.org_id = s.org_id and pr.id = s.round_id)`
  const runs = sql`((${office}::boolean and ${stepIsBy(rules, 'sitting', 'secretariat')}) or (cs.person_id is not null and ${actor.roles.has('council_chair')}::boolean and ${stepIsBy(rules, 'sitting', 'council_chair')}))`
  const seat = sql`from sitting s left join council_seat cs on cs.org_id = s.org_id and cs.council_id = s.council_id and cs.person_id = ${actor.id}`
  const heldOn = sql`(s.held_at at time zone 'Asia/Ho_Chi_Minh')::date`
  const items = sql`(select count(*) from sitting_item si where si.org_id = s.org_id and si.sitting_id = s.id)`
  // One withdrawn needs no result (the list of sittings counts alike).
  const decided = sql`(select count(*) from sitting_item si join initiative i on i.org_id = si.org_id and i.id = si.initiative_id where si.org_id = s.org_id and si.sitting_id = s.id and (si.result is not null or i.stage = 'withdrawn'))`
  const sitting = { subject: sql`s.id`, title: sql`s.name`, due: heldOn, detail: sql`jsonb_build_object('heldAt', s.held_at, 'place', s.place, 'open', s.opened_at is not null)` } as const
  return [
    ...(sits ? [declareDuty(reader), offerDuty(reader), sheetDuty(reader)] : []),
    ...(office || sits
      ? [{ kind: 'run_sitting', ...sitting, done: decided, parts: items, from: sql`${seat} where s.org_id = ${actor.org} and s.closed_at is null and ${runs}` } as const]
      : []),
    ...(sits
      ? [{ kind: 'attend_sitting', ...sitting, from: sql`${seat} where s.org_id = ${actor.org} and s.closed_at is null and cs.person_id is not null and not ${runs} and (s.opened_at is not null or ${heldOn} >= ${today})` } as const]
      : []),
  ]
}

/** Dossiers a member is asked about before anything of them is opened: of one sitting one duty, n of m, until the sitting is over. */
const declareDuty = (reader: Reader): Duty => ({
  kind: 'declare_conflicts', subject: sql`s.id`, title: sql`s.name`, due: sql`least(s.scores_due, (s.held_at at time zone 'Asia/Ho_Chi_Minh')::date)`, done: sql`count(*) filter (where f.cleared)`, parts: sql`count(*)`,
  from: sql`from council_seat cs
    join sitting s on s.org_id = cs.org_id and s.council_id = cs.council_id and s.closed_at is null
    join sitting_item si on si.org_id = s.org_id and si.sitting_id = s.id and si.result is null
    join initiative i on i.org_id = si.org_id and i.id = si.initiative_id and i.stage <> 'withdrawn'
    join conflict f on f.org_id = si.org_id and f.initiative_id = si.initiative_id and f.person_id = cs.person_id and not f.is_out
    where cs.org_id = ${reader.actor.org} and cs.person_id = ${reader.actor.id}
    group by s.id, s.name, s.scores_due, s.held_at having count(*) > count(*) filter (where f.cleared)`,
})

/** Dossiers another reviewer would hand on to this member: `mayTake` (domain/reviewing) said in SQL; the parity test holds the two together. */
const offerDuty = (reader: Reader): Duty => ({
  kind: 'answer_offer', ...about, due: sql`s.scores_due`,
  from: sql`from reviewer rv
    join sitting s on s.org_id = rv.org_id and s.id = rv.sitting_id and s.closed_at is null
    join round ro on ro.org_id = s.org_id and ro.id = s.round_id
    join regulation g on g.org_id = ro.org_id and g.id = ro.regulation_id and coalesce((g.pack #>> '{council,reviewers,perDossier}')::int, ${usualReviewerRules.perDossier}) > 0
    join sitting_item si on si.org_id = s.org_id and si.sitting_id = s.id and si.initiative_id = rv.initiative_id and si.result is null
    join initiative i on i.org_id = si.org_id and i.id = si.initiative_id and i.stage <> 'withdrawn'
    join council_seat cs on cs.org_id = s.org_id and cs.council_id = s.council_id and cs.person_id = rv.offered_to
    join conflict f on f.org_id = i.org_id and f.initiative_id = i.id and f.person_id = rv.offered_to and f.cleared
    left join score_sheet h on h.org_id = rv.org_id and h.sitting_id = rv.sitting_id and h.initiative_id = rv.initiative_id and h.scorer_id = rv.person_id
    where rv.org_id = ${reader.actor.org} and rv.offered_to = ${reader.actor.id} and h.handed_in_at is null and not ${reviewsIt(reader.actor.id)} and ${notOwn(reader)}
    group by i.id, i.code, i.title, s.scores_due`,
})

/**
 * The sheets of one sitting are one duty, n of m. What may be scored is `refuseScoring` (domain/scoring) said in SQL; the
 * parity test holds the two together.
 */
const sheetDuty = (reader: Reader): Duty => ({
  kind: 'hand_in_sheet', subject: sql`s.id`, title: sql`s.name`, due: sql`s.scores_due`, done: sql`count(h.handed_in_at)`, parts: sql`count(*)`,
  detail: sql`jsonb_build_object('agenda', array_agg(si.initiative_id order by si.position), 'open', array_agg(si.initiative_id) filter (where h.handed_in_at is null), 'reviews', array_agg(si.initiative_id) filter (where ${reviewsIt(reader.actor.id)}), 'seat', min(${seatsBefore}), 'seats', min(${seatsInAll}))`,
  from: sql`from council_seat cs
    join sitting s on s.org_id = cs.org_id and s.council_id = cs.council_id and s.opened_at is null and s.closed_at is null and s.scores_due >= ${reader.today}
    join sitting_item si on si.org_id = s.org_id and si.sitting_id = s.id
    join initiative i on i.org_id = si.org_id and i.id = si.initiative_id and i.stage = 'scoring'
    join round ro on ro.org_id = s.org_id and ro.id = s.round_id
    join regulation r on r.org_id = ro.org_id and r.id = ro.regulation_id and jsonb_typeof(r.pack -> 'scale') = 'object'
    join conflict f on f.org_id = i.org_id and f.initiative_id = i.id and f.person_id = cs.person_id and f.cleared
    left join score_sheet h on h.org_id = si.org_id and h.sitting_id = si.sitting_id and h.initiative_id = si.initiative_id and h.scorer_id = cs.person_id
    where cs.org_id = ${reader.actor.org} and cs.person_id = ${reader.actor.id} and ${notOwn(reader)}
    group by s.id, s.name, s.scores_due having count(*) > count(h.handed_in_at)`,
})
