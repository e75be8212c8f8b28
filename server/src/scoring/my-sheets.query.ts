import type { MySheet } from '@sangkien/contract/scoring'
import { type WorkingCalendar, workingDaysLeft } from '@sangkien/domain/calendar/working-day'
import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { nextSheet } from '@sangkien/domain/scoring/order-sheets'
import { refuseScoring, type ScoringCase } from '@sangkien/domain/scoring/refuse-scoring'
import type { Marks, Scale } from '@sangkien/domain/scoring/scale'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { lastDiscussion } from '../sitting/last-discussion.ts'
import { inMyOrder, reviewsIt, seatsBefore, seatsInAll } from './my-order.ts'
import { isAgain } from './score-sheet.query.ts'
import { sheetTotal } from './sheet-total.ts'

/**
 * The dossiers this person has to score in sittings not yet over, those handed in among them, the nearest date first, and of one sitting in the order
 * this person takes them up. Own dossiers,
 * withdrawn ones and sittings without a scale are not there; whether a sheet is still open is the rule's to say, row by row.
 */
export async function listSheets(tx: Tx, actor: Actor, calendar: WorkingCalendar, now: Date): Promise<MySheet[]> {
  const rows = inMyOrder(await sheetRows(tx, actor))
  const scales = await scalesOf(tx, actor, rows.map((row) => row.sittingId))
  return rows.flatMap((row) => {
    const scale = scales.get(row.sittingId)
    if (!scale) return []
    return [{
      reviews: row.reviews, sittingId: row.sittingId, sittingName: row.sittingName, initiativeId: row.initiativeId, code: row.code ?? '', title: row.title, unitName: row.unitName,
      state: !row.cleared ? ('undeclared' as const) : row.handedInAt ? ('handed_in' as const) : row.rev ? ('draft' as const) : ('not_begun' as const),
      total: !row.cleared ? null : sheetTotal(scale, (row.marks ?? {}) as Marks), scoresDue: row.scoresDue, workingDaysLeft: workingDaysLeft(row.scoresDue, dayOf(now), calendar), savedAt: row.savedAt, handedInAt: row.handedInAt, refusal: refuseScoring(caseOf(row, actor), actor.id, now) ?? null,
    }]
  })
}

/** Where this person stands in one sitting: how many of how many are in, and the next one to score. */
export async function progressOf(tx: Tx, actor: Actor, sitting: SittingId, at: InitiativeId, now: Date): Promise<{ done: number; of: number; nextInitiativeId: InitiativeId | null }> {
  const rows = inMyOrder(await sheetRows(tx, actor, sitting))
  const open = (row: (typeof rows)[number]) => !row.handedInAt && refuseScoring(caseOf(row, actor), actor.id, now) === undefined
  return { done: rows.filter((row) => row.handedInAt).length, of: rows.length, nextInitiativeId: nextSheet(rows.map((row) => ({ id: row.initiativeId, open: open(row), sheets: row.sheets })), at) }
}

type SheetRow = Awaited<ReturnType<typeof sheetRows>>[number]

const caseOf = (row: SheetRow, { id }: Actor): ScoringCase =>
  ({ initiative: { id: row.initiativeId, stage: row.stage as Stage, authors: [] }, sitting: { members: [id], recused: [], undeclared: row.cleared ? [] : [id], scoresDue: row.scoresDue }, again: isAgain(row) })

const sheetRows = (tx: Tx, { org, id: scorer }: Actor, only?: SittingId) =>
  tx.selectFrom('council_seat as cs')
    .innerJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'cs.org_id').onRef('s.council_id', '=', 'cs.council_id').on('s.closed_at', 'is', null))
    .innerJoin('sitting_item as si', (on) => on.onRef('si.org_id', '=', 's.org_id').onRef('si.sitting_id', '=', 's.id'))
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'si.org_id').onRef('i.id', '=', 'si.initiative_id').on('i.stage', '<>', 'withdrawn'))
    .innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'i.org_id').onRef('u.id', '=', 'i.unit_id'))
    .leftJoin('score_sheet as h', (on) => on.onRef('h.org_id', '=', 'si.org_id').onRef('h.sitting_id', '=', 'si.sitting_id').onRef('h.initiative_id', '=', 'si.initiative_id').on('h.scorer_id', '=', scorer))
    .leftJoin('conflict as f', (on) => on.onRef('f.org_id', '=', 'si.org_id').onRef('f.initiative_id', '=', 'si.initiative_id').onRef('f.person_id', '=', 'cs.person_id'))
    .where('cs.org_id', '=', org).where('cs.person_id', '=', scorer).where(sql<boolean>`f.is_out is not true`).$if(only !== undefined, (query) => query.where('s.id', '=', only!))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('authorship as a').whereRef('a.org_id', '=', 'i.org_id').whereRef('a.initiative_id', '=', 'i.id').where('a.person_id', '=', scorer).select('a.person_id'))))
    .select(['s.id as sittingId', 's.name as sittingName', 's.scores_due as scoresDue', 'i.id as initiativeId', 'i.code', 'i.title', 'i.stage', 'u.name as unitName', 'h.marks', 'h.rev', 'h.handed_in_at as handedInAt', 'h.saved_at as savedAt', 's.opened_at', 's.closed_at', 'si.result', lastDiscussion.as('last')]).select(sql<boolean>`coalesce(f.cleared, false)`.as('cleared'))
    .select(reviewsIt(scorer).as('reviews'))
    // How many are in is known to a member once the sitting has opened, and not before.
    .select([seatsBefore.as('seat'), seatsInAll.as('seats'), sql<number | null>`case when s.opened_at is not null then (select count(*)::int from score_sheet o where o.org_id = si.org_id and o.sitting_id = si.sitting_id and o.initiative_id = si.initiative_id and o.handed_in_at is not null) end`.as('sheets')])
    .orderBy('s.scores_due').orderBy('s.id').orderBy('si.position')
    .execute()

async function scalesOf(tx: Tx, { org }: Actor, sittings: readonly SittingId[]): Promise<ReadonlyMap<SittingId, Scale>> {
  const rows = await tx.selectFrom('sitting as s')
    .innerJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id'))
    .where('s.org_id', '=', org).where(sql<boolean>`s.id = any(${[...new Set(sittings)]}::uuid[])`).where(sql<boolean>`jsonb_typeof(g.pack -> 'scale') = 'object'`)
    .select(['s.id']).select(sql<Scale>`g.pack -> 'scale'`.as('scale'))
    .execute()
  return new Map(rows.map((row) => [row.id, row.scale]))
}
