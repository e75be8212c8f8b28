import type { PersonId } from '@sangkien/domain/ids'
import { capacities, type OutgoingType } from '@sangkien/domain/outgoing/capacity'
import { outgoingStates, type OutgoingAct } from '@sangkien/domain/outgoing/path'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, Format, IdParams, PageQuery, pageOf } from './page.ts'

/** Whoever drafts, answers for, signs or issues papers; a member of staff may be charged to sign by order or mandate. */
const concerned = ['staff'] as const
const drafters = ['secretariat', 'unit_head', 'records_clerk', 'decision_maker'] as const
const clerks = ['records_clerk'] as const
const keepers = ['records_clerk', 'administrator'] as const

export const urgencies = ['normal', 'urgent', 'very_urgent', 'express'] as const

/** A rule of the form that a wording does not keep. */
export const FormFault = z.object({ rule: z.string(), name: z.string(), findings: z.array(z.object({ place: z.string(), found: z.string(), expected: z.string() })) })
export type FormFault = z.infer<typeof FormFault>

export const OutgoingRow = z.object({
  id: z.string(), state: z.enum(outgoingStates), type: z.custom<OutgoingType>(), symbol: z.string(), about: z.string(), numberText: z.string().nullable(), dated: DayText.nullable(),
  draftedByName: z.string(), draftedAt: z.coerce.date(), signerName: z.string(), urgency: z.enum(urgencies),
  /** Whether its next step is this person's. */
  mine: z.boolean(),
})
export type OutgoingRow = z.infer<typeof OutgoingRow>

const act = z.custom<Refusal>().nullable().optional()
const acts = z.object({ approve_content: act, approve_format: act, sign: act, number: act, issue: act, recall: act, return: act, revise: act, cancel: act } satisfies Record<OutgoingAct, typeof act>)
export const Outgoing = OutgoingRow.extend({
  version: z.number(), unitName: z.string().nullable(), capacity: z.enum(capacities), authority: z.array(z.string()), copies: z.number(), recipients: z.array(z.string()), revision: z.number(), faults: z.array(FormFault), formatNote: z.string().nullable(),
  sentOn: DayText.nullable(), recallReason: z.string().nullable(), suggestedNumber: z.number(), reserved: z.array(z.object({ number: z.number(), reason: z.string() })),
  replaces: z.object({ id: z.string(), numberText: z.string() }).nullable(), replacedBy: z.object({ id: z.string(), numberText: z.string().nullable() }).nullable(),
  /** In order; what was made void stays. */
  steps: z.array(z.object({ act: z.string(), byName: z.string(), at: z.coerce.date(), note: z.string(), revision: z.number(), void: z.boolean() })),
  /** null: may; a refusal: why not; absent: never this person's to do. */
  acts,
})
export type Outgoing = z.infer<typeof Outgoing>

