import type { ScoreSheet } from '@sangkien/contract/scoring'
import { checkSheet } from '@sangkien/domain/scoring/check-sheet'
import { refuseScoring } from '@sangkien/domain/scoring/refuse-scoring'
import type { FileId } from '@sangkien/domain/ids'
import type { Scale } from '@sangkien/domain/scoring/scale'
import type { SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { progressOf } from './my-sheets.query.ts'
import { loadSheet, type SheetRow } from './score-sheet.query.ts'
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
export const evidenceFiled = ({ filed }: Pick<OpenSheet, 'filed'>): readonly string[] => filed.facts.evidence.map(({ id }) => id)

export const wireNotes = (notes: SheetNotes): ScoreSheet['notes'] => Object.fromEntries(Object.entries(notes).map(([code, { evidence, ...note }]) => [code, { ...note, ...(evidence && { evidence: [...evidence] }) }]))

/** The sheet with the dossier as it was filed: what is judged is what was frozen, whatever has been written since. */
export async function viewSheet(tx: Tx, actor: Actor, sheet: OpenSheet, now: Date): Promise<ScoreSheet> {
  const { scale, filed: { facts, sha256 }, marks, notes } = sheet
  return {
    sittingId: sheet.sittingId, initiativeId: sheet.initiativeId, code: sheet.code, title: facts.content.title, unitName: sheet.unitName, scoresDue: sheet.scoresDue,
    scale, marks: { ...marks }, notes: wireNotes(notes), remark: sheet.remark, rev: sheet.rev, handedInAt: sheet.handedInAt, savedAt: sheet.savedAt,
    total: sheetTotal(scale, marks), problems: [...checkSheet(scale, sheet, evidenceFiled(sheet))], refusal: refuseScoring(sheet.case, actor.id, now) ?? null,
    dossier: {
      content: facts.content, sha256,
      authors: facts.authors.map(({ birthDate: _birth, qualification: _school, confirmedAt, ...author }) => ({ ...author, confirmed: true, leftOn: null, confirmedBasis: '', confirmedAt: new Date(confirmedAt) })),
      evidence: facts.evidence.map(({ addedAt, ...file }) => ({ ...file, confidential: file.confidential ?? false, fileId: file.fileId as FileId, addedAt: new Date(addedAt), hasThumbnail: file.mediaType.startsWith('image/') })),
    },
    expertOpinions: sheet.expertOpinions.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })),
    ...(await progressOf(tx, actor, sheet.sittingId, sheet.initiativeId, now)),
  }
}
