import type { CertificateId, DecisionId, InitiativeId, PersonId, SittingId, UnitId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { DiscussionOutcome } from '@sangkien/domain/sitting/refuse-discussion'
import { sql } from 'kysely'
import { lastDiscussion } from '../sitting/last-discussion.ts'
import type { Actor } from '../actor.ts'
import type { SnapshotFacts } from './snapshot-facts.ts'
import { visibleTo } from './visible-to.ts'

// Parts of a dossier aliased `i`, each as one JSON value. Instants inside are ISO text, as JSON has no other.

const nameOf = (column: string) => sql<string>`(select p.full_name from person p where p.org_id = i.org_id and p.id = ${sql.ref(column)})`

export const benefitChecker = sql<string | null>`${nameOf('i.benefit_checked_by')}`

/** What was filed last. While the authors complete it, others read what was filed and not what is being typed. */
export const filed = sql<{ number: number; sha256: string; promisedOn: Day; facts: SnapshotFacts | null } | null>`(
  select jsonb_build_object('number', s.number, 'sha256', s.sha256, 'promisedOn', s.facts ->> 'promisedOn', 'facts', case when i.stage = 'completion_requested' then s.facts end)
  from snapshot s where s.org_id = i.org_id and s.initiative_id = i.id order by s.number desc limit 1)`

/** The last request for completion. */
export const completion = sql<{ number: number; fields: string[]; message: string; dueOn: Day; askedAt: string; answeredAt: string | null; byName: string } | null>`(
  select jsonb_build_object('number', c.number, 'fields', c.fields, 'message', c.message, 'dueOn', c.due_on, 'askedAt', c.asked_at, 'answeredAt', c.answered_at, 'byName', ${nameOf('c.asked_by')})
  from completion_request c where c.org_id = i.org_id and c.initiative_id = i.id order by c.number desc limit 1)`

export const opinion = sql<{ personId: PersonId; unitId: UnitId; supports: boolean; reasons: string; byName: string; unitName: string; at: string } | null>`(
  select jsonb_build_object('personId', o.person_id, 'unitId', o.unit_id, 'supports', o.supports, 'reasons', o.reasons, 'byName', ${nameOf('o.person_id')}, 'unitName', ou.name, 'at', o.given_at)
  from unit_opinion o join unit ou on ou.org_id = o.org_id and ou.id = o.unit_id where o.org_id = i.org_id and o.initiative_id = i.id)`

export const intakeChecks = sql<{ condition: string; verdict: 'met' | 'not_met' | 'unclear'; note: string; byName: string; at: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('condition', k.condition, 'verdict', k.verdict, 'note', k.note, 'byName', ${nameOf('k.checked_by')}, 'at', k.checked_at) order by k.checked_at)
  from intake_check k where k.org_id = i.org_id and k.initiative_id = i.id), '[]')`

/** The earlier dossier it was found to repeat, and whether this reader sees that one. `i` within is the earlier. */
export const duplicateOf = (actor: Actor) => sql<{ id: InitiativeId; code: string; title: string; seen: boolean; reason: string; byName: string; at: string } | null>`(
  select jsonb_build_object('id', i.id, 'code', i.code, 'title', i.title, 'seen', ${visibleTo(actor)}, 'reason', later.reason, 'at', later.at,
    'byName', (select p.full_name from person p where p.org_id = i.org_id and p.id = later.by))
  from (select i.org_id as org, i.duplicate_of as first, i.duplicate_reason as reason, i.duplicate_by as by, i.duplicate_at as at) later join initiative i on i.org_id = later.org and i.id = later.first)`

/** Later dossiers found to repeat it that this reader sees. `i` within is the later. */
export const duplicates = (actor: Actor) => sql<{ id: InitiativeId; code: string; title: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'title', i.title) order by i.received_at, i.id)
  from (select i.org_id as org, i.id as first) earlier join initiative i on i.org_id = earlier.org and i.duplicate_of = earlier.first where ${visibleTo(actor)}), '[]')`

/** The kinds of sources a conclusion "duplicate" rests on, of those with a passage; none without such a conclusion. */
export const repeatedKinds = sql<string[]>`coalesce((select jsonb_agg(distinct one ->> 'kind') from novelty_conclusion nc cross join jsonb_array_elements(nc.cited) one
  where nc.org_id = i.org_id and nc.initiative_id = i.id and nc.withdrawn_at is null and nc.verdict = 'duplicate' and one ->> 'passage' is not null), '[]')`

