import { sql } from 'kysely'
import { about, type Duty, type Reader, runningTerm } from './duty.ts'
import { lastFilingDay } from './filing-day.ts'

/** The request for completion not answered yet, and the day it is to be answered by: its term, which may have been lengthened. */
const completion = sql`left join completion_request c on c.org_id = i.org_id and c.initiative_id = i.id and c.answered_at is null ${runningTerm('complete')}`
const answerDue = sql`coalesce(t.due_on, c.due_on)`

/** What an author owes their own dossiers. */
export function authorDuties(reader: Reader): readonly Duty[] {
  const { actor, today } = reader
  const mine = sql`from authorship me join initiative i on i.org_id = me.org_id and i.id = me.initiative_id`
  const me = sql`me.org_id = ${actor.org} and me.person_id = ${actor.id}`
  return [
    { kind: 'finish_draft', ...about, due: sql`f.last_on`, from: sql`${mine} ${lastFilingDay(reader)} where ${me} and i.stage = 'draft' and i.created_by = ${actor.id}` },
    {
      // The rule is `hasConfirmed` of domain/initiative/authorship.ts; the parity test holds the two together.
      kind: 'confirm_share', ...about, due: sql`case when i.stage = 'draft' then f.last_on else ${answerDue} end`, detail: sql`jsonb_build_object('share', me.share)`,
      done: sql`(select count(*) from authorship o where o.org_id = i.org_id and o.initiative_id = i.id and o.confirmed_share = o.share)`,
      parts: sql`(select count(*) from authorship o where o.org_id = i.org_id and o.initiative_id = i.id)`,
      from: sql`${mine} ${completion} ${lastFilingDay(reader)} where ${me} and i.stage in ('draft', 'completion_requested') and me.confirmed_share is distinct from me.share`,
    },
    {
      kind: 'complete_dossier', ...about, due: answerDue, detail: sql`jsonb_build_object('fields', to_jsonb(c.fields))`,
      from: sql`${mine} ${completion} where ${me} and i.stage = 'completion_requested' and c.number is not null`,
    },
    {
      // The rule is `refuseReply` of domain/decision; the parity test holds the two together.
      kind: 'reply_to_revocation', ...about, due: sql`v.due_on`,
      from: sql`${mine} join revocation_notice v on v.org_id = i.org_id and v.initiative_id = i.id and v.dropped_at is null
        where ${me} and i.stage = 'recognised' and v.due_on >= ${today}
          and not exists (select from revocation_reply vr where vr.org_id = v.org_id and vr.notice_id = v.id and vr.person_id = me.person_id)`,
    },
    {
      // The rule is `refuseCouncilReply` of domain/hearing; the test of hearing holds the two together.
      kind: 'reply_to_council', ...about, due: sql`w.due_on`,
      from: sql`${mine} join lateral (select w.due_on, w.replied_at from council_comment w where w.org_id = i.org_id and w.initiative_id = i.id and w.due_on is not null order by w.released_at desc, w.id desc limit 1) w on true
        where ${me} and w.due_on >= ${today} and w.replied_at is null`,
    },
  ]
}
