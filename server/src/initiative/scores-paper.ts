import { renderScoreSummary } from '@sangkien/documents/scoring/score-summary'
import type { OrgId } from '@sangkien/domain/ids'
import { aggregate } from '@sangkien/domain/scoring/aggregate'
import type { PublicTally } from '@sangkien/domain/scoring/public-vote'
import type { Marks, Scale } from '@sangkien/domain/scoring/scale'
import type { SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import { sql } from 'kysely'
import { dayIn, publicTallyBefore } from '../contest/public-tally.ts'
import type { Tx } from '../db.ts'
import { namedInsufficient } from '../scoring/named-insufficient.ts'
import { type PaperFacts, unissued } from './paper-facts.ts'

export interface ScoreFacts { readonly sheets: readonly Marks[]; readonly notes: readonly SheetNotes[]; readonly tally: PublicTally | null; readonly secretary: string; readonly chair: string; readonly passed: boolean }

/** The sheets handed in for this dossier at its sitting, and who signs for the council. */
export async function loadScores(tx: Tx, org: OrgId, { of }: PaperFacts): Promise<ScoreFacts> {
  const sitting = of.row.item!.sittingId
  const sheets = await tx.selectFrom('score_sheet').where('org_id', '=', org).where('sitting_id', '=', sitting).where('initiative_id', '=', of.row.id).where('handed_in_at', 'is not', null)
    .select(['marks', 'notes']).orderBy('handed_in_at').execute()
  const seats = await tx.selectFrom('council_seat as c')
    .innerJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'c.org_id').onRef('s.council_id', '=', 'c.council_id'))
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.person_id'))
    .innerJoin('sitting_item as i', (on) => on.onRef('i.org_id', '=', 's.org_id').onRef('i.sitting_id', '=', 's.id'))
    .where('c.org_id', '=', org).where('s.id', '=', sitting).where('i.initiative_id', '=', of.row.id).where('c.seat', 'in', ['chair', 'secretary'])
    .select(['c.seat', 'p.full_name', 'i.points_passed']).execute()
  const said = await tx.selectFrom('sitting as s').innerJoin('initiative as i', 'i.org_id', 's.org_id').where('s.org_id', '=', org).where('s.id', '=', sitting).where('i.id', '=', of.row.id)
    .select(publicTallyBefore(dayIn(sql`s.opened_at`)).as('tally')).executeTakeFirst()
  const nameOf = (seat: 'chair' | 'secretary') => seats.find((one) => one.seat === seat)?.full_name ?? ''
  return { tally: said?.tally ?? null, sheets: sheets.map(({ marks }) => marks as Marks), notes: sheets.map(({ notes }) => notes as SheetNotes), chair: nameOf('chair'), secretary: nameOf('secretary'), passed: seats[0]?.points_passed ?? false }
}

/** Bảng tổng hợp điểm of one dossier. Who gave which points is not on it. */
export function renderScores(facts: PaperFacts, { sheets, notes, tally, secretary, chair, passed }: ScoreFacts): Promise<Uint8Array> {
  const { of, agency, content, authors } = facts
  const scale = of.rules.regulation.pack.scale as Scale
  const { sheetTotals, invalidSheets, total, parts } = aggregate(scale, sheets, tally)
  return renderScoreSummary({
    agency: agency.agency, issue: unissued(facts, `BTH-${agency.symbol}`), period: (of.row.round_name ?? '').replace(/^Đ/, 'đ'), secretary, chair, method: '',
    rows: [{ dossierCode: of.row.code!, title: content.title, authors: authors.map(({ name }) => name), sheetTotals: [...sheetTotals].sort((a, b) => b - a), invalidSheets, score: total, parts: parts ?? null, insufficient: namedInsufficient(scale, notes), grade: of.row.item!.class, passed }],
  })
}

