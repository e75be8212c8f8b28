import type { DecisionId, InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Initiative } from './initiative.ts'
import { DayText, Format, IdParams, PageQuery, pageOf } from './page.ts'

const readers = ['secretariat', 'decision_maker', 'records_clerk', 'leadership_viewer'] as const
export const decisionKinds = ['recognition', 'refusal', 'revocation'] as const

export const DecisionRow = z.object({
  id: z.custom<DecisionId>(), kind: z.enum(decisionKinds), state: z.enum(['draft', 'approved', 'issued', 'cancelled']), about: z.string(), numberText: z.string().nullable(), dated: DayText.nullable(), items: z.number(), createdAt: z.coerce.date(),
})
export type DecisionRow = z.infer<typeof DecisionRow>
const act = z.custom<Refusal>().nullable().optional()
export const Decision = DecisionRow.extend({
  version: z.number(), sittingId: z.custom<SittingId>().nullable(), approvedByName: z.string().nullable(), approvedAt: z.coerce.date().nullable(), issuedByName: z.string().nullable(), issuedAt: z.coerce.date().nullable(), sha256: z.string().nullable(),
  /** Why the decision maker returned the draft, which is dropped with it. */
  returned: z.object({ byName: z.string(), reason: z.string() }).nullable(),
  list: z.array(z.object({ initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), authors: z.array(z.object({ name: z.string(), share: z.number(), unitName: z.string(), title: z.string() })), score: z.number().nullable(), class: z.string().nullable(), grounds: z.array(z.string()), reasons: z.string() })),
  /** Whether this reader has the proposal (tờ trình) that goes with it. */
  hasProposal: z.boolean(),
  bases: z.array(z.string()),
  /** New papers that spare some of its dossiers unless better for them, with what was weighed; empty once it is issued, whose bases say it. */
  favour: z.array(z.object({ code: z.string(), title: z.string(), receivedBefore: DayText, initiatives: z.array(z.custom<InitiativeId>()), weighed: z.object({ better: z.array(z.custom<InitiativeId>()), reasons: z.string(), byName: z.string() }).nullable() })),
  symbol: z.string(), suggestedNumber: z.number(),
  /** null: may; a refusal: why not; absent: not this person's to do. */
  acts: z.object({ approve: act, give_back: act, return_draft: act, issue: act, cancel: act, weigh: act }),
})
export type Decision = z.infer<typeof Decision>

