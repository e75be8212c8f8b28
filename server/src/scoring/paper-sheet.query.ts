import type { PaperSheetRow } from '@sangkien/contract/paper-sheet'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { differingCriteria, type PaperSheetCase } from '@sangkien/domain/scoring/refuse-paper-sheet'
import type { Marks, Scale } from '@sangkien/domain/scoring/scale'
import type { SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { SnapshotFacts } from '../initiative/snapshot-facts.ts'
import { sittingVisibleTo } from '../sitting/sitting.query.ts'

export interface Keying { readonly by: PersonId; readonly name: string; readonly marks: Marks; readonly notes: SheetNotes; readonly remark: string }

export interface PaperFacts {
  readonly sittingId: SittingId; readonly sittingName: string; readonly initiativeId: InitiativeId; readonly code: string; readonly title: string; readonly personId: PersonId; readonly name: string
  readonly scale: Scale | null; readonly filed: { readonly sha256: string; readonly facts: SnapshotFacts } | null
  readonly keyings: readonly Keying[]
  readonly case: PaperSheetCase
}

/**
 * The sheets on paper of a sitting: one of them, or all that were keyed in. `hold` keeps the sitting from opening, and the two officers
 * of one paper from missing each other, until commit.
 */
export async function loadPaperSheets(tx: Tx, actor: Actor, sitting: SittingId, one?: { readonly initiativeId: InitiativeId; readonly personId: PersonId }, { hold = false } = {}): Promise<readonly PaperFacts[]> {
  const { org } = actor
  if (hold) {
    await tx.selectFrom('sitting').where('org_id', '=', org).where('id', '=', sitting).select('id').forShare().execute()
    if (one) await sql`select pg_advisory_xact_lock(hashtextextended(${`paper_sheet ${sitting} ${one.initiativeId} ${one.personId}`}, 0))`.execute(tx)
  }
  const rows = await tx.selectFrom('sitting_item as si')
    .innerJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'si.org_id').onRef('s.id', '=', 'si.sitting_id'))
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'si.org_id').onRef('i.id', '=', 'si.initiative_id'))
    .innerJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id'))
    .innerJoin('council_seat as cs', (on) => on.onRef('cs.org_id', '=', 's.org_id').onRef('cs.council_id', '=', 's.council_id'))
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'cs.org_id').onRef('p.id', '=', 'cs.person_id'))
    .leftJoin('score_sheet as h', (on) => on.onRef('h.org_id', '=', 'si.org_id').onRef('h.sitting_id', '=', 'si.sitting_id').onRef('h.initiative_id', '=', 'si.initiative_id').onRef('h.scorer_id', '=', 'cs.person_id'))
    .where('si.org_id', '=', org).where('si.sitting_id', '=', sitting).where(sittingVisibleTo(actor))
    .$if(one !== undefined, (query) => query.where('si.initiative_id', '=', one!.initiativeId).where('cs.person_id', '=', one!.personId))
    .$if(one === undefined, (query) => query.where(sql<boolean>`exists (select from paper_sheet k where k.org_id = si.org_id and k.sitting_id = si.sitting_id and k.initiative_id = si.initiative_id and k.scorer_id = cs.person_id)`))
    .select(['s.id as sittingId', 's.name as sittingName', 'si.initiative_id as initiativeId', 'i.code', 'i.title', 'i.stage', 'cs.person_id as personId', 'p.full_name as name', 'h.rev', 'h.from_paper as fromPaper'])
    .select([
      sql<Scale | null>`nullif(g.pack -> 'scale', 'null'::jsonb)`.as('scale'),
      sql<'judges' | 'undeclared' | 'out'>`coalesce((select case when f.is_out then 'out' when f.cleared then 'judges' else 'undeclared' end from conflict f where f.org_id = si.org_id and f.initiative_id = si.initiative_id and f.person_id = cs.person_id), 'undeclared')`.as('standing'),
      sql<PersonId[]>`array(select a.person_id from authorship a where a.org_id = si.org_id and a.initiative_id = si.initiative_id)`.as('authors'),
      sql<PersonId[]>`array(select m.person_id from council_seat m where m.org_id = s.org_id and m.council_id = s.council_id)`.as('members'),
      sql<PaperFacts['filed']>`(select jsonb_build_object('sha256', n.sha256, 'facts', n.facts) from snapshot n where n.org_id = si.org_id and n.initiative_id = si.initiative_id order by n.number desc limit 1)`.as('filed'),
      sql<readonly Keying[]>`coalesce((select jsonb_agg(jsonb_build_object('by', k.keyed_by, 'name', b.full_name, 'marks', k.marks, 'notes', k.notes, 'remark', k.remark) order by k.keyed_at, k.keyed_by)
        from paper_sheet k join person b on b.org_id = k.org_id and b.id = k.keyed_by where k.org_id = si.org_id and k.sitting_id = si.sitting_id and k.initiative_id = si.initiative_id and k.scorer_id = cs.person_id), '[]')`.as('keyings'),
    ])
    .orderBy('si.position').orderBy('cs.position').execute()
  return rows.map(({ stage, authors, members, standing, rev, fromPaper, code, ...row }) => ({
    ...row, code: code ?? '', case: { stage: stage as Stage, authors, members, standing, scorer: row.personId, sheet: rev === null ? null : fromPaper ? 'from_paper' : 'own' },
  }))
}

/** The two keyings that are held against each other: the reader's own, or the first, and the latest of somebody else. */
export function standingOf({ keyings, scale, case: { sheet } }: PaperFacts, reader: PersonId): Pick<PaperSheetRow, 'state' | 'differing' | 'keyedBy'> {
  const keyedBy = keyings.map(({ name }) => name)
  if (sheet === 'from_paper') return { state: 'agreed', differing: [], keyedBy }
  const [one, other] = [keyings[0], keyings.at(-1)]
  if (!one || !other || !scale) return { state: 'none', differing: [], keyedBy }
  if (one === other) return { state: one.by === reader ? 'keyed_by_me' : 'keyed_by_another', differing: [], keyedBy }
  return { state: 'differing', differing: [...differingCriteria(scale, one, other)], keyedBy }
}

export const paperRow = (facts: PaperFacts, reader: PersonId): PaperSheetRow => {
  const { initiativeId, code, title, personId, name } = facts
  return { initiativeId, code, title, personId, name, ...standingOf(facts, reader) }
}
