import type { PaperSheet } from '@sangkien/contract/paper-sheet'
import type { FileId } from '@sangkien/domain/ids'
import { differingCriteria, refusePaperSheet } from '@sangkien/domain/scoring/refuse-paper-sheet'
import { refuseMarks } from '@sangkien/domain/scoring/refuse-scoring'
import { countedMarks, type SheetContent } from '@sangkien/domain/scoring/sheet-note'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { tellWhenAllAreIn } from './hand-in-sheet.ts'
import { type PaperFacts, paperRow } from './paper-sheet.query.ts'
import { refuseStrangeCriteria } from './save-marks.ts'
import { wireNotes } from './view-sheet.ts'

/**
 * Keys in a sheet written on paper. Two officers do so, each without the other's figures; when both have keyed in the same, the sheet
 * is the member's and handed in, with the words as the first copied them. When they differ both look again.
 */
export async function keyPaperSheet(tx: Tx, actor: Actor, facts: PaperFacts, sheet: SheetContent & { readonly remark: string }, now: Date): Promise<void> {
  const { scale, filed } = scaled(facts)
  refuseStrangeCriteria(scale, sheet)
  const refusal = refusePaperSheet(facts.case, actor.id) ?? refuseMarks(scale, sheet, filed.facts.evidence.map(({ id }) => id))
  if (refusal) throw new Refuse(refusal)
  const { org } = actor
  const at = { org_id: org, sitting_id: facts.sittingId, initiative_id: facts.initiativeId, scorer_id: facts.personId }
  const written = { marks: JSON.stringify(countedMarks(scale, sheet)), notes: JSON.stringify(sheet.notes), remark: sheet.remark, snapshot_sha256: filed.sha256 }
  await tx.insertInto('paper_sheet').values({ ...at, ...written, keyed_by: actor.id, keyed_at: now })
    .onConflict((on) => on.columns(['org_id', 'sitting_id', 'initiative_id', 'scorer_id', 'keyed_by']).doUpdateSet({ ...written, keyed_at: now })).execute()
  const detail = { initiativeId: facts.initiativeId, member: facts.name }
  const same = facts.keyings.find(({ by, ...other }) => by !== actor.id && differingCriteria(scale, other, sheet).length === 0)
  if (!same) {
    await record(tx, org, { at: now, actor, what: 'scoring.paper_keyed', noun: 'sitting', subject: facts.sittingId, detail })
    return
  }
  await tx.insertInto('score_sheet').values({ ...at, marks: JSON.stringify(same.marks), notes: JSON.stringify(same.notes), remark: same.remark, snapshot_sha256: filed.sha256, rev: 1, saved_at: now, handed_in_at: now, from_paper: true }).execute()
  await record(tx, org, { at: now, actor, what: 'scoring.paper_agreed', noun: 'sitting', subject: facts.sittingId, detail: { ...detail, keyedBy: [same.name, actor.name] } })
  await tellWhenAllAreIn(tx, actor, facts, now)
}

/** The paper as this officer may see it: their own keying, and of a colleague's only where it differs. */
export function viewPaperSheet(facts: PaperFacts, actor: Actor): PaperSheet {
  const { scale, filed } = scaled(facts)
  const mine = facts.keyings.find(({ by }) => by === actor.id)
  return {
    ...paperRow(facts, actor.id), scale, refusal: refusePaperSheet(facts.case, actor.id) ?? null,
    evidence: filed.facts.evidence.map(({ addedAt, ...file }) => ({ ...file, confidential: file.confidential ?? false, fileId: file.fileId as FileId, addedAt: new Date(addedAt), hasThumbnail: file.mediaType.startsWith('image/') })),
    mine: mine ? { marks: { ...mine.marks }, notes: wireNotes(mine.notes), remark: mine.remark } : null,
  }
}

/** Only where there is a scale, and a dossier that was filed, is there a sheet. */
function scaled({ scale, filed }: PaperFacts): { readonly scale: NonNullable<PaperFacts['scale']>; readonly filed: NonNullable<PaperFacts['filed']> } {
  if (!scale || !filed) throw new NotFound()
  return { scale, filed }
}
