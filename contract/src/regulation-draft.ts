import type { PersonId, RegulationId } from '@sangkien/domain/ids'
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

/** One version with what it changed, by whom and by which act. */
export const RuleHistory = z.object({ id: z.custom<RegulationId>(), title: z.string(), validFrom: DayText, basis: z.string(), at: z.coerce.date(), by: z.string().nullable(), changes: z.array(z.custom<PackChange>()) })
export const listRuleHistory = endpoint({ method: 'GET', path: '/api/regulation-history', allow: ['staff'], summary: 'What each version of the regulation changed, who took it and by which act; newest first', result: z.array(RuleHistory) })
