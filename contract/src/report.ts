import type { ReportId } from '@sangkien/domain/ids'
import type { YearTable } from '@sangkien/domain/report/count-year'
import type { Succession } from '@sangkien/domain/report/pair-years'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, Format } from './page.ts'

const readers = ['secretariat', 'decision_maker', 'leadership_viewer'] as const
export const narrativeParts = ['communication', 'review', 'guidance', 'strengths', 'limits', 'proposals', 'plan'] as const

export const Table3Row = z.object({
  id: z.string(), code: z.string(), title: z.string(), authors: z.array(z.object({ name: z.string(), title: z.string(), unitName: z.string(), share: z.number() })), kinds: z.array(z.string()), field: z.string(), firstAppliedOn: DayText.nullable(),
  decisionNumber: z.string(), decidedOn: DayText, effect: z.string(), revoked: z.boolean(),
  /** Units that apply it, and what the province said, at the end of the period; a report sent before these were kept has none. */
  scope: z.string().optional(), provinceResult: z.string().optional(),
})
export const YearFigures = z.object({ year: z.number(), table1: z.custom<YearTable>(), lastYear: z.custom<YearTable>(), table3: z.array(Table3Row),
  /** Which units came of which by the end of the period; a report sent before units had acts has none. */
  succession: z.array(z.custom<Succession>()).optional(),
})
export type YearFigures = z.infer<typeof YearFigures>

/** A report as it was sent: each version stays, and can be opened. */
export const SentReport = z.object({ id: z.custom<ReportId>(), version: z.number(), sentAt: z.coerce.date(), sentByName: z.string().nullable(), sha256: z.string() })
const OneVersion = z.object({ id: z.uuid().optional() })
const Year = z.object({ year: z.coerce.number().int().min(2000).max(2100) })

export const YearReport = z.object({
  /** null (version 0) until somebody writes a word or sends it. */
  id: z.custom<ReportId>().nullable(), year: z.number(), narrative: z.record(z.string(), z.string()), version: z.number(), sentAt: z.coerce.date().nullable(), sentByName: z.string().nullable(), sha256: z.string().nullable(),
  dueOn: DayText, dueBy: z.string(), workingDaysLeft: z.number(), figures: YearFigures, frozen: z.boolean(), maySend: z.boolean(), mayWrite: z.boolean(),
  /** What was sent for this year, the latest first. */
  versions: z.array(SentReport),
})
export type YearReport = z.infer<typeof YearReport>
export const listReports = endpoint({ method: 'GET', path: '/api/reports', allow: readers, summary: 'Years with their reports', result: z.array(z.object({ year: z.number(), id: z.custom<ReportId>().nullable(), sentAt: z.coerce.date().nullable(), sha256: z.string().nullable() })) })
export const readReport = endpoint({ method: 'GET', path: '/api/reports/:year', allow: readers, summary: 'The year’s report: live figures until it is sent, frozen ones after; or one of the versions sent', params: Year, query: OneVersion, result: YearReport })
export const saveNarrative = endpoint({
  method: 'PUT', path: '/api/reports/:year/narrative', allow: ['secretariat'], summary: 'Write the parts in words', params: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
  body: z.object({ version: z.number().int(), narrative: z.partialRecord(z.enum(narrativeParts), z.string().max(10000)) }), result: YearReport,
})
export const sendReport = endpoint({ method: 'POST', path: '/api/reports/:year/sending', allow: ['secretariat'], summary: 'Freeze the figures with their hash and mark the report as sent', params: z.object({ year: z.coerce.number().int().min(2000).max(2100) }), body: z.object({ version: z.number().int() }), result: YearReport })
export const reviseReport = endpoint({ method: 'POST', path: '/api/reports/:year/revision', allow: ['secretariat'], summary: 'Begin a corrected version; what was sent stays', params: z.object({ year: z.coerce.number().int().min(2000).max(2100) }), result: YearReport })
export const readReportPaper = endpoint({ method: 'GET', path: '/api/reports/:year/report.:format', allow: readers, summary: 'The report as Word, PDF or Excel', params: z.object({ year: z.coerce.number().int().min(2000).max(2100), format: z.enum(['docx', 'pdf', 'xlsx']) }), query: OneVersion, reply: 'file' })
export const readCommendationPaper = endpoint({
  method: 'GET', path: '/api/reports/:year/commendation.:format', allow: readers, summary: 'The proposal to commend units and people of the year; the form of commendation is left to be written', params: Year.extend({ format: Format }), reply: 'file',
})

export const exportHistory = endpoint({ method: 'GET', path: '/api/history/export.jsonl', allow: ['administrator'], summary: 'The chained history, to be verified outside the server', reply: 'file' })
export const listHistory = endpoint({
  method: 'GET', path: '/api/history', allow: ['administrator'], summary: 'Who did what, newest first (without scores or dossier texts)', query: z.object({ before: z.coerce.number().int().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  result: z.object({ rows: z.array(z.object({ seq: z.number(), at: z.coerce.date(), actorName: z.string().nullable(), what: z.string(), noun: z.string(), subjectId: z.string(), hash: z.string() })), next: z.number().nullable() }),
})
