import { declaredKinds } from '@sangkien/domain/conflict/refuse-conflict'
import { requestStates } from '@sangkien/domain/expert/expert-request'
import type { PersonId } from '@sangkien/domain/ids'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { Refusal } from '@sangkien/domain/refusal'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams } from './page.ts'
import { PersonRow } from './people.ts'

const keepers = ['secretariat', 'administrator'] as const
const officers = ['secretariat'] as const
const experts = ['outside_expert'] as const

/** Somebody from outside with a limited account. Of what they were asked about, only how often: the administrator sees no dossiers. */
export const Expert = z.object({
  id: z.custom<PersonId>(), fullName: z.string(), position: z.string(), workplace: z.string(), email: z.string().nullable(), username: z.string(), account: PersonRow.shape.account,
  lastDay: DayText, over: z.boolean(), requests: z.number(), version: z.number(),
})
export type Expert = z.infer<typeof Expert>

const ExpertFields = z.object({
  fullName: z.string().trim().min(3).max(100), position: z.string().trim().max(200), workplace: z.string().trim().min(2).max(200), email: z.email().max(200).nullable(), lastDay: DayText,
})
/** The key to the account: shown once, or on its way by mail. */
const Invited = z.object({ expert: Expert, link: z.string().nullable(), expiresAt: z.coerce.date().nullable() })

export const listExperts = endpoint({ method: 'GET', path: '/api/experts', allow: keepers, summary: 'Experts from outside who have or had an account', result: z.object({ rows: z.array(Expert), mailIsConfigured: z.boolean() }) })
export const addExpert = endpoint({ method: 'POST', path: '/api/experts', allow: keepers, summary: 'Open a limited account for an expert from outside, with its last day', body: ExpertFields.extend({ by: z.enum(['link', 'mail']) }), result: Invited })
export const changeExpert = endpoint({ method: 'PUT', path: '/api/experts/:id', allow: keepers, summary: 'Change what is known of an expert, or the last day of the account', params: IdParams, body: ExpertFields.extend({ version: z.number().int() }), result: Expert })
export const inviteExpert = endpoint({ method: 'POST', path: '/api/experts/:id/link', allow: keepers, summary: 'A new one-time link to the account of an expert; the earlier one is void', params: IdParams, body: z.object({ by: z.enum(['link', 'mail']) }), result: Invited })
export const setExpertAccount = endpoint({ method: 'PUT', path: '/api/experts/:id/account', allow: keepers, summary: 'Stop the account of an expert at once, with every session of it, or let it in again', params: IdParams, body: z.object({ state: z.enum(['disabled', 'open']) }), result: Expert })

/** One request, for the office. What the expert writes is not in it until it is handed in: then it stands among the opinions of the dossier. */
export const ExpertRequestRow = z.object({
  id: z.string(), expertId: z.custom<PersonId>(), expert: z.string(), position: z.string(), state: z.enum(requestStates), version: z.number(), sha256: z.string(),
  question: z.string(), dueOn: DayText, workingDaysLeft: z.number(), confidential: z.boolean(), askedByName: z.string(), askedAt: z.coerce.date(), remindedAt: z.coerce.date().nullable(),
  /** When it was answered, declined, withdrawn or a conflict declared, and what was said. */
  endedAt: z.coerce.date().nullable(), reason: z.string(), conflictKinds: z.array(z.enum(declaredKinds)),
  declared: z.boolean(), acts: z.object({ change: z.custom<Refusal>().nullable() }),
})
export type ExpertRequestRow = z.infer<typeof ExpertRequestRow>
const ExpertRequests = z.object({ rows: z.array(ExpertRequestRow), /** The version that would be asked about. */ version: z.number().nullable(), ask: z.custom<Refusal>().nullable() })

const RequestParams = IdParams.extend({ requestId: z.uuid() })
const Reason = z.string().trim().min(5).max(2000)
export const listExpertRequests = endpoint({ method: 'GET', path: '/api/initiatives/:id/expert-requests', allow: officers, summary: 'Whom outside the agency the office asked about a dossier', params: IdParams, result: ExpertRequests })
export const askExpert = endpoint({
  method: 'POST', path: '/api/initiatives/:id/expert-requests', allow: officers, summary: 'Ask an expert from outside about this dossier as it was filed last', params: IdParams,
  body: z.object({ expertId: z.uuid(), question: z.string().trim().min(10).max(4000), dueOn: DayText, confidential: z.boolean() }), result: ExpertRequests,
})
export const changeExpertDue = endpoint({ method: 'PUT', path: '/api/initiatives/:id/expert-requests/:requestId/due', allow: officers, summary: 'Give an expert another day to answer by', params: RequestParams, body: z.object({ dueOn: DayText }), result: ExpertRequests })
export const remindExpert = endpoint({ method: 'POST', path: '/api/initiatives/:id/expert-requests/:requestId/reminder', allow: officers, summary: 'Remind an expert by mail', params: RequestParams, result: ExpertRequests })
export const withdrawExpertRequest = endpoint({ method: 'POST', path: '/api/initiatives/:id/expert-requests/:requestId/withdrawal', allow: officers, summary: 'Take a request back, with a reason: the expert has nothing of the dossier any more', params: RequestParams, body: z.object({ reason: Reason }), result: ExpertRequests })

