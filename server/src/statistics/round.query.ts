import type { InitiativeId, PersonId, RoundId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Marks } from '@sangkien/domain/scoring/scale'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { countedBallots } from '../ballot/paper-count.query.ts'
import type { Tx } from '../db.ts'

export interface RoundDossier {
  readonly id: InitiativeId; readonly code: string; readonly title: string; readonly stage: Stage; readonly receivedAt: Date; readonly acceptedAt: Date | null; readonly agendaAt: Date | null; readonly concludedAt: Date | null; readonly decidedOn: Day | null
  readonly refusalCode: string | null; readonly reasonCodes: readonly string[]
  readonly terms: readonly { readonly kind: 'examine' | 'complete' | 'decide'; readonly dueOn: Day; readonly endedAt: string | null }[]
}

/** The dossiers filed in a round, with the places they came by. One statement. */
export async function loadRoundDossiers(tx: Tx, { org }: Actor, round: RoundId): Promise<readonly RoundDossier[]> {
  const { rows } = await sql<RoundDossier>`select i.id, coalesce(i.code, '') as code, i.title, i.stage, i.received_at as "receivedAt", i.accepted_at as "acceptedAt", i.decided_on as "decidedOn", i.refusal_code as "refusalCode",
      (select min(h.at) from history h where h.org_id = i.org_id and h.noun = 'initiative' and h.subject_id = i.id::text and h.what = 'initiative.on_agenda') as "agendaAt",
      last.closed_at as "concludedAt", coalesce(last.reason_codes, '{}') as "reasonCodes",
      coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'dueOn', t.due_on, 'endedAt', t.ended_at)) from term t where t.org_id = i.org_id and t.initiative_id = i.id and t.paused_on is null), '[]') as terms
    from initiative i
    left join lateral (select s.closed_at, si.reason_codes from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id
      where si.org_id = i.org_id and si.initiative_id = i.id and s.closed_at is not null and si.result in ('recognise', 'decline') order by s.closed_at desc limit 1) last on true
    where i.org_id = ${org} and i.round_id = ${round} and i.received_at is not null order by i.receipt_number`.execute(tx)
  return rows
}

export interface JudgedItem {
  readonly id: InitiativeId; readonly code: string; readonly title: string; readonly discussed: boolean; readonly agree: number; readonly disagree: number; readonly abstain: number
  readonly sheets: readonly { readonly scorer: PersonId; readonly marks: Marks }[]
}

/** What closed sittings of a round judged and has its result published, but for the reader's own and what they are out of; sheets of members who judge. One statement. */
export async function loadJudgedItems(tx: Tx, { org, id: reader }: Actor, round: RoundId): Promise<readonly JudgedItem[]> {
  const { rows } = await sql<JudgedItem>`select i.id, coalesce(i.code, '') as code, i.title, exists (select from discussion d where d.org_id = si.org_id and d.sitting_id = si.sitting_id and d.initiative_id = si.initiative_id) as discussed,
      coalesce(b.agree, v.agree) as agree, coalesce(b.disagree, v.disagree) as disagree, coalesce(b.abstain, v.abstain) as abstain,
      coalesce((select jsonb_agg(jsonb_build_object('scorer', h.scorer_id, 'marks', h.marks) order by h.marks::text) from score_sheet h where h.org_id = si.org_id and h.sitting_id = si.sitting_id and h.initiative_id = si.initiative_id and h.handed_in_at is not null
        and not exists (select from conflict f where f.org_id = h.org_id and f.initiative_id = h.initiative_id and f.person_id = h.scorer_id and f.is_out)), '[]') as sheets
    from sitting s join sitting_item si on si.org_id = s.org_id and si.sitting_id = s.id join initiative i on i.org_id = si.org_id and i.id = si.initiative_id
    left join lateral (select sb.agree, sb.disagree, sb.abstain from ${countedBallots} sb where sb.org_id = si.org_id and sb.sitting_id = si.sitting_id and sb.initiative_id = si.initiative_id and sb.number = si.vote_number) b on true
    left join lateral (select count(*) filter (where choice = 'agree')::int as agree, count(*) filter (where choice = 'disagree')::int as disagree, count(*) filter (where choice = 'abstain')::int as abstain
      from vote where vote.org_id = si.org_id and vote.sitting_id = si.sitting_id and vote.initiative_id = si.initiative_id and vote.number = si.vote_number) v on true
    where s.org_id = ${org} and s.round_id = ${round} and s.closed_at is not null and i.stage in ('recognised', 'declined', 'revoked', 'deferred', 'expert_opinion')
      and not exists (select from authorship a where a.org_id = i.org_id and a.initiative_id = i.id and a.person_id = ${reader})
      and not exists (select from conflict f where f.org_id = i.org_id and f.initiative_id = i.id and f.person_id = ${reader} and f.is_out)
    order by s.held_at, si.position`.execute(tx)
  return rows
}

export interface MemberLoad { readonly personId: PersonId; readonly name: string; readonly judged: number; readonly sheets: number; readonly out: number; readonly sittings: number; readonly present: number }

/** What each member did in the closed sittings of a round. One statement. */
export async function loadMemberLoad(tx: Tx, { org }: Actor, round: RoundId): Promise<readonly MemberLoad[]> {
  const { rows } = await sql<MemberLoad>`
    with held as (select s.id, s.council_id from sitting s where s.org_id = ${org} and s.round_id = ${round} and s.closed_at is not null),
    item as (select held.id as sitting, cs.person_id, si.initiative_id, coalesce(f.is_out, false) as is_out,
        exists (select from score_sheet h where h.org_id = ${org} and h.sitting_id = held.id and h.initiative_id = si.initiative_id and h.scorer_id = cs.person_id and h.handed_in_at is not null) as scored
      from held join council_seat cs on cs.org_id = ${org} and cs.council_id = held.council_id join sitting_item si on si.org_id = ${org} and si.sitting_id = held.id
      join initiative i on i.org_id = ${org} and i.id = si.initiative_id and i.stage <> 'withdrawn'
      left join conflict f on f.org_id = ${org} and f.initiative_id = si.initiative_id and f.person_id = cs.person_id)
    select p.id as "personId", p.full_name as name,
      (select count(*)::int from item where item.person_id = p.id and not is_out) as judged, (select count(*)::int from item where item.person_id = p.id and scored and not is_out) as sheets,
      (select count(*)::int from item where item.person_id = p.id and is_out) as out,
      count(distinct held.id)::int as sittings, count(distinct held.id) filter (where t.present)::int as present
    from held join council_seat cs on cs.org_id = ${org} and cs.council_id = held.council_id join person p on p.org_id = ${org} and p.id = cs.person_id
    left join attendance t on t.org_id = ${org} and t.sitting_id = held.id and t.person_id = cs.person_id
    group by p.id, p.full_name order by p.full_name, p.id`.execute(tx)
  return rows
}

/** The round and the rules it goes by. */
export const loadRound = async (tx: Tx, { org }: Actor, round: RoundId): Promise<{ readonly id: RoundId; readonly name: string; readonly pack: RegulationPack } | undefined> => {
  const row = await tx.selectFrom('round as r').innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id')).where('r.org_id', '=', org).where('r.id', '=', round).select(['r.id', 'r.name', 'g.pack']).executeTakeFirst()
  return row && { ...row, pack: row.pack as RegulationPack }
}
