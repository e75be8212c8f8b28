import type { InitiativeId } from '@sangkien/domain/ids'
import { stages } from '@sangkien/domain/initiative/stage'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Initiative } from './initiative.ts'
import { DayText, IdParams } from './page.ts'

const officers = ['secretariat'] as const

export const saveIntakeCheck = endpoint({
  method: 'PUT', path: '/api/initiatives/:id/intake/:condition', allow: officers, summary: 'Tick one condition of the intake checklist', params: IdParams.extend({ condition: z.string().max(60) }),
  body: z.object({ verdict: z.enum(['met', 'not_met', 'unclear']), note: z.string().trim().max(1000) }), result: Initiative,
})
/** The same solution filed earlier stands first (initiative-law.md 3.8); shown by title until the novelty check says more. */
export const listEarlier = endpoint({
  method: 'GET', path: '/api/initiatives/:id/earlier', allow: officers, summary: 'Dossiers filed earlier whose titles say nearly the same', params: IdParams,
  result: z.array(z.object({ id: z.custom<InitiativeId>(), code: z.string(), title: z.string(), stage: z.enum(stages), authors: z.array(z.string()), unitName: z.string(), receivedAt: z.coerce.date(), sharedWords: z.array(z.string()) })),
})
export const acceptInitiative = endpoint({ method: 'POST', path: '/api/initiatives/:id/acceptance', allow: officers, summary: 'Accept the dossier: the term to decide begins', params: IdParams, result: Initiative })
export const confirmApplication = endpoint({
  method: 'POST', path: '/api/initiatives/:id/first-application', allow: ['secretariat', 'unit_head'], summary: 'Confirm that the first application is complete: the term to decide begins again', params: IdParams, body: z.object({ on: DayText }), result: Initiative,
})
export const requestCompletion = endpoint({
  method: 'POST', path: '/api/initiatives/:id/completion-requests', allow: officers, summary: 'Ask the author to complete named fields; the term pauses and only those fields open', params: IdParams,
  body: z.object({ fields: z.array(z.string().max(60)).min(1).max(40), message: z.string().trim().min(5).max(3000) }), result: Initiative,
})
export const refuseIntake = endpoint({
  method: 'POST', path: '/api/initiatives/:id/intake-refusal', allow: officers, summary: 'Refuse the dossier by a reason of the regulation', params: IdParams, body: z.object({ code: z.string().max(60), reason: z.string().trim().min(5).max(3000) }), result: Initiative,
})
export const extendTerm = endpoint({
  method: 'POST', path: '/api/initiatives/:id/terms/:kind/extension', allow: officers, summary: 'Lengthen a running term, with a reason', params: IdParams.extend({ kind: z.enum(['examine', 'complete', 'decide']) }),
  body: z.object({ to: DayText, reason: z.string().trim().min(5).max(1000) }), result: Initiative,
})
export const checkBenefit = endpoint({
  method: 'PUT', path: '/api/initiatives/:id/benefit-check', allow: ['accountant', 'secretariat'], summary: 'Confirm the computed benefit with its money and hours', params: IdParams,
  body: z.object({ money: z.number().int().min(0).max(1e15), hours: z.number().int().min(0).max(1e9) }), result: Initiative,
})
/** The opinion the council asked for: who gave it, on which day, and what it says; it informs the next sitting. */
export const recordExpertOpinion = endpoint({
  method: 'POST', path: '/api/initiatives/:id/expert-opinions', allow: officers, summary: 'Record what an expert told the council', params: IdParams,
  body: z.object({ expert: z.string().trim().min(2).max(200), position: z.string().trim().max(300), givenOn: DayText, text: z.string().trim().min(10).max(20000) }), result: Initiative,
})
const OpinionParams = IdParams.extend({ opinionId: z.uuid() })
export const addExpertPaper = endpoint({ method: 'POST', path: '/api/initiatives/:id/expert-opinions/:opinionId/file', allow: officers, summary: 'Keep the paper an expert’s opinion came on (at most 20 MB)', params: OpinionParams, upload: true, result: Initiative })
export const readExpertPaper = endpoint({ method: 'GET', path: '/api/initiatives/:id/expert-opinions/:opinionId/file', allow: ['staff'], summary: 'The paper itself', params: OpinionParams, reply: 'file' })
/** Each row stands for itself: those that cannot are returned with the reason, the others are done. */
export const actInBulk = endpoint({
  method: 'POST', path: '/api/initiatives/bulk', allow: officers, summary: 'One act for many dossiers', 
  body: z.object({ ids: z.array(z.uuid()).min(1).max(200), act: z.enum(['accept', 'put_on_agenda']), sittingId: z.uuid().optional() }),
  result: z.object({ done: z.array(z.custom<InitiativeId>()), refused: z.array(z.object({ id: z.custom<InitiativeId>(), title: z.string(), refusal: z.custom<Refusal>() })) }),
})