/** What experts told the council, the first first. */
export const expertOpinions = sql<{ id: string; expert: string; position: string; givenOn: Day; text: string; recordedByName: string; recordedAt: string; judged: { number: number; sha256: string } | null; file: { name: string; mediaType: string; size: number } | null }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', x.id, 'expert', x.expert, 'position', x.position, 'givenOn', x.given_on, 'text', x.text, 'recordedByName', ${nameOf('x.recorded_by')}, 'recordedAt', x.recorded_at,
    'judged', case when xs.number is not null then jsonb_build_object('number', xs.number, 'sha256', xs.sha256) end,
    'file', case when f.id is not null then jsonb_build_object('name', f.name, 'mediaType', f.media_type, 'size', f.size) end) order by x.recorded_at, x.id)
  from expert_opinion x left join file f on f.org_id = x.org_id and f.id = x.file_id
    left join expert_request xr on xr.org_id = x.org_id and xr.id = x.request_id left join snapshot xs on xs.org_id = xr.org_id and xs.initiative_id = xr.initiative_id and xs.number = xr.snapshot_number
  where x.org_id = i.org_id and x.initiative_id = i.id), '[]')`

/** The agenda it stands on, or stood on last, with what was concluded there. */
export const item = sql<{
  sittingId: SittingId; sittingName: string; scoresDue: Day; heldAt: string; opened: boolean; closed: boolean
  result: string | null; score: number | null; class: string | null; reasons: string; reasonCodes: string[]; lastDiscussion: DiscussionOutcome | null; members: PersonId[]; out: PersonId[]; handedIn: PersonId[]
} | null>`(select jsonb_build_object('sittingId', s.id, 'sittingName', s.name, 'scoresDue', s.scores_due, 'heldAt', s.held_at, 'opened', s.opened_at is not null, 'closed', s.closed_at is not null,
    'result', si.result, 'score', si.score, 'class', si.class, 'reasons', si.reasons, 'reasonCodes', si.reason_codes, 'lastDiscussion', ${lastDiscussion},
    'members', (select coalesce(jsonb_agg(cs.person_id), '[]') from council_seat cs where cs.org_id = s.org_id and cs.council_id = s.council_id),
    'out', (select coalesce(jsonb_agg(f.person_id), '[]') from conflict f where f.org_id = si.org_id and f.initiative_id = si.initiative_id and f.is_out),
    'handedIn', (select coalesce(jsonb_agg(h.scorer_id), '[]') from score_sheet h where h.org_id = si.org_id and h.sitting_id = si.sitting_id and h.initiative_id = si.initiative_id and h.handed_in_at is not null))
  from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id where si.org_id = i.org_id and si.initiative_id = i.id order by s.held_at desc, s.id desc limit 1)`

/** The decision it stands in now: the revocation once issued, otherwise the last one that was not dropped. */
export const decision = sql<{ id: DecisionId; kind: 'recognition' | 'refusal' | 'revocation'; approved: boolean; issued: boolean; number: number | null; symbol: string | null; dated: Day | null; reasons: string } | null>`(
  select jsonb_build_object('id', d.id, 'kind', d.kind, 'approved', d.approved_at is not null, 'issued', d.issued_at is not null, 'number', d.number, 'symbol', d.symbol, 'dated', d.dated, 'reasons', di.reasons)
  from decision_item di join decision d on d.org_id = di.org_id and d.id = di.decision_id
  where di.org_id = i.org_id and di.initiative_id = i.id and d.cancelled_at is null and (d.kind <> 'revocation' or d.issued_at is not null) order by d.created_at desc, d.id desc limit 1)`

/** Files marked confidential, also those taken out since. */
export const markedEvidence = sql<string[]>`array(select e.id::text from evidence e where e.org_id = i.org_id and e.initiative_id = i.id and e.confidential)`

/** Whether a revocation is drafted or issued: another cannot be drafted. */
export const revocationDrafted = sql<boolean>`exists (select from decision_item di join decision d on d.org_id = di.org_id and d.id = di.decision_id
  where di.org_id = i.org_id and di.initiative_id = i.id and d.kind = 'revocation' and d.cancelled_at is null)`

export const certificates = sql<{ id: CertificateId; personName: string; number: number; year: number; checkCode: string; revokedOn: Day | null }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', c.id, 'personName', ${nameOf('c.person_id')}, 'number', c.number, 'year', c.year, 'checkCode', c.check_code, 'revokedOn', c.revoked_on) order by c.year, c.number)
  from certificate c where c.org_id = i.org_id and c.initiative_id = i.id), '[]')`

export const hasConsent = sql<boolean>`exists (select from consent w where w.org_id = i.org_id and w.initiative_id = i.id)`

/** The revocation its authors were told of, with what they replied. */
export const revocation = sql<{ id: string; ground: string; reasons: string; announcedAt: string; dueOn: Day; replies: { personId: PersonId; byName: string; words: string; at: string }[] } | null>`(
  select jsonb_build_object('id', v.id, 'ground', v.ground, 'reasons', v.reasons, 'announcedAt', v.announced_at, 'dueOn', v.due_on, 'replies', coalesce((
    select jsonb_agg(jsonb_build_object('personId', vr.person_id, 'byName', ${nameOf('vr.person_id')}, 'words', vr.words, 'at', vr.given_at) order by vr.given_at)
    from revocation_reply vr where vr.org_id = v.org_id and vr.notice_id = v.id), '[]'))
  from revocation_notice v where v.org_id = i.org_id and v.initiative_id = i.id and v.dropped_at is null)`

/** What councils let the authors read of their comments, the earliest first, with the reply. */
export const comments = sql<{ id: string; sittingId: SittingId; sittingName: string; comments: string[]; releasedBy: PersonId; releasedAt: string; dueOn: Day | null; reply: string | null; repliedByName: string | null; repliedAt: string | null }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', w.id, 'sittingId', w.sitting_id, 'sittingName', ws.name, 'comments', w.comments, 'releasedBy', w.released_by, 'releasedAt', w.released_at, 'dueOn', w.due_on,
    'reply', w.reply, 'repliedByName', ${nameOf('w.replied_by')}, 'repliedAt', w.replied_at) order by w.released_at, w.id)
  from council_comment w join sitting ws on ws.org_id = w.org_id and ws.id = w.sitting_id where w.org_id = i.org_id and w.initiative_id = i.id), '[]')`

/** The second look its authors asked for, and the sitting whose result they contest. */
export const secondLook = sql<{ sittingId: SittingId; sittingName: string; reasons: string; byName: string; at: string; askedOn: Day; dueOn: Day } | null>`(
  select jsonb_build_object('sittingId', k.sitting_id, 'sittingName', ks.name, 'reasons', k.reasons, 'byName', ${nameOf('k.asked_by')}, 'at', k.asked_at, 'askedOn', k.asked_on, 'dueOn', k.due_on)
  from second_look k join sitting ks on ks.org_id = k.org_id and ks.id = k.sitting_id where k.org_id = i.org_id and k.initiative_id = i.id)`
