import { openIn as requestOpenIn } from '@sangkien/domain/expert/expert-request'
import { type Day, partsOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { isUnchecked } from '../initiative/process-of.ts'
import { about, type Duty, notOwn, type Reader, runningTerm } from './duty.ts'
import { lastFilingDay } from './filing-day.ts'

/** What the standing office of the council (HC-QT) has before it. `watchTo` is the day ten working days away. */
export function secretariatDuties(reader: Reader, watchTo: Day): readonly Duty[] {
  const { actor, today } = reader
  if (!actor.roles.has('secretariat')) return []
  const org = actor.org
  return [
    { kind: 'receive', ...about, due: sql`t.due_on`, from: sql`from initiative i ${runningTerm('examine')} where i.org_id = ${org} and i.stage = 'submitted' and ${notOwn(reader)}` },
    // Leave is of use only while the round is open.
    { kind: 'allow_late_filing', ...about, due: sql`f.closes_on`, from: sql`from initiative i ${lastFilingDay(reader)} where i.org_id = ${org} and i.stage = 'draft' and i.late_asked_at is not null and i.late_allowed_reason is null and ${notOwn(reader)}` },
    {
      kind: 'put_on_agenda', ...about, due: sql`t.due_on`, detail: sql`jsonb_build_object('stage', i.stage)`,
      from: sql`from initiative i ${runningTerm('decide')} where i.org_id = ${org} and i.stage in ('accepted', 'deferred', 'expert_opinion') and ${notOwn(reader)} and not ${isUnchecked}
        and not exists (select from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id where si.org_id = i.org_id and si.initiative_id = i.id and s.closed_at is null)`,
    },
    {
      kind: 'record_consent', ...about, due: sql`t.due_on`,
      from: sql`from initiative i ${runningTerm('decide')} where i.org_id = ${org} and i.stage = 'awaiting_consent' and ${notOwn(reader)}`,
    },
    {
      // One duty for a sitting: its results are drafted in one act.
      kind: 'draft_decision', subject: sql`s.id`, title: sql`s.name`, due: sql`min(t.due_on)`, done: sql`count(*) filter (where d.decided)`, parts: sql`count(*)`,
      from: sql`from initiative i
        join lateral (select si.sitting_id from sitting_item si join sitting ss on ss.org_id = si.org_id and ss.id = si.sitting_id where si.org_id = i.org_id and si.initiative_id = i.id and ss.closed_at is not null order by ss.closed_at desc limit 1) latest on true
        join sitting s on s.org_id = i.org_id and s.id = latest.sitting_id
        cross join lateral (select exists (select from decision_item di join decision dd on dd.org_id = di.org_id and dd.id = di.decision_id where di.org_id = i.org_id and di.initiative_id = i.id and dd.cancelled_at is null) as decided) d
        ${runningTerm('decide')}
        where i.org_id = ${org} and i.stage = 'awaiting_decision' group by s.id, s.name having count(*) filter (where not d.decided) > 0`,
    },
    {
      kind: 'watch_term', ...about, due: sql`w.due_on`,
      from: sql`from term w join initiative i on i.org_id = w.org_id and i.id = w.initiative_id
        where w.org_id = ${org} and w.kind = 'decide' and w.ended_at is null and w.paused_on is null and w.due_on <= ${watchTo}
          and i.stage not in ('accepted', 'deferred', 'expert_opinion', 'awaiting_consent')`, // those have an act of their own above, with the same day
    },
    {
      // `stateOf` of domain/expert said in SQL: a request that is open, and its day over. One duty for a dossier; the parity test holds them together.
      kind: 'urge_expert', ...about, due: sql`min(r.due_on)`,
      from: sql`from expert_request r join initiative i on i.org_id = r.org_id and i.id = r.initiative_id
        where r.org_id = ${org} and r.due_on < ${today} and r.answered_at is null and r.declined_at is null and r.withdrawn_at is null and r.conflict is not true and i.stage in (${sql.join(requestOpenIn)}) and ${notOwn(reader)}
          and not exists (select from second_look k where k.org_id = r.org_id and k.initiative_id = r.initiative_id and k.asked_at > r.asked_at) group by i.id, i.code, i.title`,
    },
    reportDuty(org, today),
    basisDuty(org, today),
  ]
}

/** `yearsToReport` and `lastDayToReport` (domain/report) said in SQL; the parity test holds them together. */
function reportDuty(org: Reader['actor']['org'], today: Day): Duty {
  const [year, month] = partsOf(today)
  const before = sql`make_date(y.year, (r.pack #>> '{annualReport,month}')::int, (r.pack #>> '{annualReport,day}')::int) - 1`
  return {
    kind: 'send_report', subject: sql`y.year`, title: sql`y.year::text`, due: before, detail: sql`jsonb_build_object('year', y.year)`,
    from: sql`from (select pack from regulation where org_id = ${org} and valid_from <= ${today} and (valid_to is null or valid_to >= ${today}) order by valid_from desc limit 1) r
      cross join (select begun.year from organisation o
        cross join generate_series(extract(year from o.created_at at time zone 'Asia/Ho_Chi_Minh')::int, ${month < 11 ? year - 1 : year}::int) begun (year) where o.id = ${org}) y
      where not exists (select from year_report sent where sent.org_id = ${org} and sent.year = y.year and sent.sent_at is not null)`,
  }
}

/** `restsOnReplaced` (domain/regulation) said in SQL and counted; the test of the register holds them together. */
function basisDuty(org: Reader['actor']['org'], today: Day): Duty {
  const named = sql`(select coalesce(e ->> 'code', e #>> '{}') from jsonb_array_elements(r.pack -> 'legalBases') e)`
  return {
    kind: 'review_basis', subject: sql`r.id`, title: sql`r.title`, detail: sql`jsonb_build_object('rules', c.rules)`,
    from: sql`from (select id, title, pack from regulation where org_id = ${org} and valid_from <= ${today} and (valid_to is null or valid_to >= ${today}) order by valid_from desc limit 1) r
      cross join lateral (select
          (select count(*) from jsonb_path_query(r.pack, 'strict $.** ? (exists (@.paper))') rule join legal_basis b on b.org_id = ${org} and b.number <> ''
             and (b.valid_to < ${today} or b.successor_from <= ${today}) and strpos(' ' || translate(rule ->> 'paper', ',;()', '    ') || ' ', ' ' || b.number || ' ') > 0)
        + (select count(*) from legal_basis b where b.org_id = ${org} and b.number <> '' and b.successor is not null and (b.valid_to < ${today} or b.successor_from <= ${today})
             and b.code in ${named} and b.successor not in ${named}) as rules) c
      where c.rules > 0`,
  }
}
