import type { IdeaId, InitiativeId } from '@sangkien/domain/ids'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams, listOf, PageQuery, pageOf } from './page.ts'

export const Idea = z.object({
  id: z.custom<IdeaId>(), title: z.string(), note: z.string(), authorName: z.string(), unitName: z.string(), mine: z.boolean(), notedAt: z.coerce.date(), hasPhoto: z.boolean(),
  initiativeId: z.custom<InitiativeId>().nullable(), version: z.number(),
})
export type Idea = z.infer<typeof Idea>
const IdeaFields = z.object({ title: z.string().trim().min(3).max(250), note: z.string().trim().max(3000) })

/** One's own; the secretariat and the leadership see all. An idea has no legal standing and claims no novelty (initiative-law.md 6.1, row 0). */
export const listIdeas = endpoint({
  method: 'GET', path: '/api/ideas', allow: ['staff'], summary: 'Ideas noted: mine, or all of the agency for those who follow them',
  /** Noted within these days, by people who sat in one of these units then. */
  query: z.object({ ...PageQuery, q: z.string().max(200).optional(), all: z.stringbool().default(false), from: DayText.optional(), to: DayText.optional(), unitIds: listOf(z.uuid()) }), result: pageOf(Idea),
})
export const noteIdea = endpoint({ method: 'POST', path: '/api/ideas', allow: ['staff'], summary: 'Note an idea; it keeps its date', body: IdeaFields, result: Idea })
export const changeIdea = endpoint({ method: 'PUT', path: '/api/ideas/:id', allow: ['staff'], summary: 'Change my idea', params: IdParams, body: IdeaFields.extend({ version: z.number().int() }), result: Idea })
export const removeIdea = endpoint({ method: 'DELETE', path: '/api/ideas/:id', allow: ['staff'], summary: 'Take back my idea that became no dossier', params: IdParams })
export const addIdeaPhoto = endpoint({ method: 'POST', path: '/api/ideas/:id/photo', allow: ['staff'], summary: 'Put a picture to my idea', params: IdParams, upload: true, result: Idea })
export const readIdeaPhoto = endpoint({ method: 'GET', path: '/api/ideas/:id/photo', allow: ['staff'], summary: 'The picture of an idea', params: IdParams, reply: 'file' })
