import { usualReviewerRules } from '@sangkien/domain/reviewing/reviewer-rules'
import { type RawBuilder, sql } from 'kysely'
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
    ...(sits ? [declareDuty(reader), offerDuty(reader), sheetDuty(reader), answerDuty(reader), confirmDuty(reader)] : []),
    ...(office || sits
      ? [{ kind: 'run_sitting', ...sitting, done: decided, parts: items, from: sql`${seat} where s.org_id = ${actor.org} and s.closed_at is null and ${runs}` } as const]
      : []),
    ...(office || sits ? [signDuty(reader, office)] : []),
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

/** Items of a sitting a member is asked about in writing: one duty, n of m. `refuseAnswer` (domain/ballot) said in SQL; the parity test holds the two together. */
const answerDuty = (reader: Reader): Duty => ({
  kind: 'answer_in_writing', subject: sql`s.id`, title: sql`s.name`, due: sql`min((si.written_due at time zone 'Asia/Ho_Chi_Minh')::date)`, done: sql`count(v.person_id)`, parts: sql`count(*)`,
  from: sql`from council_seat cs
    join sitting s on s.org_id = cs.org_id and s.council_id = cs.council_id and s.opened_at is not null and s.closed_at is null
    join sitting_item si on si.org_id = s.org_id and si.sitting_id = s.id and si.result is null and si.written_due is not null and si.written_ended_at is null
    join initiative i on i.org_id = si.org_id and i.id = si.initiative_id and i.stage <> 'withdrawn'
    join round ro on ro.org_id = s.org_id and ro.id = s.round_id
    join regulation r on r.org_id = ro.org_id and r.id = ro.regulation_id
    join conflict f on f.org_id = i.org_id and f.initiative_id = i.id and f.person_id = cs.person_id and f.cleared
    left join vote v on v.org_id = si.org_id and v.sitting_id = si.sitting_id and v.initiative_id = si.initiative_id and v.number = si.vote_number and v.person_id = cs.person_id
    where cs.org_id = ${reader.actor.org} and cs.person_id = ${reader.actor.id} and ${notOwn(reader)}
      and (si.written_due > ${reader.now} or r.pack #>> '{voting,lateAnswers}' = 'counted_until_count')
    group by s.id, s.name having count(*) > count(v.person_id)`,
})

/** Figures of a paper ballot somebody else entered, which this member of its committee confirms by the scan: one duty, of all in a sitting. `refuseConfirming` (domain/ballot) said in SQL, but for the arithmetic; the parity test holds the two together. */
const confirmDuty = ({ actor }: Reader): Duty => ({
  kind: 'confirm_paper_count', subject: sql`s.id`, title: sql`s.name`, due: sql`(s.held_at at time zone 'Asia/Ho_Chi_Minh')::date`,
  from: sql`from paper_counter k
    join paper_count pc on pc.org_id = k.org_id and pc.id = k.count_id and pc.phase = 'entered' and pc.scan_id is not null and pc.entered_by <> k.person_id
    join sitting s on s.org_id = pc.org_id and s.id = pc.sitting_id and s.opened_at is not null and s.closed_at is null
    join sitting_item si on si.org_id = pc.org_id and si.sitting_id = pc.sitting_id and si.initiative_id = pc.initiative_id and si.vote_number = pc.number and si.result is null
    where k.org_id = ${actor.org} and k.person_id = ${actor.id}
      and not exists (select from authorship own where own.org_id = pc.org_id and own.initiative_id = pc.initiative_id and own.person_id = k.person_id)
      and not exists (select from conflict f where f.org_id = pc.org_id and f.initiative_id = pc.initiative_id and f.person_id = k.person_id and f.is_out)
    group by s.id, s.name, s.held_at`,
})

/** Minutes of a sitting that is over, to be signed by this person now. `refuseSigningMinutes` (domain/minutes) said in SQL; the parity test holds the two together. */
const signDuty = ({ actor }: Reader, office: boolean): Duty => {
  const isOut = (person: RawBuilder<unknown>) => sql`exists (select from sitting_item oi where oi.org_id = s.org_id and oi.sitting_id = s.id and (
    exists (select from authorship oa where oa.org_id = oi.org_id and oa.initiative_id = oi.initiative_id and oa.person_id = ${person})
    or exists (select from conflict oc where oc.org_id = oi.org_id and oc.initiative_id = oi.initiative_id and oc.person_id = ${person} and oc.is_out)))`
  const sat = (seat: RawBuilder<unknown>) => sql`(select ss.person_id from council_seat ss join attendance sa on sa.org_id = ss.org_id and sa.sitting_id = s.id and sa.person_id = ss.person_id and sa.present
    where ss.org_id = s.org_id and ss.council_id = s.council_id and ${seat} and not ${isOut(sql`ss.person_id`)} order by ss.seat = 'chair' desc, ss.position limit 1)`
  const [secretary, chair] = [sat(sql`ss.seat = 'secretary'`), sat(sql`ss.seat in ('chair', 'vice_chair')`)]
  const signed = (role: 'secretary' | 'chair') => sql`exists (select from minutes_signature g where g.org_id = s.org_id and g.sitting_id = s.id and g.role = ${sql.lit(role)} and g.void_at is null)`
  return {
    kind: 'sign_minutes', subject: sql`s.id`, title: sql`s.name`,
    from: sql`from sitting s where s.org_id = ${actor.org} and s.closed_at is not null and not s.minutes_on_paper and case ${signed('secretary')}
      when true then ${actor.id} = ${chair} and not ${signed('chair')}
      else ${actor.id} is distinct from ${chair} and coalesce(${actor.id} = ${secretary}, ${office}::boolean and not ${isOut(sql`${actor.id}`)}) end`,
  }
}
