import { type Scale, markedCriteria } from '@sangkien/domain/scoring/scale'
import { countedMarks, type SheetContent } from '@sangkien/domain/scoring/sheet-note'
import { refuseLockedSheet } from '@sangkien/domain/scoring/refuse-sheet'
import { refuseScoring } from '@sangkien/domain/scoring/refuse-scoring'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, Refuse, Stale } from '../http/refuse.ts'
import { type OpenSheet, savedSheet, sheetFor } from './view-sheet.ts'

export interface Draft extends SheetContent { readonly rev: number; readonly remark: string }

/**
 * Keeps marks as they are given, whole or not, right or not: only handing in asks for a sheet without faults. Two windows of one
 * member never overwrite each other: the later one hears what stands there.
 */
export async function saveMarks(tx: Tx, actor: Actor, sheet: OpenSheet, draft: Draft, now: Date): Promise<void> {
  await keepMarks(tx, actor, sheet, draft, now)
  await tellBegun(tx, actor, sheet, now)
}

/** That a sheet was begun, once. The history of an agency is one chain, held until commit: it is told last of all, so that fifteen members at once wait for no more than that. */
export async function tellBegun(tx: Tx, actor: Actor, { rev, sittingId, initiativeId }: OpenSheet, now: Date): Promise<void> {
  if (rev === 0) await record(tx, actor.org, { at: now, actor, what: 'scoring.sheet_begun', noun: 'sitting', subject: sittingId, detail: { initiativeId } })
}

/** The same without the history; gives the sheet as it is now. */
export async function keepMarks(tx: Tx, actor: Actor, sheet: OpenSheet, { rev, ...draft }: Draft, now: Date): Promise<OpenSheet> {
  const refusal = refuseScoring(sheet.case, actor.id, now) ?? refuseLockedSheet(sheet.handedInAt)
  if (refusal) throw new Refuse(refusal)
  refuseStrangeCriteria(sheet.scale, draft)
  const written = { ...draft, marks: countedMarks(sheet.scale, draft) }
  const kept = rev === sheet.rev && (rev === 0 ? await begin(tx, actor, sheet, written, now) : await goOn(tx, actor, sheet, { rev, ...written }, now))
  if (!kept) throw new Stale(savedSheet(actor, await sheetFor(tx, actor, sheet.sittingId, sheet.initiativeId, { hold: false }), now))
  return { ...sheet, ...written, rev: rev + 1, savedAt: now }
}

/** Room for the criteria of the scale and nothing else. */
export function refuseStrangeCriteria(scale: Scale, { marks, notes }: SheetContent): void {
  const known = new Set(markedCriteria(scale.criteria).map(({ code }) => code))
  const strange = [...Object.keys(marks).map((code) => ['marks', code] as const), ...Object.keys(notes).map((code) => ['notes', code] as const)].filter(([, code]) => !known.has(code))
  if (strange.length > 0) throw new Invalid(strange.map(([part, code]) => ({ path: `${part}.${code}`, code: 'unknown_criterion' })))
}

async function begin(tx: Tx, { org, id }: Actor, { sittingId, initiativeId, filed }: OpenSheet, { marks, notes, remark }: Omit<Draft, 'rev'>, now: Date): Promise<boolean> {
  const begun = await tx.insertInto('score_sheet')
    .values({ org_id: org, sitting_id: sittingId, initiative_id: initiativeId, scorer_id: id, marks: JSON.stringify(marks), notes: JSON.stringify(notes), remark, snapshot_sha256: filed.sha256, rev: 1, saved_at: now, handed_in_at: null })
    .onConflict((on) => on.columns(['org_id', 'sitting_id', 'initiative_id', 'scorer_id']).doNothing()).returning('rev').executeTakeFirst()
  return begun !== undefined
}

async function goOn(tx: Tx, { org, id }: Actor, { sittingId, initiativeId }: OpenSheet, { rev, marks, notes, remark }: Draft, now: Date): Promise<boolean> {
  const saved = await tx.updateTable('score_sheet').set({ marks: JSON.stringify(marks), notes: JSON.stringify(notes), remark, rev: rev + 1, saved_at: now })
    .where('org_id', '=', org).where('sitting_id', '=', sittingId).where('initiative_id', '=', initiativeId).where('scorer_id', '=', id)
    .where('rev', '=', rev).where('handed_in_at', 'is', null).returning('rev').executeTakeFirst()
  return saved !== undefined
}
