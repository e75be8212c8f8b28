import type { InitiativeId, PersonId, RegulationId } from '@sangkien/domain/ids'
import type { Standing } from '@sangkien/domain/process/replay'
import type { PackChange } from '@sangkien/domain/regulation/compare-packs'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { PackProblem } from '@sangkien/domain/regulation/problem'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText } from './page.ts'

/** The regulation being written: the pack as it stands, what contradicts itself in it, and what it would change of the version in force. */
export const RegulationDraft = z.object({
  pack: z.custom<RegulationPack>(), version: z.number().int(), /** Tells this draft from an earlier one. */ begunAt: z.coerce.date(), editedBy: z.object({ id: z.custom<PersonId>(), name: z.string() }), editedAt: z.coerce.date(),
  problems: z.array(z.custom<PackProblem>()), changes: z.array(z.custom<PackChange>()), against: z.object({ id: z.custom<RegulationId>(), title: z.string(), validFrom: DayText }),
})
export type RegulationDraft = z.infer<typeof RegulationDraft>

const keepers = ['administrator', 'secretariat'] as const
const Pack = z.custom<RegulationPack>((value) => typeof value === 'object' && value !== null)
const version = z.number().int()

export const readDraft = endpoint({ method: 'GET', path: '/api/regulation-draft', allow: keepers, summary: 'The draft of the next version of the regulation, if one is being written', result: z.object({ draft: RegulationDraft.nullable() }) })
export const beginDraft = endpoint({
  method: 'POST', path: '/api/regulation-draft', allow: keepers, summary: 'Begin a draft from the version in force, or from a pack that ships', body: z.object({ shipped: z.string().max(60).optional() }), result: RegulationDraft,
})
/** A pack that contradicts itself is kept and said to; one of another shape is not. */
export const saveDraft = endpoint({ method: 'PUT', path: '/api/regulation-draft', allow: keepers, summary: 'Save the draft; the reply says what contradicts itself', body: z.object({ version, pack: Pack }), result: RegulationDraft })
export const dropDraft = endpoint({ method: 'DELETE', path: '/api/regulation-draft', allow: keepers, summary: 'Throw the draft away' })
export const takeDraft = endpoint({
  method: 'POST', path: '/api/regulation-draft/take', allow: keepers, summary: 'Make the draft the next version, from a day and by an act; dossiers already filed keep theirs',
  body: z.object({ version, validFrom: DayText, basis: z.string().trim().min(5).max(300) }), result: z.object({ id: z.custom<RegulationId>() }),
})

/** The dossiers filed in a year, each where it stands under its own rules and where it would under these. */
export const Replay = z.object({
  rows: z.array(z.object({ id: z.custom<InitiativeId>(), code: z.string(), title: z.string(), unitName: z.string(), before: z.custom<Standing>(), after: z.custom<Standing>(), same: z.boolean() })),
  /** How many were filed that year; the rows stop at the most that are run through. */
  total: z.number(),
})
export const mostReplayed = 2000
/** For who knows results before they are published. The pack as it is being written, not as it was last saved. */
export const replayDraft = endpoint({
  method: 'POST', path: '/api/regulation-draft/replay', allow: ['secretariat'], summary: 'Run the dossiers of a year through a process that is being written; nothing is changed',
  body: z.object({ pack: Pack, year: z.number().int().min(2000).max(2100) }), result: Replay,
})

/** One version with what it changed, by whom and by which act. */
export const RuleHistory = z.object({ id: z.custom<RegulationId>(), title: z.string(), validFrom: DayText, basis: z.string(), at: z.coerce.date(), by: z.string().nullable(), changes: z.array(z.custom<PackChange>()) })
export const listRuleHistory = endpoint({ method: 'GET', path: '/api/regulation-history', allow: ['staff'], summary: 'What each version of the regulation changed, who took it and by which act; newest first', result: z.array(RuleHistory) })
