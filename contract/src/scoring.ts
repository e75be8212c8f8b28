import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { Refusal } from '@sangkien/domain/refusal'
import type { SheetProblem } from '@sangkien/domain/scoring/check-sheet'
import type { Scale } from '@sangkien/domain/scoring/scale'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Author, Evidence, ExpertOpinion } from './initiative.ts'
import { DayText, Format } from './page.ts'

const members = ['council_member', 'council_chair'] as const
/** What a sheet says of one criterion beside its points. */
export const CriterionNote = z.object({ insufficient: z.boolean().optional(), comment: z.string().max(2000).optional(), evidence: z.array(z.string().max(60)).max(60).optional(), papers: z.string().max(500).optional() })
export const sheetFields = { marks: z.record(z.string().max(60), z.number().min(0).max(100000)), notes: z.record(z.string().max(60), CriterionNote).default({}), remark: z.string().max(5000) }
const SheetParams = z.object({ sittingId: z.uuid(), initiativeId: z.uuid() })

export const MySheet = z.object({
  sittingId: z.custom<SittingId>(), sittingName: z.string(), initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), unitName: z.string(),
  /** Whether this member reviews it (phản biện). */ reviews: z.boolean(),
  state: z.enum(['undeclared', 'not_begun', 'draft', 'handed_in']), total: z.number().nullable(), scoresDue: DayText, workingDaysLeft: z.number(), savedAt: z.coerce.date().nullable(), handedInAt: z.coerce.date().nullable(), refusal: z.custom<Refusal>().nullable(),
})
export type MySheet = z.infer<typeof MySheet>
export const listMySheets = endpoint({ method: 'GET', path: '/api/score-sheets', allow: members, summary: 'The dossiers I have to score, the nearest date first', result: z.array(MySheet) })

/** My sheet as it stands after a save: nothing that a save cannot change, so that fifteen members who type at once wait for little. */
export const SavedSheet = z.object({
  sittingId: z.custom<SittingId>(), initiativeId: z.custom<InitiativeId>(), title: z.string(),
  marks: z.record(z.string(), z.number()), notes: z.record(z.string(), CriterionNote), remark: z.string(), rev: z.number(), handedInAt: z.coerce.date().nullable(), savedAt: z.coerce.date().nullable(),
  total: z.number().nullable(), problems: z.array(z.custom<SheetProblem>()), refusal: z.custom<Refusal>().nullable(),
})
export type SavedSheet = z.infer<typeof SavedSheet>
export const ScoreSheet = SavedSheet.extend({
  code: z.string(), unitName: z.string(), scoresDue: DayText, scale: z.custom<Scale>(),
  /** The dossier as filed, by its hash: what is judged is what was frozen. */
  dossier: z.object({ content: z.custom<Partial<Dossier>>(), authors: z.array(Author), evidence: z.array(Evidence), sha256: z.string() }),
  /** What experts told the council since it last considered the dossier. */
  expertOpinions: z.array(ExpertOpinion),
  nextInitiativeId: z.custom<InitiativeId>().nullable(), done: z.number(), of: z.number(),
})
export type ScoreSheet = z.infer<typeof ScoreSheet>
export const readScoreSheet = endpoint({ method: 'GET', path: '/api/sittings/:sittingId/initiatives/:initiativeId/score-sheet', allow: members, summary: 'My sheet for one dossier, and nobody else’s', params: SheetParams, result: ScoreSheet })
export const saveMarks = endpoint({
  method: 'PUT', path: '/api/sittings/:sittingId/initiatives/:initiativeId/score-sheet', allow: members, summary: 'Keep my marks while I work', params: SheetParams,
  body: z.object({ rev: z.number().int().min(0), ...sheetFields }), result: SavedSheet,
})
export const handInSheet = endpoint({ method: 'POST', path: '/api/sittings/:sittingId/initiatives/:initiativeId/score-sheet', allow: members, summary: 'Hand in my sheet; it is locked until the secretary gives it back', params: SheetParams, body: z.object({ rev: z.number().int() }), result: ScoreSheet })
export const reopenSheet = endpoint({ method: 'DELETE', path: '/api/sittings/:sittingId/initiatives/:initiativeId/score-sheet/handing-in', allow: members, summary: 'Take my sheet back while scoring is open', params: SheetParams, result: ScoreSheet })
export const readSheetPaper = endpoint({ method: 'GET', path: '/api/sittings/:sittingId/initiatives/:initiativeId/score-sheet.:format', allow: members, summary: 'My sheet on paper', params: SheetParams.extend({ format: Format }), reply: 'file' })
