import type { OrgId } from '@sangkien/domain/ids'
import { CompiledQuery } from 'kysely'
import { findForged } from './ballot/find-forged.ts'
import { type Db, inOrganisation } from './db.ts'
import { findTampered, frozen } from './recompute-hashes.ts'

/** A sentence that must hold, and the query that finds what breaks it. `$1` is the organisation. */
export interface Invariant { readonly name: string; readonly sql: string }

/** What no CHECK can say because it spans tables. Each query must return nothing; run after tests, nightly and by `npm run invariants`. */
export const invariants: readonly Invariant[] = [
  {
    name: 'what is decided stands in an issued decision of its kind, dated the day it is decided on',
    sql: `select i.id, i.stage from initiative i where i.org_id = $1 and i.stage in ('recognised', 'revoked', 'declined') and not exists (
      select from decision_item di join decision d on d.org_id = di.org_id and d.id = di.decision_id where di.org_id = i.org_id and di.initiative_id = i.id and d.issued_at is not null
      and d.kind = case i.stage when 'declined' then 'refusal' else 'recognition' end and (i.decided_on is null or d.dated = i.decided_on))`,
  },
  {
    name: 'what is revoked stands in an issued revocation, and nothing else does',
    sql: `select i.id, i.stage from initiative i where i.org_id = $1 and (i.stage = 'revoked') <> exists (
      select from decision_item di join decision d on d.org_id = di.org_id and d.id = di.decision_id where di.org_id = i.org_id and di.initiative_id = i.id and d.issued_at is not null and d.kind = 'revocation')`,
  },
  {
    name: 'shares of what was received are the whole',
    sql: `select i.id, coalesce(sum(a.share), 0) as shares from initiative i left join authorship a on a.org_id = i.org_id and a.initiative_id = i.id
      where i.org_id = $1 and i.received_at is not null and i.stage <> 'completion_requested' group by i.id having coalesce(sum(a.share), 0) <> 10000`,
  },
  {
    name: 'every author of what was received has confirmed the share that stands',
    sql: `select a.initiative_id, a.person_id from authorship a join initiative i on i.org_id = a.org_id and i.id = a.initiative_id
      where a.org_id = $1 and i.received_at is not null and i.stage not in ('completion_requested', 'withdrawn') and a.confirmed_share is distinct from a.share`,
  },
  {
    name: 'what was received was frozen as it was filed',
    sql: `select i.id from initiative i where i.org_id = $1 and i.received_at is not null and not exists (select from snapshot s where s.org_id = i.org_id and s.initiative_id = i.id)`,
  },
  {
    name: 'a certificate is of something recognised, by an issued recognition, for one of its authors',
    sql: `select c.id from certificate c join initiative i on i.org_id = c.org_id and i.id = c.initiative_id join decision d on d.org_id = c.org_id and d.id = c.decision_id
      where c.org_id = $1 and (i.stage not in ('recognised', 'revoked') or d.kind <> 'recognition' or d.issued_at is null
        or not exists (select from authorship a where a.org_id = c.org_id and a.initiative_id = c.initiative_id and a.person_id = c.person_id))`,
  },
  {
    name: 'a certificate is revoked if and only if its initiative is',
    sql: `select c.id from certificate c join initiative i on i.org_id = c.org_id and i.id = c.initiative_id where c.org_id = $1 and (c.revoked_on is not null) <> (i.stage = 'revoked')`,
  },
  {
    name: 'every author of what is recognised has a certificate',
    sql: `select a.initiative_id, a.person_id from authorship a join initiative i on i.org_id = a.org_id and i.id = a.initiative_id
      where a.org_id = $1 and i.stage = 'recognised' and not exists (select from certificate c where c.org_id = a.org_id and c.initiative_id = a.initiative_id and c.person_id = a.person_id)`,
  },
  {
    name: 'what an earlier list brought is of a list that is in',
    sql: `select e.id from past_initiative e join import_job j on j.org_id = e.org_id and j.id = e.import_id where e.org_id = $1 and (j.kind <> 'past' or j.state <> 'done')`,
  },
  {
    name: 'what a list brought into the corpus is of a list that is in',
    sql: `select t.id from corpus_text t join import_job j on j.org_id = t.org_id and j.id = t.import_id where t.org_id = $1 and t.retired_at is null and (j.kind <> 'corpus' or j.state <> 'done')`,
  },
  {
    name: 'a document that was read has its text in the corpus',
    sql: `select c.id from corpus_file c left join corpus_text t on t.org_id = c.org_id and t.id = c.text_id where c.org_id = $1 and c.removed_at is null and c.state = 'ready' and (t.id is null or t.retired_at is not null)`,
  },
  {
    name: 'nobody votes on their own initiative',
    sql: `select v.sitting_id, v.initiative_id, v.person_id from vote v join authorship a on a.org_id = v.org_id and a.initiative_id = v.initiative_id and a.person_id = v.person_id where v.org_id = $1`,
  },
  {
    name: 'a secret ballot holds no more papers than were taken, and once counted says what its papers say',
    sql: `select b.id, t.taken, p.cast from secret_ballot b
      cross join lateral (select count(*) as taken, count(v.blinded) as blinded from secret_ballot_voter v where v.org_id = b.org_id and v.ballot_id = b.id) t
      cross join lateral (select count(*) as cast, count(*) filter (where q.choice = 'agree') as agree, count(*) filter (where q.choice = 'disagree') as disagree, count(*) filter (where q.choice = 'abstain') as abstain from secret_ballot_paper q where q.org_id = b.org_id and q.ballot_id = b.id) p
      where b.org_id = $1 and (p.cast > t.taken or (b.phase in ('issuing', 'void') and p.cast > 0) or (b.phase in ('counted', 'void') and t.blinded > 0)
        or (b.phase = 'counted' and (b.issued <> t.taken or b.agree <> p.agree or b.disagree <> p.disagree or b.abstain <> p.abstain)))`,
  },
  {
    name: 'nobody takes a paper on their own initiative, or without a seat in the council',
    sql: `select b.id, v.person_id from secret_ballot_voter v join secret_ballot b on b.org_id = v.org_id and b.id = v.ballot_id join sitting s on s.org_id = b.org_id and s.id = b.sitting_id
      where v.org_id = $1 and (exists (select from authorship a where a.org_id = v.org_id and a.initiative_id = b.initiative_id and a.person_id = v.person_id)
        or not exists (select from council_seat c where c.org_id = v.org_id and c.council_id = s.council_id and c.person_id = v.person_id))`,
  },
  {
    name: 'what was recognised or declined on a secret ballot has it counted, and none runs on what is concluded',
    sql: `select si.sitting_id, si.initiative_id from sitting_item si where si.org_id = $1 and si.result is not null
      and (exists (select from secret_ballot b where b.org_id = si.org_id and b.sitting_id = si.sitting_id and b.initiative_id = si.initiative_id and b.phase in ('issuing', 'casting'))
        or exists (select from paper_count c where c.org_id = si.org_id and c.sitting_id = si.sitting_id and c.initiative_id = si.initiative_id and c.phase in ('counting', 'entered'))
        or (si.vote_mode = 'secret' and si.result in ('recognise', 'decline') and not exists (select from paper_count c where c.org_id = si.org_id and c.sitting_id = si.sitting_id and c.initiative_id = si.initiative_id and c.number = si.vote_number and c.phase = 'confirmed') and not exists (select from secret_ballot b where b.org_id = si.org_id and b.sitting_id = si.sitting_id and b.initiative_id = si.initiative_id and b.number = si.vote_number and b.phase = 'counted')))`,
  },
  {
    name: 'a paper count is of members who did not write the dossier, confirmed by one of them, of no more papers than people, and beside no other ballot',
    sql: `select c.id from paper_count c join sitting s on s.org_id = c.org_id and s.id = c.sitting_id where c.org_id = $1 and (
      exists (select from paper_counter k where k.org_id = c.org_id and k.count_id = c.id and (
        not exists (select from council_seat cs where cs.org_id = k.org_id and cs.council_id = s.council_id and cs.person_id = k.person_id)
        or exists (select from authorship a where a.org_id = k.org_id and a.initiative_id = c.initiative_id and a.person_id = k.person_id)))
      or c.confirmed_by is not null and not exists (select from paper_counter k where k.org_id = c.org_id and k.count_id = c.id and k.person_id = c.confirmed_by)
      or c.issued > (select count(*) from paper_count_voter v where v.org_id = c.org_id and v.count_id = c.id)
      or c.phase <> 'void' and exists (select from secret_ballot b where b.org_id = c.org_id and b.sitting_id = c.sitting_id and b.initiative_id = c.initiative_id and b.number = c.number and b.phase <> 'void'))`,
  },
  {
    name: 'nobody scores their own initiative',
    sql: `select h.sitting_id, h.initiative_id, h.scorer_id from score_sheet h join authorship a on a.org_id = h.org_id and a.initiative_id = h.initiative_id and a.person_id = h.scorer_id where h.org_id = $1`,
  },
  {
    name: 'an author with a seat in the council is out of their own dossier',
    sql: `select f.initiative_id, f.person_id from conflict f join authorship a on a.org_id = f.org_id and a.initiative_id = f.initiative_id and a.person_id = f.person_id where f.org_id = $1 and not f.is_out`,
  },
  {
    name: 'a reviewer has a seat in the council that sits, and is no author of the dossier nor out of it',
    sql: `select rv.sitting_id, rv.initiative_id, rv.person_id from reviewer rv join sitting s on s.org_id = rv.org_id and s.id = rv.sitting_id where rv.org_id = $1 and (
      not exists (select from council_seat c where c.org_id = rv.org_id and c.council_id = s.council_id and c.person_id = rv.person_id)
      or exists (select from authorship a where a.org_id = rv.org_id and a.initiative_id = rv.initiative_id and a.person_id = rv.person_id)
      or s.closed_at is null and exists (select from conflict f where f.org_id = rv.org_id and f.initiative_id = rv.initiative_id and f.person_id = rv.person_id and f.is_out))`,
  },
  {
    name: 'nothing is concluded on while members are still asked in writing',
    sql: `select sitting_id, initiative_id from sitting_item where org_id = $1 and result is not null and written_due is not null and written_ended_at is null`,
  },
  {
    name: 'votes and sheets are of people with a seat in the council that sits',
    sql: `select x.sitting_id, x.person_id from (select sitting_id, person_id from vote where org_id = $1 union select sitting_id, scorer_id from score_sheet where org_id = $1) x
      join sitting s on s.org_id = $1 and s.id = x.sitting_id where not exists (select from council_seat c where c.org_id = $1 and c.council_id = s.council_id and c.person_id = x.person_id)`,
  },
  {
    name: 'a sheet from paper was keyed in by two people who do not judge',
    sql: `select h.sitting_id, h.initiative_id, h.scorer_id from score_sheet h where h.org_id = $1 and h.from_paper and (h.handed_in_at is null or 2 > (
      select count(*) from paper_sheet k join sitting s on s.org_id = k.org_id and s.id = k.sitting_id
      where k.org_id = h.org_id and k.sitting_id = h.sitting_id and k.initiative_id = h.initiative_id and k.scorer_id = h.scorer_id and k.marks = h.marks
        and not exists (select from council_seat c where c.org_id = s.org_id and c.council_id = s.council_id and c.person_id = k.keyed_by)))`,
  },
  {
    name: 'a closed sitting has a result for each item',
    sql: `select si.sitting_id, si.initiative_id from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id
      where si.org_id = $1 and s.closed_at is not null and si.result is null and not exists (select from initiative i where i.org_id = si.org_id and i.id = si.initiative_id and i.stage = 'withdrawn')`,
  },
  {
    name: 'what is scored or sat on stands on an agenda',
    sql: `select i.id, i.stage from initiative i where i.org_id = $1 and i.stage in ('scoring', 'sitting', 'awaiting_consent', 'awaiting_decision')
      and not exists (select from sitting_item si where si.org_id = i.org_id and si.initiative_id = i.id)`,
  },
  {
    name: 'what awaits consent asked for it',
    sql: `select i.id from initiative i where i.org_id = $1 and i.stage = 'awaiting_consent' and not exists (select from consent c where c.org_id = i.org_id and c.initiative_id = i.id and c.given is null)`,
  },
  {
    name: 'a request for completion is open if and only if the dossier is with its author',
    sql: `select i.id, i.stage from initiative i where i.org_id = $1 and i.stage not in ('withdrawn', 'intake_refused')
      and (i.stage = 'completion_requested') <> exists (select from completion_request c where c.org_id = i.org_id and c.initiative_id = i.id and c.answered_at is null)`,
  },
  {
    name: 'no term runs on for what is over, and of one kind at most one runs',
    sql: `select t.initiative_id, t.kind from term t join initiative i on i.org_id = t.org_id and i.id = t.initiative_id
      where t.org_id = $1 and t.ended_at is null and i.stage in ('intake_refused', 'recognised', 'declined', 'withdrawn', 'revoked')
      union all select initiative_id, kind from term where org_id = $1 and ended_at is null group by initiative_id, kind having count(*) > 1`,
  },
  {
    name: 'codes of a year run without gaps up to their counter',
    sql: `select k.series, k.year, k.last, u.used, u.highest from counter k join lateral (
        select count(*) as used, max(number) as highest from (
          select right(i.code, -length('SK-0000-'))::int as number from initiative i where k.series = 'SK' and i.org_id = k.org_id and i.code like 'SK-' || k.year || '-%'
          union all select c.number from certificate c where k.series = 'certificate' and c.org_id = k.org_id and c.year = k.year
          union all select i.receipt_number from initiative i where k.series = 'receipt' and i.org_id = k.org_id and i.receipt_number is not null and extract(year from i.received_at at time zone 'Asia/Ho_Chi_Minh') = k.year) n) u on true
      where k.org_id = $1 and k.series in ('SK', 'certificate', 'receipt') and (u.used <> k.last or u.highest <> k.last)`,
  },
  {
    name: 'the head of the history is its last row',
    sql: `select h.seq, h.hash, l.seq as last_seq from history_head h left join lateral (select seq, hash from history where org_id = h.org_id order by seq desc limit 1) l on true
      where h.org_id = $1 and (h.seq <> coalesce(l.seq, 0) or h.hash <> coalesce(l.hash, repeat('0', 64)))`,
  },
  {
    name: 'each row of the history points to the one before it',
    sql: `select seq from (select seq, prev_hash, lag(hash, 1, repeat('0', 64)) over (order by seq) as former, row_number() over (order by seq) as place from history where org_id = $1) l where prev_hash <> former or seq <> place`,
  },
  {
    name: 'nobody sits in two posts at once',
    sql: `select o.person_id, o.id from posting o join posting p on p.org_id = o.org_id and p.person_id = o.person_id and p.id > o.id
      where o.org_id = $1 and o.from_day <= coalesce(p.to_day, 'infinity') and p.from_day <= coalesce(o.to_day, 'infinity')`,
  },
  {
    name: 'what an act of reorganisation ended ended the day before it, and what it began began that day',
    sql: `select u.id, a.id as act from unit u join unit_act a on a.org_id = u.org_id and a.id in (u.begun_act_id, u.ended_act_id)
      where u.org_id = $1 and (a.id = u.ended_act_id and u.valid_to is distinct from a.day - 1 or a.id = u.begun_act_id and u.valid_from <> a.day)`,
  },
  {
    name: 'a unit is succeeded when an act ended it, by units in force from that day',
    sql: `select s.former_id, s.latter_id from unit_succession s join unit_act a on a.org_id = s.org_id and a.id = s.act_id join unit f on f.org_id = s.org_id and f.id = s.former_id join unit l on l.org_id = s.org_id and l.id = s.latter_id
      where s.org_id = $1 and (f.ended_act_id is distinct from s.act_id or l.valid_from > a.day or l.valid_to < a.day)`,
  },
  {
    name: 'no unit stands above itself on any day',
    sql: `with recursive place as (select org_id, id as unit_id, parent_id, valid_from as from_day from unit union all select org_id, unit_id, parent_id, from_day from unit_parent),
      period as (select *, coalesce(lead(from_day) over (partition by org_id, unit_id order by from_day) - 1, 'infinity') as to_day from place),
      chain as (select unit_id, parent_id, from_day, to_day, 1 as depth from period where org_id = $1 and parent_id is not null
        union select c.unit_id, p.parent_id, greatest(c.from_day, p.from_day), least(c.to_day, p.to_day), c.depth + 1 from chain c join period p on p.org_id = $1 and p.unit_id = c.parent_id
        where p.parent_id is not null and c.parent_id <> c.unit_id and c.depth < 50 and greatest(c.from_day, p.from_day) <= least(c.to_day, p.to_day))
      select unit_id from chain where parent_id = unit_id`,
  },
  {
    name: 'a regulation names only legal bases the register has, or brings them along',
    sql: `select r.id, e #>> '{}' as code from regulation r cross join lateral jsonb_array_elements(r.pack -> 'legalBases') e where r.org_id = $1 and jsonb_typeof(e) = 'string'
      and not exists (select from legal_basis b where b.org_id = r.org_id and b.code = e #>> '{}')`,
  },
  {
    name: 'versions of the regulation follow one another without a shared day',
    sql: `select r.id, o.id as other from regulation r join regulation o on o.org_id = r.org_id and o.id > r.id
      where r.org_id = $1 and r.valid_from <= coalesce(o.valid_to, 'infinity') and o.valid_from <= coalesce(r.valid_to, 'infinity')`,
  },
  {
    name: 'a duty handed over is the one it rests on, held by another and not handed on again',
    sql: `select g.id from role_grant g join role_grant s on s.org_id = g.org_id and s.id = g.delegated_from
      where g.org_id = $1 and (g.role <> s.role or g.unit_id is distinct from s.unit_id or g.person_id = s.person_id or s.delegated_from is not null)`,
  },
  {
    name: 'who was noted as leaving has that last day',
    sql: `select d.person_id from departure d join person p on p.org_id = d.org_id and p.id = d.person_id where d.org_id = $1 and d.undone_at is null and p.active_to is distinct from d.last_day`,
  },
  {
    name: 'who is asked from outside holds nothing of the agency',
    sql: `select p.id from person p where p.org_id = $1 and ((p.kind = 'outside') <> exists (select from outside_expert x where x.org_id = p.org_id and x.person_id = p.id)
      or p.kind = 'outside' and (exists (select from posting o where o.org_id = p.org_id and o.person_id = p.id) or exists (select from role_grant g where g.org_id = p.org_id and g.person_id = p.id)
        or exists (select from authorship a where a.org_id = p.org_id and a.person_id = p.id) or exists (select from council_seat s where s.org_id = p.org_id and s.person_id = p.id)
        or exists (select from signing_right r where r.org_id = p.org_id and r.person_id = p.id) or exists (select from public_vote v where v.org_id = p.org_id and v.voter_id = p.id)))`,
  },
  {
    name: 'an opinion handed in from outside is the answer of its request, and every answer is one',
    sql: `select r.id from expert_request r left join expert_opinion x on x.org_id = r.org_id and x.request_id = r.id
      where r.org_id = $1 and ((r.answered_at is null) <> (x.id is null) or x.initiative_id <> r.initiative_id or x.recorded_by <> r.expert_id)`,
  },
  {
    name: 'only what was recognised is applied by units and proposed to levels above',
    sql: `select i.id, i.stage from initiative i where i.org_id = $1 and i.stage not in ('recognised', 'revoked')
      and (exists (select from adoption a where a.org_id = i.org_id and a.initiative_id = i.id) or exists (select from nomination n where n.org_id = i.org_id and n.initiative_id = i.id))`,
  },
  {
    name: 'the nation is asked only after the province recognised',
    sql: `select n.id from nomination n where n.org_id = $1 and n.level = 'nation' and n.sent_on is not null
      and not exists (select from nomination p where p.org_id = n.org_id and p.initiative_id = n.initiative_id and p.level = 'province' and p.answer = 'recognised' and p.answered_on <= n.sent_on)`,
  },
  {
    name: 'nobody votes in a contest for an entry of their own, outside its days, or for more than its rules give',
    sql: `select v.round_id, v.voter_id from public_vote v join round r on r.org_id = v.org_id and r.id = v.round_id join regulation g on g.org_id = r.org_id and g.id = r.regulation_id
      where v.org_id = $1 and (r.votes_from is null or (v.cast_at at time zone 'Asia/Ho_Chi_Minh')::date not between r.votes_from and r.votes_to
        or exists (select from authorship a where a.org_id = v.org_id and a.initiative_id = v.initiative_id and a.person_id = v.voter_id)
        or (select count(*) from public_vote o where o.org_id = v.org_id and o.round_id = v.round_id and o.voter_id = v.voter_id) > coalesce((g.pack #>> '{scale,publicVote,choices}')::int, 0))`,
  },
]

export interface Broken { readonly name: string; readonly rows: readonly Record<string, unknown>[] }

/** Runs every invariant in every agency, each behind the wall of its own organisation; gives those that are broken with their rows. */
export async function checkInvariants(db: Db): Promise<Broken[]> {
  const broken: Broken[] = []
  for (const { id } of await db.selectFrom('organisation').select('id').execute()) {
    const note = (name: string, rows: readonly Record<string, unknown>[]) => { if (rows.length > 0) broken.push({ name, rows: rows.map((row) => ({ organisation: id, ...row })) }) }
    for (const { name, sql } of invariants) note(name, (await inOrganisation(db, id, (tx) => tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql, [id satisfies OrgId])))).rows)
    note('a counted ballot holds the papers it was counted from, each with its signature', await findForged(db, id))
    for (const { name, page } of frozen) note(name, await findTampered(db, id, page))
  }
  return broken
}
