import type { PastDoubt, PastHint, PastWrong } from '@sangkien/domain/past/past-facts'
import { pastFields } from '@sangkien/domain/past/past-field'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { importDoors, importJob, importRow, listSettings, WithVersion } from './import.ts'
import { DayText, IdParams } from './page.ts'

/**
 * The secretariat keeps the papers of recognition and knows the old lists; the administrator sets the system up, before anybody
 * has another role. What comes in is no dossier and shows nothing that is not in the library already, so both may.
 */
const keepers = ['secretariat', 'administrator'] as const

/** `publish`: whether what has the number and day of its decision is seen outside too, where the agency opens its library. */
export const PastSettings = listSettings(z.enum(pastFields)).extend({ publish: z.boolean() })
export type PastSettings = z.infer<typeof PastSettings>
export const PastJob = importJob(PastSettings)
export type PastJob = z.infer<typeof PastJob>

export const PastRow = importRow.extend({
  /** The entry it made or is. */
  entryId: z.string().nullable(),
  authors: z.array(z.object({ name: z.string(), known: z.boolean() })), year: z.number().nullable(), decisionNumber: z.string(), decidedOn: DayText.nullable(), unitName: z.string(),
  wrongs: z.array(z.custom<PastWrong>()), hints: z.array(z.custom<PastHint>()), doubt: z.custom<PastDoubt>().nullable(),
  candidates: z.array(z.object({ id: z.string(), title: z.string(), authors: z.array(z.string()), year: z.number(), decisionNumber: z.string() })),
})
export type PastRow = z.infer<typeof PastRow>

const doors = importDoors({ path: '/api/library/imports', allow: keepers, list: 'a list of initiatives recognised earlier', job: PastJob, row: PastRow, set: PastSettings.extend(WithVersion.shape), apply: WithVersion })
export const startPastImport = doors.start
export const listPastImports = doors.list
export const readPastImport = doors.read
export const setPastImport = doors.set
export const listPastRows = doors.rows
export const decidePastRows = doors.decide
export const exportPastFaults = doors.faults
export const applyPastImport = doors.apply
export const discardPastImport = doors.discard
export const takeBackPastImport = endpoint({
  method: 'POST', path: '/api/library/imports/:id/take-back', allow: keepers, summary: 'Take what a list brought out of the library again, all of it, while no later list rests on it', params: IdParams, body: WithVersion, result: PastJob,
})
