import type { PersonId } from '@sangkien/domain/ids'
import type { Change } from '@sangkien/domain/import/change-person'
import type { Doubt, Hint, Wrong } from '@sangkien/domain/import/person-facts'
import { personFields } from '@sangkien/domain/import/person-field'
import { verdicts } from '@sangkien/domain/import/plan-people'
import { type ImportRefusal, importStates } from '@sangkien/domain/import/refuse-import'
import { personKinds } from '@sangkien/domain/people/kind'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams, PageQuery, pageOf } from './page.ts'

const keepers = ['administrator'] as const

/** How the list is read; what the person sees and may correct before anything is taken in. */
export const ImportSettings = z.object({
  sheet: z.string().max(100), headFrom: z.number().int().min(1).max(1_048_576), headTo: z.number().int().min(1).max(1_048_576),
  fields: z.array(z.enum(personFields).nullable()).max(120),
  on: DayText, kind: z.enum(personKinds), createUnits: z.boolean(), hidden: z.boolean(),
})
export type ImportSettings = z.infer<typeof ImportSettings>

const Counts = z.object(Object.fromEntries(verdicts.map((verdict) => [verdict, z.number()])) as Record<(typeof verdicts)[number], z.ZodNumber>)

export const ImportJob = z.object({
  id: z.string(), fileName: z.string(), state: z.enum(importStates), createdBy: z.string(), createdAt: z.coerce.date(), finishedAt: z.coerce.date().nullable(), version: z.number(),
  done: z.number(), total: z.number(),
  settings: ImportSettings.nullable(),
  /** What the file holds; absent until it has been read. */
  found: z.object({
    sheets: z.array(z.string()), columns: z.array(z.object({ head: z.string(), sample: z.string() })), ignored: z.number(), hiddenLeftOut: z.number(), newUnits: z.array(z.string()),
  }).nullable(),
  counts: Counts.nullable(),
  fault: z.custom<ImportRefusal>().nullable(),
  /** Why it cannot be taken in as it stands: with those not on the list staying, and with their service ending. */
  refusal: z.object({ staying: z.custom<ImportRefusal>().nullable(), leaving: z.custom<ImportRefusal>().nullable() }),
})
export type ImportJob = z.infer<typeof ImportJob>

export const ImportRow = z.object({
  position: z.number(), row: z.number().nullable(), verdict: z.enum(verdicts), name: z.string(), personId: z.custom<PersonId>().nullable(), unitName: z.string(), title: z.string(), birthDate: DayText.nullable(),
  changes: z.array(z.custom<Change>()), wrongs: z.array(z.custom<Wrong>()), hints: z.array(z.custom<Hint>()), doubt: z.custom<Doubt>().nullable(),
  candidates: z.array(z.object({ id: z.custom<PersonId>(), fullName: z.string(), birthDate: DayText.nullable(), unitName: z.string() })),
})
export type ImportRow = z.infer<typeof ImportRow>

export const startPeopleImport = endpoint({
  method: 'POST', path: '/api/people/imports', allow: keepers, summary: 'Send a staff list (.xlsx) to be read; nothing is taken in yet', upload: true, result: ImportJob,
})
export const listPeopleImports = endpoint({
  method: 'GET', path: '/api/people/imports', allow: keepers, summary: 'The last staff lists sent, newest first', result: z.array(ImportJob.pick({ id: true, fileName: true, state: true, createdBy: true, createdAt: true, counts: true })),
})
export const readPeopleImport = endpoint({
  method: 'GET', path: '/api/people/imports/:id', allow: keepers, summary: 'One staff list: how far it is read or taken in, its columns as guessed, and how many of each kind', params: IdParams, result: ImportJob,
})
export const setPeopleImport = endpoint({
  method: 'PUT', path: '/api/people/imports/:id', allow: keepers, summary: 'Correct how a staff list is read; it is compared anew', params: IdParams, body: ImportSettings.extend({ version: z.number().int() }), result: ImportJob,
})
export const listImportRows = endpoint({
  method: 'GET', path: '/api/people/imports/:id/rows', allow: keepers, summary: 'What the rows of a staff list would do, or did', params: IdParams,
  query: z.object({ ...PageQuery, verdict: z.enum(verdicts).optional() }), result: pageOf(ImportRow),
})
export const decideImportRows = endpoint({
  method: 'POST', path: '/api/people/imports/:id/decisions', allow: keepers, summary: 'Decide whom doubtful rows mean: a new person, this one, or nobody', params: IdParams,
  body: z.object({ version: z.number().int(), decisions: z.array(z.object({ row: z.number().int().min(1), as: z.union([z.enum(['new', 'skip']), z.uuid()]) })).min(1).max(500) }), result: ImportJob,
})
export const exportImportFaults = endpoint({
  method: 'GET', path: '/api/people/imports/:id/faults.xlsx', allow: keepers, summary: 'The faulty and doubtful rows as they stand in the file, each with what is wrong', params: IdParams, reply: 'file',
})
export const applyPeopleImport = endpoint({
  method: 'POST', path: '/api/people/imports/:id/apply', allow: keepers, summary: 'Take the whole list in, in one go; the service of people it does not name ends the day before, when asked for', params: IdParams,
  body: z.object({ version: z.number().int(), endMissing: z.boolean() }), result: ImportJob,
})
export const discardPeopleImport = endpoint({
  method: 'POST', path: '/api/people/imports/:id/discard', allow: keepers, summary: 'Put a staff list aside without taking it in', params: IdParams, result: ImportJob,
})
export const exportPeople = endpoint({
  method: 'GET', path: '/api/people/export.xlsx', allow: keepers, summary: 'The people of the agency as Excel, in the columns a staff list is read by', reply: 'file',
})
