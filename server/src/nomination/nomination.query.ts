import type { FileId, InitiativeId, OrgId, PersonId, RegulationId, UnitId } from '@sangkien/domain/ids'
import type { Level } from '@sangkien/domain/nomination/level'
import type { NominationState } from '@sangkien/domain/nomination/refuse-nomination'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { visibleTo } from '../initiative/visible-to.ts'

export interface AdoptionFacts { readonly id: string; readonly unitId: UnitId; readonly unitName: string; readonly from: Day; readonly to: Day | null; readonly effect: string; readonly byName: string }
export interface NominationFacts {
  readonly id: string; readonly level: Level; readonly regulationId: RegulationId; readonly pack: RegulationPack; readonly preparedByName: string; readonly preparedAt: string
  readonly sentNumber: string | null; readonly sentOn: Day | null; readonly answer: 'recognised' | 'declined' | null; readonly answerNumber: string | null; readonly answeredOn: Day | null; readonly answerNote: string
  readonly papers: readonly { readonly code: string; readonly fileId: FileId; readonly name: string }[]
}
/** A recognised initiative beyond its recognition, as the rules and the page ask for it. */
export interface BeyondFacts {
  readonly id: InitiativeId; readonly code: string; readonly title: string; readonly stage: Stage; readonly authors: readonly PersonId[]
  readonly adoptions: readonly AdoptionFacts[]; readonly nominations: readonly NominationFacts[]
  /** What of the agency's own papers is there: its decision, its certificates and its last sitting. */
  readonly decisionId: string | null; readonly certificates: readonly string[]; readonly sittingId: string | null
}

/** How far a proposal (aliased `n`) is. */
export const nominationState: RawBuilder<NominationState> = sql<NominationState>`case when n.answer is not null then n.answer when n.sent_on is not null then 'sent' else 'preparing' end`
export const stateOf = ({ answer, sentOn }: Pick<NominationFacts, 'answer' | 'sentOn'>): NominationState => answer ?? (sentOn === null ? 'preparing' : 'sent')

/** Units that apply `i` on this day: how many. */
export const unitsApplying = (on: Day): RawBuilder<number> =>
  sql<number>`(select count(distinct ad.unit_id)::int from adoption ad where ad.org_id = i.org_id and ad.initiative_id = i.id and ad.from_day <= ${on} and (ad.to_day is null or ad.to_day >= ${on}))`

/** Everybody of the agency has what is recognised from the library; the rest is for who sees the dossier. */
const mayKnow = (actor: Actor): RawBuilder<boolean> => sql<boolean>`(i.stage = 'recognised' or ${visibleTo(actor)})`

/** One initiative with all of it, in one statement; `hold` keeps it still until commit. */
export async function loadBeyond(tx: Tx, actor: Actor, id: InitiativeId, { hold = false } = {}): Promise<BeyondFacts> {
  if (hold) await tx.selectFrom('initiative').where('org_id', '=', actor.org).where('id', '=', id).select('id').forNoKeyUpdate().execute()
  const { rows: [facts] } = await sql<BeyondFacts>`
    select i.id, coalesce(i.code, '') as code, i.title, i.stage,
      array(select a.person_id from authorship a where a.org_id = i.org_id and a.initiative_id = i.id order by a.position) as authors,
      coalesce((select jsonb_agg(jsonb_build_object('id', ad.id, 'unitId', ad.unit_id, 'unitName', u.name, 'from', ad.from_day, 'to', ad.to_day, 'effect', ad.effect, 'byName', p.full_name) order by ad.from_day, u.position, u.name, ad.id)
        from adoption ad join unit u on u.org_id = ad.org_id and u.id = ad.unit_id join person p on p.org_id = ad.org_id and p.id = ad.noted_by where ad.org_id = i.org_id and ad.initiative_id = i.id), '[]') as adoptions,
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'level', n.level, 'regulationId', n.regulation_id, 'pack', g.pack, 'preparedByName', p.full_name, 'preparedAt', n.prepared_at, 'sentNumber', n.sent_number, 'sentOn', n.sent_on,
          'answer', n.answer, 'answerNumber', n.answer_number, 'answeredOn', n.answered_on, 'answerNote', n.answer_note,
          'papers', (select coalesce(jsonb_agg(jsonb_build_object('code', x.code, 'fileId', x.file_id, 'name', f.name) order by x.code), '[]') from nomination_paper x join file f on f.org_id = x.org_id and f.id = x.file_id where x.org_id = n.org_id and x.nomination_id = n.id)
        ) order by n.prepared_at, n.id) from nomination n join regulation g on g.org_id = n.org_id and g.id = n.regulation_id join person p on p.org_id = n.org_id and p.id = n.prepared_by
        where n.org_id = i.org_id and n.initiative_id = i.id and n.withdrawn_at is null), '[]') as nominations,
      (select d.id from decision_item di join decision d on d.org_id = di.org_id and d.id = di.decision_id where di.org_id = i.org_id and di.initiative_id = i.id and d.kind = 'recognition' and d.issued_at is not null order by d.issued_at desc limit 1) as "decisionId",
      array(select c.id from certificate c where c.org_id = i.org_id and c.initiative_id = i.id and c.revoked_on is null order by c.number) as certificates,
      (select s.id from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id where si.org_id = i.org_id and si.initiative_id = i.id and s.closed_at is not null order by s.held_at desc limit 1) as "sittingId"
    from initiative i where i.org_id = ${actor.org} and i.id = ${id} and ${mayKnow(actor)}`.execute(tx)
  if (!facts) throw new NotFound()
  return facts
}

/** The initiative a proposal is of, for who puts proposals together. */
export async function initiativeOf(tx: Tx, org: OrgId, nomination: string): Promise<InitiativeId> {
  const row = await tx.selectFrom('nomination').where('org_id', '=', org).where('id', '=', nomination).where('withdrawn_at', 'is', null).select('initiative_id').executeTakeFirst()
  if (!row) throw new NotFound()
  return row.initiative_id
}

/** A paper somebody put into a dossier for a level; not found where the system makes it. */
export async function findNominationPaper(tx: Tx, org: OrgId, nomination: string, code: string): Promise<{ sha256: string; uploadedAt: Date }> {
  const paper = await tx.selectFrom('nomination_paper as x').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'x.org_id').onRef('f.id', '=', 'x.file_id'))
    .where('x.org_id', '=', org).where('x.nomination_id', '=', nomination).where('x.code', '=', code).select(['f.sha256', 'f.uploaded_at as uploadedAt']).executeTakeFirst()
  if (!paper) throw new NotFound()
  return paper
}