/** A request as its expert has it in their list; who declined, withdrew from it or has a conflict has it no more. */
export const MyExpertRequest = z.object({
  id: z.string(), title: z.string(), agency: z.string(), question: z.string(), dueOn: DayText, workingDaysLeft: z.number(), askedAt: z.coerce.date(), sees: z.enum(['question', 'dossier', 'own_opinion']), answeredAt: z.coerce.date().nullable(), savedAt: z.coerce.date().nullable(),
})
export type MyExpertRequest = z.infer<typeof MyExpertRequest>
export const listMyExpertRequests = endpoint({ method: 'GET', path: '/api/my-expert-requests', allow: experts, summary: 'What I was asked, and nothing of anybody else', result: z.array(MyExpertRequest) })

/** What of the rules is needed to read a dossier: the names of its parts. */
export type DossierForm = Pick<RegulationPack, 'sections' | 'noveltyTests' | 'benefit' | 'solutionKinds' | 'fields'>
/** The dossier as filed, for the one who judges it from outside: its authors, and no other person. */
const ExpertDossier = z.object({
  content: z.custom<Partial<Dossier>>(), confidentialHidden: z.boolean(), form: z.custom<DossierForm>(), version: z.number(), sha256: z.string(), receivedAt: z.coerce.date(),
  evidence: z.array(z.object({ id: z.string(), title: z.string(), name: z.string(), mediaType: z.string(), size: z.number(), confidential: z.boolean() })),
})
export const MyExpertRequestPage = MyExpertRequest.extend({
  /** Null once it is answered. */
  authors: z.array(z.object({ name: z.string(), unitName: z.string(), title: z.string() })).nullable(), dossier: ExpertDossier.nullable(),
  draft: z.string(), rev: z.number(),
  /** What was handed in, word for word, and the version it judges. */
  opinion: z.object({ text: z.string(), givenOn: DayText, version: z.number(), sha256: z.string() }).nullable(),
})
export type MyExpertRequestPage = z.infer<typeof MyExpertRequestPage>
export const readMyExpertRequest = endpoint({ method: 'GET', path: '/api/my-expert-requests/:id', allow: experts, summary: 'One request: title and authors, the dossier once I answered about conflicts, my opinion once it is in', params: IdParams, result: MyExpertRequestPage })
export const declareExpertConflict = endpoint({
  method: 'PUT', path: '/api/my-expert-requests/:id/conflict', allow: experts, summary: 'Answer, once, whether I have a conflict of interest; with one the dossier stays closed', params: IdParams,
  body: z.object({ conflict: z.boolean(), kinds: z.array(z.enum(declaredKinds)).max(declaredKinds.length), note: z.string().trim().max(1000) }), result: MyExpertRequestPage.nullable(),
})
const Text = z.string().max(20_000)
export const saveExpertOpinion = endpoint({ method: 'PUT', path: '/api/my-expert-requests/:id/opinion', allow: experts, summary: 'Keep my opinion while I write', params: IdParams, body: z.object({ rev: z.number().int().min(0), text: Text }), result: MyExpertRequestPage })
export const handInExpertOpinion = endpoint({ method: 'POST', path: '/api/my-expert-requests/:id/opinion', allow: experts, summary: 'Hand in my opinion as it was saved; once', params: IdParams, body: z.object({ rev: z.number().int().min(0) }), result: MyExpertRequestPage })
export const declineExpertRequest = endpoint({ method: 'POST', path: '/api/my-expert-requests/:id/refusal', allow: experts, summary: 'Decline a request, with a reason', params: IdParams, body: z.object({ reason: Reason }) })
export const readExpertEvidence = endpoint({ method: 'GET', path: '/api/my-expert-requests/:id/evidence/:evidenceId/file', allow: experts, summary: 'A file of evidence of the dossier I was asked about', params: IdParams.extend({ evidenceId: z.uuid() }), reply: 'file' })
