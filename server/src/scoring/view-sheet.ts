import type { SavedSheet, ScoreSheet } from '@sangkien/contract/scoring'
import { checkSheet } from '@sangkien/domain/scoring/check-sheet'
import { refuseScoring } from '@sangkien/domain/scoring/refuse-scoring'
import type { FileId } from '@sangkien/domain/ids'
import type { Scale } from '@sangkien/domain/scoring/scale'
import type { SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { progressOf } from './my-sheets.query.ts'
import { loadJudged, loadSheet, type SheetRow } from './score-sheet.query.ts'
import { sheetTotal } from './sheet-total.ts'

/** A sheet its scorer may have open: a member of the council, not an author, under a scale, of a dossier that was filed. */
export type OpenSheet = SheetRow & { readonly scale: Scale; readonly filed: NonNullable<SheetRow['filed']> }

export async function sheetFor(tx: Tx, actor: Actor, sitting: SheetRow['sittingId'], initiative: SheetRow['initiativeId'], lock: { hold: boolean }): Promise<OpenSheet> {
  const row = await loadSheet(tx, actor, sitting, initiative, lock)
  if (!row) throw new NotFound()
  if (row.case.initiative.authors.includes(actor.id)) throw new Refuse({ code: 'scoring.own_initiative' })
  const [recused, undeclared] = [row.case.sitting.recused.includes(actor.id), row.case.sitting.undeclared.includes(actor.id)]
  if (recused) throw new NotFound() // out of it: it is not there
  if (undeclared) throw new Refuse({ code: 'scoring.undeclared' })
  const { scale, filed } = row
  if (!scale) throw new Refuse({ code: 'scoring.no_scale' })
  if (!filed) throw new Error(`initiative ${initiative} is on an agenda and was never filed`)
  return { ...row, scale, filed }
}

/** What a mark may rest on: the pieces of evidence of the dossier this sheet judges. */
export const evidenceFiled = ({ filed }: Pick<OpenSheet, 'filed'>): readonly string[] => filed.evidence

export const wireNotes = (notes: SheetNotes): ScoreSheet['notes'] => Object.fromEntries(Object.entries(notes).map(([code, { evidence, ...note }]) => [code, { ...note, ...(evidence && { evidence: [...evidence] }) }]))

/** The sheet as it stands, and what its scorer may do with it. */
export const savedSheet = (actor: Actor, sheet: OpenSheet, now: Date): SavedSheet => ({
  sittingId: sheet.sittingId, initiativeId: sheet.initiativeId, title: sheet.filed.title, marks: { ...sheet.marks }, notes: wireNotes(sheet.notes), remark: sheet.remark, rev: sheet.rev, handedInAt: sheet.handedInAt, savedAt: sheet.savedAt,
  total: sheetTotal(sheet.scale, sheet.marks), problems: [...checkSheet(sheet.scale, sheet, evidenceFiled(sheet))], refusal: refuseScoring(sheet.case, actor.id, now) ?? null,
})

/** The sheet with the dossier as it was filed: what is judged is what was frozen, whatever has been written since. */
export async function viewSheet(tx: Tx, actor: Actor, sheet: OpenSheet, now: Date): Promise<ScoreSheet> {
  const { facts, expertOpinions } = await loadJudged(tx, actor.org, sheet.initiativeId, sheet.filed.sha256)
  return {
    ...savedSheet(actor, sheet, now), code: sheet.code, unitName: sheet.unitName, scoresDue: sheet.scoresDue, scale: sheet.scale,
    dossier: {
      content: facts.content, sha256: sheet.filed.sha256,
      authors: facts.authors.map(({ birthDate: _birth, qualification: _school, confirmedAt, ...author }) => ({ ...author, confirmed: true, leftOn: null, confirmedBasis: '', confirmedAt: new Date(confirmedAt) })),
      evidence: facts.evidence.map(({ addedAt, ...file }) => ({ ...file, confidential: file.confidential ?? false, fileId: file.fileId as FileId, addedAt: new Date(addedAt), hasThumbnail: file.mediaType.startsWith('image/') })),
    },
    expertOpinions: expertOpinions.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })),
    ...(await progressOf(tx, actor, sheet.sittingId, sheet.initiativeId, now)),
  }
}
