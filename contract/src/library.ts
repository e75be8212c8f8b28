import type { InitiativeId } from '@sangkien/domain/ids'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams, PageQuery, pageOf } from './page.ts'

/** `ours` was recognised here; `past` came from a list of what was recognised before, and may know only its year. */
export const librarySources = ['ours', 'past'] as const
export const LibraryRow = z.object({
  source: z.enum(librarySources), id: z.custom<InitiativeId>(), code: z.string(), title: z.string(), authors: z.array(z.string()), unitName: z.string(), year: z.number(), decidedOn: DayText.nullable(),
  decisionNumber: z.string(), field: z.string().nullable(), summary: z.string(),
})
const filters = { q: z.string().trim().max(300).optional(), field: z.string().max(60).optional(), year: z.coerce.number().int().optional(), unitId: z.uuid().optional(), source: z.enum(librarySources).optional() }
const LibraryQuery = z.object({ ...PageQuery, ...filters })
export const LibraryEntry = LibraryRow.extend({
  fieldLabel: z.string(), kinds: z.array(z.string()), firstAppliedOn: DayText.nullable(), conditionsToApply: z.string(), content: z.custom<Partial<Dossier>>(), sectionLabels: z.array(z.object({ key: z.string(), label: z.string() })),
  benefit: z.object({ money: z.number().nullable(), hours: z.number().nullable(), checked: z.boolean() }),
  /** Where an earlier one came from. Outside, nothing of it. */
  origin: z.object({ fileName: z.string(), row: z.number(), by: z.string(), at: z.coerce.date(), public: z.boolean() }).nullable(),
})
export const searchLibrary = endpoint({ method: 'GET', path: '/api/library', allow: ['staff'], summary: 'Recognised initiatives, without confidential parts', query: LibraryQuery, result: pageOf(LibraryRow) })
export const readLibraryEntry = endpoint({ method: 'GET', path: '/api/library/:id', allow: ['staff'], summary: 'One recognised initiative, without confidential parts', params: IdParams, result: LibraryEntry })
export const exportLibrary = endpoint({
  method: 'GET', path: '/api/library/export.xlsx', allow: ['staff'], summary: 'The library as Excel, in the columns a list of earlier initiatives is read by', query: z.object(filters), reply: 'file',
})
export const searchPublicLibrary = endpoint({ method: 'GET', path: '/api/public/:organisation/library', allow: 'public', perMinute: 120, summary: 'The library where the agency opens it to the public', params: z.object({ organisation: z.string().max(30) }), query: LibraryQuery, result: pageOf(LibraryRow).extend({ organisationName: z.string(), today: DayText }) })
export const readPublicEntry = endpoint({ method: 'GET', path: '/api/public/:organisation/library/:id', allow: 'public', perMinute: 120, summary: 'One entry of the public library', params: z.object({ organisation: z.string().max(30), id: z.uuid() }), result: LibraryEntry })
