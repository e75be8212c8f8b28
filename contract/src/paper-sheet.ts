import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import type { Scale } from '@sangkien/domain/scoring/scale'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Evidence } from './initiative.ts'
import { IdParams } from './page.ts'
import { CriterionNote, sheetFields } from './scoring.ts'

const officers = ['secretariat'] as const
const PaperParams = z.object({ sittingId: z.uuid(), initiativeId: z.uuid(), personId: z.uuid() })

/** Where a paper sheet stands: keyed in once (by the reader or by somebody else), twice and not alike, twice and alike. */
export const paperStates = ['none', 'keyed_by_me', 'keyed_by_another', 'differing', 'agreed'] as const
export const PaperSheetRow = z.object({ initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), personId: z.custom<PersonId>(), name: z.string(), state: z.enum(paperStates), differing: z.array(z.string()), keyedBy: z.array(z.string()) })
export type PaperSheetRow = z.infer<typeof PaperSheetRow>
export const listPaperSheets = endpoint({ method: 'GET', path: '/api/sittings/:id/paper-sheets', allow: officers, summary: 'The sheets on paper that were keyed in for a sitting, and how they stand', params: IdParams, result: z.array(PaperSheetRow) })

/** One paper sheet as this officer may see it: of what a colleague keyed in, only the criteria in which the two differ. */
export const PaperSheet = PaperSheetRow.extend({
  scale: z.custom<Scale>(), evidence: z.array(Evidence), mine: z.object({ marks: z.record(z.string(), z.number()), notes: z.record(z.string(), CriterionNote), remark: z.string() }).nullable(), refusal: z.custom<Refusal>().nullable(),
})
export type PaperSheet = z.infer<typeof PaperSheet>
export const readPaperSheet = endpoint({ method: 'GET', path: '/api/sittings/:sittingId/initiatives/:initiativeId/paper-sheets/:personId', allow: officers, summary: 'A member’s sheet on paper, to be keyed in', params: PaperParams, result: PaperSheet })
export const keyPaperSheet = endpoint({
  method: 'PUT', path: '/api/sittings/:sittingId/initiatives/:initiativeId/paper-sheets/:personId', allow: officers, summary: 'Key in a member’s sheet on paper; when two officers have keyed in the same, it is handed in', params: PaperParams,
  body: z.object(sheetFields), result: PaperSheet,
})