export const listOutgoing = endpoint({
  method: 'GET', path: '/api/outgoing', allow: concerned, summary: 'Papers on their way out and those issued, as this person may see them',
  query: z.object({ ...PageQuery, q: z.string().trim().max(200).optional(), state: z.enum(outgoingStates).optional(), type: z.string().max(5).optional(), year: z.coerce.number().int().min(2000).max(2100).optional(), mine: z.stringbool().optional() }),
  result: pageOf(OutgoingRow),
})
export const readOutgoing = endpoint({ method: 'GET', path: '/api/outgoing/:id', allow: concerned, summary: 'A paper on its way out: its form, its steps, what this person may do', params: IdParams, result: Outgoing })
export const listSigners = endpoint({
  method: 'GET', path: '/api/signers', allow: drafters, summary: 'Who may sign today, in which capacities, with the types a right is about', result: z.array(z.object({ id: z.custom<PersonId>(), name: z.string(), title: z.string(), capacities: z.array(z.object({ capacity: z.enum(capacities), types: z.array(z.custom<OutgoingType>()) })) })),
})
const Facts = { signerId: z.uuid(), capacity: z.enum(capacities), urgency: z.enum(urgencies).default('normal'), copies: z.coerce.number().int().min(1).max(10000).default(1), replacesId: z.uuid().optional() }
export const draftOutgoing = endpoint({ method: 'POST', path: '/api/outgoing', allow: drafters, summary: 'Put a .docx on its way: its number line, subject and recipients are read from it, its form is checked, its signature written', query: z.object(Facts), upload: true, result: Outgoing })
export const reviseOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/revisions', allow: concerned, summary: 'Another wording: what was approved or signed is void', params: IdParams, query: z.object({ /** As it was read; none is stale. */ version: z.coerce.number().int().default(0) }), upload: true, result: Outgoing })
const Version = z.object({ version: z.number().int() })
const Noted = Version.extend({ note: z.string().trim().max(2000).default('') })
const Reasoned = Version.extend({ reason: z.string().trim().max(2000) })
export const approveContent = endpoint({ method: 'POST', path: '/api/outgoing/:id/content', allow: concerned, summary: 'Answer for what it says, as head of the unit that drafted it', params: IdParams, body: Noted, result: Outgoing })
export const approveFormat = endpoint({ method: 'POST', path: '/api/outgoing/:id/form', allow: clerks, summary: 'Answer for its form; with why, where it does not keep every rule', params: IdParams, body: Noted, result: Outgoing })
export const signOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/signature', allow: concerned, summary: 'Sign it, in the capacity it says', params: IdParams, body: Version, result: Outgoing })
export const numberOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/number', allow: clerks, summary: 'Give it the next number of its series, or one kept back, and its day', params: IdParams, body: Version.extend({ dated: DayText, reserved: z.number().int().min(1).nullable().default(null) }), result: Outgoing })
export const issueOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/issue', allow: clerks, summary: 'It bears the mark of the agency, is registered and sent', params: IdParams, body: Version.extend({ sentOn: DayText }), result: Outgoing })
export const returnOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/return', allow: concerned, summary: 'Give it back to who drafted it, with the reason: what was approved is void', params: IdParams, body: Reasoned, result: Outgoing })
export const recallOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/recall', allow: clerks, summary: 'Recall what was issued, with the reason; its number stays given', params: IdParams, body: Reasoned, result: Outgoing })
export const cancelOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/cancellation', allow: concerned, summary: 'Drop a draft that has no number', params: IdParams, body: Version, result: Outgoing })
export const readOutgoingPaper = endpoint({ method: 'GET', path: '/api/outgoing/:id/paper.:format', allow: concerned, summary: 'The paper as it stands, numbered once it is', params: IdParams.extend({ format: Format }), reply: 'file' })

export const SigningRightRow = z.object({ id: z.string(), kind: z.enum(['Q', 'TL', 'TUQ']), personId: z.custom<PersonId>(), personName: z.string(), number: z.string(), types: z.array(z.custom<OutgoingType>()), from: DayText, to: DayText.nullable(), state: z.enum(['to_come', 'running', 'over']) })
export type SigningRightRow = z.infer<typeof SigningRightRow>
export const listSigningRights = endpoint({ method: 'GET', path: '/api/signing-rights', allow: keepers, summary: 'Who may sign by order, by mandate or acting for the head', result: z.array(SigningRightRow) })
export const giveSigningRight = endpoint({
  method: 'POST', path: '/api/signing-rights', allow: keepers, summary: 'Enter a right to sign from the paper that gives it',
  body: z.object({ kind: z.enum(['Q', 'TL', 'TUQ']), personId: z.uuid(), number: z.string().trim().min(1).max(120), types: z.array(z.string().trim().min(1).max(5)).max(40), from: DayText, to: DayText.nullable() }), result: z.array(SigningRightRow),
})
export const endSigningRight = endpoint({ method: 'DELETE', path: '/api/signing-rights/:id', allow: keepers, summary: 'End a right to sign today; one that has not begun is taken away', params: IdParams, result: z.array(SigningRightRow) })
export const reserveNumbers = endpoint({ method: 'POST', path: '/api/reserved-numbers', allow: clerks, summary: 'Keep the next numbers of a series back for papers made elsewhere', body: z.object({ symbol: z.string().trim().min(1).max(30), count: z.number().int().min(1).max(50), reason: z.string().trim().min(5).max(300) }), result: z.object({ symbol: z.string(), year: z.number(), from: z.number(), to: z.number() }) })
