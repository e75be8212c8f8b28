import type { ExpertOpinion } from '@sangkien/contract/initiative'
import type { InitiativeId, OrgId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { ScoringCase } from '@sangkien/domain/scoring/refuse-scoring'
import type { Marks, Scale } from '@sangkien/domain/scoring/scale'
import type { SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import { type DiscussionOutcome, scoresAgain } from '@sangkien/domain/sitting/refuse-discussion'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { prepared, type Tx } from '../db.ts'
import { lastDiscussion } from '../sitting/last-discussion.ts'
import { expertOpinions } from '../initiative/dossier-part.ts'
import type { SnapshotFacts } from '../initiative/snapshot-facts.ts'

export interface SheetRow {
  readonly sittingId: SittingId; readonly sittingName: string; readonly initiativeId: InitiativeId; readonly code: string; readonly title: string; readonly unitName: string
  readonly scoresDue: Day; readonly scale: Scale | null
  readonly marks: Marks; readonly notes: SheetNotes; readonly remark: string; readonly rev: number; readonly savedAt: Date | null; readonly handedInAt: Date | null
  /** What was filed, as this sheet judges it: the version its first mark was given on, or the last. */
  readonly filed: { readonly sha256: string; readonly title: string; /** The ids of its pieces of evidence. */ readonly evidence: readonly string[] } | null
  readonly case: ScoringCase
}

export interface Judged {
  readonly facts: SnapshotFacts
  readonly expertOpinions: readonly (Omit<ExpertOpinion, 'recordedAt'> & { readonly recordedAt: string })[]
}

/**
 * One member's own sheet for one dossier on the agenda of their council, and what the rules ask about it; of other people's sheets
 * nothing is read. `hold` keeps the sitting from opening until commit.
 */
export async function loadSheet(tx: Tx, { org, id: scorer }: Actor, sitting: SittingId, initiative: InitiativeId, { hold }: { hold: boolean }): Promise<SheetRow | undefined> {
  if (hold) await tx.selectFrom('sitting').modifyFront(prepared).where('org_id', '=', org).where('id', '=', sitting).select('id').forShare().execute()
  const row = await tx.selectFrom('sitting_item as si').modifyFront(prepared)
    .innerJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'si.org_id').onRef('s.id', '=', 'si.sitting_id'))
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'si.org_id').onRef('i.id', '=', 'si.initiative_id'))
    .innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'i.org_id').onRef('u.id', '=', 'i.unit_id'))
    .innerJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id'))
    .leftJoin('score_sheet as h', (on) => on.onRef('h.org_id', '=', 'si.org_id').onRef('h.sitting_id', '=', 'si.sitting_id').onRef('h.initiative_id', '=', 'si.initiative_id').on('h.scorer_id', '=', scorer))
    .where('si.org_id', '=', org).where('si.sitting_id', '=', sitting).where('si.initiative_id', '=', initiative)
    .select(['s.opened_at', 's.closed_at', 'si.result', lastDiscussion.as('last')])
    .select(['si.sitting_id', 's.name', 'si.initiative_id', 'i.code', 'i.title', 'i.stage', 'u.name as unit_name', 's.scores_due', 'h.marks', 'h.notes', 'h.remark', 'h.rev', 'h.saved_at', 'h.handed_in_at'])
    .select([
      sql<Scale | null>`nullif(g.pack -> 'scale', 'null'::jsonb)`.as('scale'),
      sql<PersonId[]>`array(select a.person_id from authorship a where a.org_id = si.org_id and a.initiative_id = si.initiative_id)`.as('authors'),
      sql<boolean | null>`(select f.is_out from conflict f where f.org_id = si.org_id and f.initiative_id = si.initiative_id and f.person_id = ${scorer})`.as('is_out'),
      sql<boolean>`exists (select from conflict f where f.org_id = si.org_id and f.initiative_id = si.initiative_id and f.person_id = ${scorer} and f.cleared)`.as('cleared'),
      sql<PersonId[]>`array(select cs.person_id from council_seat cs where cs.org_id = s.org_id and cs.council_id = s.council_id)`.as('members'),
      sql<SheetRow['filed']>`(select jsonb_build_object('sha256', n.sha256, 'title', n.facts #> '{content,title}', 'evidence', jsonb_path_query_array(n.facts, '$.evidence[*].id')) from snapshot n where n.org_id = si.org_id and n.initiative_id = si.initiative_id
        order by (n.sha256 = h.snapshot_sha256) desc nulls last, n.number desc limit 1)`.as('filed'),
    ])
    .executeTakeFirst()
  if (!row || !row.members.includes(scorer)) return undefined
  return {
    sittingId: row.sitting_id, sittingName: row.name, initiativeId: row.initiative_id, code: row.code ?? '', title: row.title, unitName: row.unit_name, scoresDue: row.scores_due, scale: row.scale,
    marks: (row.marks ?? {}) as Marks, notes: (row.notes ?? {}) as SheetNotes, remark: row.remark ?? '', rev: row.rev ?? 0, savedAt: row.saved_at, handedInAt: row.handed_in_at, filed: row.filed,
    case: { initiative: { id: row.initiative_id, stage: row.stage as Stage, authors: row.authors }, sitting: { members: row.members, recused: row.is_out ? [scorer] : [], undeclared: row.is_out || row.cleared ? [] : [scorer], scoresDue: row.scores_due }, again: isAgain(row) },
  }
}

/** What a sheet judges, whole: the dossier as it was filed, and what experts told the council since it last considered it. */
export async function loadJudged(tx: Tx, org: OrgId, initiative: InitiativeId, sha256: string): Promise<Judged> {
  return tx.selectFrom('initiative as i').modifyFront(prepared).innerJoin('snapshot as n', (on) => on.onRef('n.org_id', '=', 'i.org_id').onRef('n.initiative_id', '=', 'i.id').on('n.sha256', '=', sha256))
    .where('i.org_id', '=', org).where('i.id', '=', initiative)
    .select(sql<SnapshotFacts>`n.facts`.as('facts')).select(expertOpinions.as('expertOpinions')).orderBy('n.number', 'desc').limit(1).executeTakeFirstOrThrow()
}

/** Whether the council scores this item again, from the columns that say so. */
export const isAgain = ({ opened_at, closed_at, result, last }: { readonly opened_at: Date | null; readonly closed_at: Date | null; readonly result: string | null; readonly last: DiscussionOutcome | null }): boolean =>
  scoresAgain({ opened: opened_at !== null, closed: closed_at !== null, decided: result !== null, last })