export const listDecisions = endpoint({ method: 'GET', path: '/api/decisions', allow: readers, summary: 'Decisions and notices, drafts first', query: z.object({ ...PageQuery, q: z.string().trim().max(200).optional(), sort: z.enum(['waiting', 'dated', '-dated']).default('waiting'), kind: z.enum(decisionKinds).optional(), state: z.enum(['draft', 'approved', 'issued', 'cancelled']).optional(), year: z.coerce.number().int().optional() }), result: pageOf(DecisionRow) })
export const readDecision = endpoint({ method: 'GET', path: '/api/decisions/:id', allow: readers, summary: 'A decision with its list', params: IdParams, result: Decision })
/** What a closed sitting left to decide, ready to be drafted in one act. */
export const listPendingResults = endpoint({
  method: 'GET', path: '/api/pending-results', allow: ['secretariat', 'decision_maker'], summary: 'Results prepared and not yet published, by sitting',
  result: z.array(z.object({ sittingId: z.custom<SittingId>(), sittingName: z.string(), closedAt: z.coerce.date(), items: z.array(z.object({ initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), result: z.string(), awaitingConsent: z.boolean(), inDecision: z.boolean(), reasons: z.string() })) })),
})
export const draftDecisions = endpoint({
  method: 'POST', path: '/api/sittings/:id/decisions', allow: ['secretariat'], summary: 'Draft the decision of recognition and the notice of refusal for a closed sitting', params: IdParams, result: z.array(DecisionRow),
})
export const draftRevocation = endpoint({
  method: 'POST', path: '/api/initiatives/:id/revocation', allow: ['secretariat'], summary: 'Draft the revocation of a recognition, by the ground its authors were told and could reply to', params: IdParams, body: z.object({ reasons: z.string().trim().min(10).max(5000) }), result: Decision,
})
export const announceRevocation = endpoint({
  method: 'POST', path: '/api/initiatives/:id/revocation/notice', allow: ['secretariat'], summary: 'Tell the authors on what ground of the regulation their recognition may be revoked: they may reply', params: IdParams,
  body: z.object({ ground: z.string().max(60), reasons: z.string().trim().min(10).max(5000) }), result: Initiative,
})
export const dropRevocation = endpoint({ method: 'DELETE', path: '/api/initiatives/:id/revocation/notice', allow: ['secretariat'], summary: 'Let the recognition stand after all', params: IdParams, result: Initiative })
export const replyToRevocation = endpoint({
  method: 'POST', path: '/api/initiatives/:id/revocation/reply', allow: ['staff'], summary: 'Reply, as an author, before the recognition is revoked', params: IdParams, body: z.object({ words: z.string().trim().min(10).max(5000) }), result: Initiative,
})
export const approveDecision = endpoint({ method: 'POST', path: '/api/decisions/:id/approval', allow: ['decision_maker'], summary: 'Approve the draft', params: IdParams, body: z.object({ version: z.number().int() }), result: Decision })
export const giveBackDecision = endpoint({ method: 'DELETE', path: '/api/decisions/:id/approval', allow: ['decision_maker'], summary: 'Take the approval back before it is issued', params: IdParams, result: Decision })
export const returnDecision = endpoint({
  method: 'POST', path: '/api/decisions/:id/return', allow: ['decision_maker'], summary: 'Return the draft to those who prepared it, with the reason: it is dropped and its dossiers wait for another', params: IdParams,
  body: z.object({ version: z.number().int(), reason: z.string().trim().min(1).max(2000) }), result: Decision,
})
/** The one act of publishing: number and date, results to all authors, certificates, notices. */
export const issueDecision = endpoint({ method: 'POST', path: '/api/decisions/:id/issue', allow: ['records_clerk'], summary: 'Number, date and issue an approved decision: results are published', params: IdParams, body: z.object({ version: z.number().int(), number: z.number().int().min(1).max(99999), dated: DayText }), result: Decision })
export const weighFavour = endpoint({
  method: 'PUT', path: '/api/decisions/:id/favour/:code', allow: ['secretariat'], summary: 'Say for which dossiers a new paper is better than the one it spares them from', params: IdParams.extend({ code: z.string().max(60) }),
  body: z.object({ version: z.number().int(), better: z.array(z.uuid()).max(500), reasons: z.string().trim().max(2000) }), result: Decision,
})
export const cancelDecision = endpoint({ method: 'POST', path: '/api/decisions/:id/cancellation', allow: ['secretariat'], summary: 'Drop a draft', params: IdParams, result: Decision })
export const readDecisionPaper = endpoint({ method: 'GET', path: '/api/decisions/:id/paper.:format', allow: [...readers, 'staff'], summary: 'The decision with its annex', params: IdParams.extend({ format: Format }), reply: 'file' })
export const readProposalPaper = endpoint({ method: 'GET', path: '/api/decisions/:id/proposal.:format', allow: ['secretariat', 'decision_maker'], summary: 'The proposal (tờ trình) that goes with a decision to who decides', params: IdParams.extend({ format: Format }), reply: 'file' })
export const recordConsent = endpoint({
  method: 'POST', path: '/api/initiatives/:id/consent', allow: ['secretariat'], summary: 'Record the consent of the superior body, by its paper', params: IdParams,
  body: z.object({ given: z.boolean(), number: z.string().trim().min(1).max(60), dated: DayText, issuer: z.string().trim().min(3).max(200) }), result: Initiative,
})
export const readCertificatePaper = endpoint({ method: 'GET', path: '/api/certificates/:id/certificate.:format', allow: ['staff'], summary: 'The certificate of one author', params: IdParams.extend({ format: Format }), reply: 'file' })
/** Title, authors, decision, valid or revoked; nothing else. */
export const checkCertificate = endpoint({
  method: 'GET', path: '/api/check/:organisation/:code', allow: 'public', perMinute: 120, summary: 'Whether a certificate is valid', params: z.object({ organisation: z.string().max(30), code: z.string().max(30) }),
  result: z.object({ organisation: z.string(), accent: z.string(), title: z.string(), authors: z.array(z.string()), decisionNumber: z.string(), decisionDate: DayText, state: z.enum(['valid', 'revoked']), revokedBy: z.string().nullable(), revokedOn: DayText.nullable() }),
})
