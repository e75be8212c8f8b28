import { listKinds } from '@sangkien/domain/corpus/corpus-kind'
import type { CorpusHint } from '@sangkien/domain/corpus/plan-corpus'
import { sourceLength } from '@sangkien/domain/corpus/refuse-source'
import type { PastWrong } from '@sangkien/domain/past/past-facts'
import { pastFields } from '@sangkien/domain/past/past-field'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { importDoors, importJob, importRow, listSettings, WithVersion } from './import.ts'
import { DayText, IdParams } from './page.ts'

/** Who examines novelty keeps what it is examined against. */
const keepers = ['secretariat'] as const

/** `kind`: what its entries are; `source`: where the list is from, shown wherever one is found. Entries of the same source come in once. */
export const CorpusListSettings = listSettings(z.enum(pastFields)).extend({ kind: z.enum(listKinds), source: z.string().trim().max(sourceLength.most) })
export type CorpusListSettings = z.infer<typeof CorpusListSettings>
export const CorpusListJob = importJob(CorpusListSettings)
export type CorpusListJob = z.infer<typeof CorpusListJob>

export const CorpusListRow = importRow.extend({
  authors: z.array(z.string()), unitName: z.string(), year: z.number().nullable(), decisionNumber: z.string(), decidedOn: DayText.nullable(),
  wrongs: z.array(z.custom<PastWrong>()), hints: z.array(z.custom<CorpusHint>()),
})
export type CorpusListRow = z.infer<typeof CorpusListRow>

const doors = importDoors({ path: '/api/corpus/imports', allow: keepers, list: 'a list for the corpus', job: CorpusListJob, row: CorpusListRow, set: CorpusListSettings.extend(WithVersion.shape), apply: WithVersion })
export const startCorpusImport = doors.start
export const listCorpusImports = doors.list
export const readCorpusImport = doors.read
export const setCorpusImport = doors.set
export const listCorpusRows = doors.rows
export const exportCorpusFaults = doors.faults
export const applyCorpusImport = doors.apply
export const discardCorpusImport = doors.discard
export const takeBackCorpusImport = endpoint({
  method: 'POST', path: '/api/corpus/imports/:id/take-back', allow: keepers, summary: 'Take what a list brought out of later checks, all of it, while no later list rests on it', params: IdParams, body: WithVersion, result: CorpusListJob,
})
