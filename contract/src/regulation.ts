import type { RegulationId, RoundId } from '@sangkien/domain/ids'
import type { PackChange } from '@sangkien/domain/regulation/compare-packs'
import type { ReplacedBasis } from '@sangkien/domain/regulation/rests-on-replaced'
import type { PackProblem } from '@sangkien/domain/regulation/problem'
import type { YearlyRound } from '@sangkien/domain/regulation/yearly-rounds'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, Format, IdParams } from './page.ts'

export const RegulationRow = z.object({ id: z.custom<RegulationId>(), title: z.string(), validFrom: DayText, validTo: DayText.nullable(), sha256: z.string(), addedAt: z.coerce.date(), basis: z.string(), hasScale: z.boolean(), /** Rounds with closing days it fixes for every year. */ rounds: z.array(z.custom<YearlyRound>()), /** Whether rounds under it are contests with a public vote. */ hasPublicVote: z.boolean() })

export const listRegulations = endpoint({ method: 'GET', path: '/api/regulations', allow: ['staff'], summary: 'Versions of the regulation, newest first', result: z.array(RegulationRow) })
export const readRegulation = endpoint({
  method: 'GET', path: '/api/regulations/:id', allow: ['staff'], summary: 'One version of the regulation, whole', params: IdParams,
  /** Rules that rest on a paper no longer in force: their keeper is to look at them. */
  result: RegulationRow.extend({ pack: z.custom<RegulationPack>(), replaced: z.array(z.custom<ReplacedBasis>()) }),
})
export const exportPack = endpoint({ method: 'GET', path: '/api/regulations/:id/pack', allow: ['staff'], summary: 'One version of the regulation as a JSON pack, with its legal bases whole', params: IdParams, reply: 'file' })
export const readPackSchema = endpoint({ method: 'GET', path: '/api/packs/schema', allow: ['staff'], summary: 'The JSON Schema of a pack', reply: 'file' })
/** A pack is checked before it is taken: contradictions come back with their place and nothing is kept. */
export const addRegulation = endpoint({
  method: 'POST', path: '/api/regulations', allow: ['administrator', 'secretariat'], summary: 'Take in a regulation from its JSON pack; the one before it ends the day before',
  body: z.object({ pack: z.custom<RegulationPack>((value) => typeof value === 'object' && value !== null), validFrom: DayText, basis: z.string().trim().max(300).default(''), dryRun: z.boolean().default(false) }),
  /** `changes`: what it changes of the newest version there is. */
  result: z.object({ id: z.custom<RegulationId>().nullable(), problems: z.array(z.custom<PackProblem>()), changes: z.array(z.custom<PackChange>()) }),
})
export const listShippedPacks = endpoint({
  method: 'GET', path: '/api/packs', allow: ['administrator', 'secretariat'], summary: 'The packs that come with the system', result: z.array(z.object({ key: z.string(), pack: z.custom<RegulationPack>() })),
})

const VotingDays = z.object({ from: DayText, to: DayText })
export const Round = z.object({
  id: z.custom<RoundId>(), year: z.number(), number: z.number(), name: z.string(), opensOn: DayText, closesOn: DayText, lockedAt: z.coerce.date().nullable(),
  regulationId: z.custom<RegulationId>(), regulationTitle: z.string(), /** Where the rules fix another closing day for this round than it has. */ closesByRules: DayText.nullable(), dossiers: z.number(), /** When the public votes, in a contest. */ voting: VotingDays.nullable(), version: z.number(),
})
export type Round = z.infer<typeof Round>
const RoundFields = z.object({
  year: z.number().int().min(2000).max(2100), number: z.number().int().min(1).max(12), name: z.string().trim().min(3).max(200), opensOn: DayText, closesOn: DayText, regulationId: z.uuid(), voting: VotingDays.nullable().default(null),
})
export const listRounds = endpoint({ method: 'GET', path: '/api/rounds', allow: ['staff'], summary: 'Rounds, newest first', result: z.array(Round) })
export const addRound = endpoint({ method: 'POST', path: '/api/rounds', allow: ['secretariat'], summary: 'Open a round', body: RoundFields, result: Round })
export const changeRound = endpoint({
  method: 'PUT', path: '/api/rounds/:id', allow: ['secretariat'], summary: 'Change a round; its regulation only while it has no dossier', params: IdParams,
  body: RoundFields.extend({ locked: z.boolean(), version: z.number().int() }), result: Round,
})
export const readRoundNotice = endpoint({
  method: 'GET', path: '/api/rounds/:id/notice.:format', allow: ['secretariat', 'records_clerk', 'decision_maker', 'leadership_viewer'], summary: 'The notice that opens a round, out of its regulation', params: IdParams.extend({ format: Format }), reply: 'file',
})

export const CalendarDay = z.object({ day: DayText, kind: z.enum(['holiday', 'workday']), name: z.string() })
export type CalendarDay = z.infer<typeof CalendarDay>
export const listCalendarDays = endpoint({
  method: 'GET', path: '/api/calendar', allow: ['staff'], summary: 'Holidays and swapped working days of a year', query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }), result: z.array(CalendarDay),
})
export const setCalendarDay = endpoint({
  method: 'PUT', path: '/api/calendar/:day', allow: ['secretariat', 'administrator'], summary: 'Mark a day as a holiday or a swapped working day', params: z.object({ day: DayText }),
  body: z.object({ kind: z.enum(['holiday', 'workday']), name: z.string().trim().min(2).max(200) }), result: CalendarDay,
})
export const fillHolidays = endpoint({
  method: 'POST', path: '/api/calendar/holidays', allow: ['secretariat', 'administrator'], summary: 'Mark chosen public holidays of a year; days already marked stay as they are',
  body: z.object({ year: z.number().int().min(2000).max(2100), days: z.array(DayText).min(1).max(60) }), result: z.object({ added: z.number().int() }),
})
export const removeCalendarDay = endpoint({ method: 'DELETE', path: '/api/calendar/:day', allow: ['secretariat', 'administrator'], summary: 'Make a day an ordinary one again', params: z.object({ day: DayText }) })

export const Organisation = z.object({
  code: z.string(), name: z.string().trim().min(3).max(200), parentName: z.string().trim().max(200), shortName: z.string().trim().min(2).max(100), symbol: z.string().trim().min(1).max(20),
  place: z.string().trim().min(2).max(60), reportTo: z.string().trim().max(200), reportThrough: z.string().trim().max(200), headTitle: z.string().trim().min(2).max(100),
  accent: z.string().regex(/^#[0-9a-f]{6}$/i), libraryPublic: z.boolean(), version: z.number().int(),
})
export type Organisation = z.infer<typeof Organisation>
export const readOrganisation = endpoint({ method: 'GET', path: '/api/organisation', allow: ['administrator', 'secretariat'], summary: 'The agency and its settings', result: Organisation })
export const changeOrganisation = endpoint({
  method: 'PUT', path: '/api/organisation', allow: ['administrator'], summary: 'Change the agency and its settings', body: Organisation.omit({ code: true }), result: Organisation,
})
