import type { SourceRefusal } from '@sangkien/domain/corpus/refuse-source'
import { type ImportRefusal, importStates } from '@sangkien/domain/import/refuse-import'
import { verdicts } from '@sangkien/domain/import/verdict'
import { z } from 'zod'
import { type Allow, endpoint } from './endpoint.ts'
import { DayText, IdParams, PageQuery, pageOf } from './page.ts'

/** How a list is read, whatever it is of; what the person sees and may correct before anything is taken in. */
export const listSettings = <F extends z.ZodType>(field: F) => z.object({
  sheet: z.string().max(100), headFrom: z.number().int().min(1).max(1_048_576), headTo: z.number().int().min(1).max(1_048_576),
  fields: z.array(field.nullable()).max(120), on: DayText, hidden: z.boolean(),
})
export const WithVersion = z.object({ version: z.number().int() })

const Counts = z.object(Object.fromEntries(verdicts.map((verdict) => [verdict, z.number()])) as Record<(typeof verdicts)[number], z.ZodNumber>)
const refusal = z.custom<ImportRefusal>().nullable()
const applying = z.custom<ImportRefusal | SourceRefusal>().nullable()

export const importJob = <S extends z.ZodType>(settings: S) => z.object({
  id: z.string(), fileName: z.string(), state: z.enum(importStates), createdBy: z.string(), createdAt: z.coerce.date(), finishedAt: z.coerce.date().nullable(), version: z.number(),
  done: z.number(), total: z.number(),
  settings: settings.nullable(),
  /** What the file holds; absent until it has been read. */
  found: z.object({
    sheets: z.array(z.string()), columns: z.array(z.object({ head: z.string(), sample: z.string() })), ignored: z.number(), hiddenLeftOut: z.number(), newUnits: z.array(z.string()),
  }).nullable(),
  counts: Counts.nullable(),
  fault: refusal,
  /** Why it cannot be taken in as it stands, and why not if the service of people it does not name ended; why it cannot be taken back. */
  refusal: z.object({ staying: applying, leaving: applying, takingBack: refusal }),
})

/** What any row of any list has; `row` is its number in the sheet. */
export const importRow = z.object({ position: z.number(), row: z.number().nullable(), verdict: z.enum(verdicts), name: z.string() })

const Listed = z.array(z.object({ id: z.string(), fileName: z.string(), state: z.enum(importStates), createdBy: z.string(), createdAt: z.coerce.date(), counts: Counts.nullable() }))

/** The doors through which one kind of list comes in: they differ in where they are, who may pass, and what a row is. */
export const importDoors = <J extends z.ZodType, S extends z.ZodType, R extends z.ZodType, A extends z.ZodType>({ path, allow, list, job, set, row, apply }: {
  readonly path: `/api/${string}/imports`; readonly allow: Allow; /** "a staff list", for the summaries. */ readonly list: string; readonly job: J; readonly set: S; readonly row: R; readonly apply: A
}) => ({
  start: endpoint({ method: 'POST', path, allow, summary: `Send ${list} (.xlsx) to be read; nothing is taken in yet`, upload: true, result: job }),
  list: endpoint({ method: 'GET', path, allow, summary: `The last times ${list} was sent, newest first`, result: Listed }),
  read: endpoint({ method: 'GET', path: `${path}/:id`, allow, summary: `How far ${list} is read or taken in, its columns as guessed, and how many rows of each kind`, params: IdParams, result: job }),
  set: endpoint({ method: 'PUT', path: `${path}/:id`, allow, summary: `Correct how ${list} is read; it is compared anew`, params: IdParams, body: set, result: job }),
  rows: endpoint({ method: 'GET', path: `${path}/:id/rows`, allow, summary: `What the rows of ${list} would do, or did`, params: IdParams, query: z.object({ ...PageQuery, verdict: z.enum(verdicts).optional() }), result: pageOf(row) }),
  decide: endpoint({
    method: 'POST', path: `${path}/:id/decisions`, allow, summary: `Decide what doubtful rows of ${list} mean: a new one, this one, or none`, params: IdParams,
    body: z.object({ version: z.number().int(), decisions: z.array(z.object({ row: z.number().int().min(1), as: z.union([z.enum(['new', 'skip']), z.uuid()]) })).min(1).max(500) }), result: job,
  }),
  faults: endpoint({ method: 'GET', path: `${path}/:id/faults.xlsx`, allow, summary: `The faulty and doubtful rows of ${list} as they stand in the file, each with what is wrong`, params: IdParams, reply: 'file' }),
  apply: endpoint({ method: 'POST', path: `${path}/:id/apply`, allow, summary: `Take the whole of ${list} in, in one go`, params: IdParams, body: apply, result: job }),
  discard: endpoint({ method: 'POST', path: `${path}/:id/discard`, allow, summary: `Put ${list} aside without taking it in`, params: IdParams, result: job }),
})
