import type { PersonId } from '@sangkien/domain/ids'
import { capacities, type OutgoingType } from '@sangkien/domain/outgoing/capacity'
import { outgoingStates, type OutgoingAct } from '@sangkien/domain/outgoing/path'
import { signedWays } from '@sangkien/domain/outgoing/signed-way'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, Format, IdParams, listOf, PageQuery, pageOf } from './page.ts'
import { SignaturesSeen } from './signing.ts'

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
  id: z.string(), state: z.enum(outgoingStates), /** A draft that was given back and waits for another wording. */ returned: z.boolean(), type: z.custom<OutgoingType>(), symbol: z.string(), about: z.string(), numberText: z.string().nullable(), dated: DayText.nullable(),
  draftedByName: z.string(), draftedAt: z.coerce.date(), signerName: z.string(), urgency: z.enum(urgencies),
  /** Whether its next step is this person's. */
  mine: z.boolean(),
  /** What the register notes of it: recalled, replaced, corrected, by which paper. */
  fate: z.string(),
})
export type OutgoingRow = z.infer<typeof OutgoingRow>

const act = z.custom<Refusal>().nullable().optional()
const acts = z.object({ approve_content: act, approve_format: act, sign: act, number: act, issue: act, recall: act, return: act, revise: act, cancel: act } satisfies Record<OutgoingAct, typeof act>)
export const Outgoing = OutgoingRow.extend({
  version: z.number(), unitName: z.string().nullable(), capacity: z.enum(capacities), authority: z.array(z.string()), copies: z.number(), recipients: z.array(z.string()), revision: z.number(), faults: z.array(FormFault), formatNote: z.string().nullable(),
  sentOn: DayText.nullable(), recallReason: z.string().nullable(), recallBasis: z.object({ words: z.string(), on: DayText }).nullable(), suggestedNumber: z.number(), reserved: z.array(z.object({ number: z.number(), reason: z.string() })),
  replaces: z.object({ id: z.string(), numberText: z.string() }).nullable(), corrects: z.object({ id: z.string(), numberText: z.string() }).nullable(), correctedBy: z.array(z.object({ id: z.string(), numberText: z.string().nullable() })), replacedBy: z.object({ id: z.string(), numberText: z.string().nullable() }).nullable(),
  /** In order; what was made void stays. */
  steps: z.array(z.object({ act: z.string(), byName: z.string(), at: z.coerce.date(), note: z.string(), revision: z.number(), void: z.boolean() })),
  /** null: may; a refusal: why not; absent: never this person's to do. */
  acts,
  /** null until it is signed. */
  signedWay: z.enum(signedWays).nullable(),
  /** The last first. */
  scans: z.array(z.object({
    name: z.string(), sha256: z.string(), result: z.enum(['same', 'differs', 'unreadable']),
    /** Where it differs: the first words of the paper, and of the scan; one may be nothing. */
    wanted: z.string(), found: z.string(), reason: z.string(), byName: z.string(), at: z.coerce.date(),
  })),
  /** As of `acts`, for binding a scan. */
  bindScan: act,
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
/** The file bears a number already, and goes on its way all the same: it gets another. */
const EvenSo = z.stringbool().default(false)
const Facts = { signerId: z.uuid(), capacity: z.enum(capacities), urgency: z.enum(urgencies).default('normal'), copies: z.coerce.number().int().min(1).max(10000).default(1), replacesId: z.uuid().optional(), /** Recipients of these lists are added to those the paper names. */ listIds: listOf(z.uuid()), evenSo: EvenSo }
export const draftOutgoing = endpoint({ method: 'POST', path: '/api/outgoing', allow: drafters, summary: 'Put a .docx on its way: its number line, subject and recipients are read from it, its form is checked, its signature written', query: z.object(Facts), upload: true, result: Outgoing })
const Correction = z.object({ place: z.string().trim().min(2).max(250), wrong: z.string().trim().min(1).max(1000), right: z.string().trim().min(1).max(1000) })
export const correctOutgoing = endpoint({
  method: 'POST', path: '/api/outgoing/:id/corrections', allow: drafters, summary: 'Draft the công văn that corrects the form of a paper which went out, and put it on its way', params: IdParams,
  body: z.object({ signerId: z.uuid(), capacity: z.enum(capacities), urgency: z.enum(urgencies).default('normal'), copies: z.number().int().min(1).max(10000).default(1), to: z.array(z.string().trim().min(2).max(250)).min(1).max(50), mistakes: z.array(Correction).min(1).max(20) }), result: Outgoing,
})
export const reviseOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/revisions', allow: concerned, summary: 'Another wording: what was approved or signed is void', params: IdParams, query: z.object({ /** As it was read; none is stale. */ version: z.coerce.number().int().default(0), evenSo: EvenSo }), upload: true, result: Outgoing })
const Version = z.object({ version: z.number().int() })
const Noted = Version.extend({ note: z.string().trim().max(2000).default('') })
const Reasoned = Version.extend({ reason: z.string().trim().max(2000) })
export const approveContent = endpoint({ method: 'POST', path: '/api/outgoing/:id/content', allow: concerned, summary: 'Answer for what it says, as head of the unit that drafted it', params: IdParams, body: Noted, result: Outgoing })
export const approveFormat = endpoint({ method: 'POST', path: '/api/outgoing/:id/form', allow: clerks, summary: 'Answer for its form; with why, where it does not keep every rule', params: IdParams, body: Noted, result: Outgoing })
export const signOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/signature', allow: concerned, summary: 'Sign it, in the capacity it says', params: IdParams, body: Version, result: Outgoing })
export const numberOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/number', allow: clerks, summary: 'Give it the next number of its series, or one kept back, and its day', params: IdParams, body: Version.extend({ dated: DayText, reserved: z.number().int().min(1).nullable().default(null) }), result: Outgoing })
export const issueOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/issue', allow: clerks, summary: 'It bears the mark of the agency, is registered and sent', params: IdParams, body: Version.extend({ sentOn: DayText }), result: Outgoing })
export const returnOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/return', allow: concerned, summary: 'Give it back to who drafted it, with the reason: what was approved is void', params: IdParams, body: Reasoned, result: Outgoing })
export const recallOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/recall', allow: clerks, summary: 'Recall what was issued, with the reason and what the recall rests on; its number stays given', params: IdParams, body: Reasoned.extend({ /** The paper it rests on, with its number, or what the signer wrote; and its day. */ basis: z.string().trim().max(300), basisOn: DayText }), result: Outgoing })
export const cancelOutgoing = endpoint({ method: 'POST', path: '/api/outgoing/:id/cancellation', allow: concerned, summary: 'Drop a draft that has no number', params: IdParams, body: Version, result: Outgoing })
export const readOutgoingPaper = endpoint({ method: 'GET', path: '/api/outgoing/:id/paper.:format', allow: concerned, summary: 'The paper as it stands, numbered once it is', params: IdParams.extend({ format: Format }), reply: 'file' })

export const bindScan = endpoint({ method: 'POST', path: '/api/outgoing/:id/scans', allow: clerks, summary: 'Bind the scan of the signed sheet to the paper; its words are compared where it has letters; another takes its place with a reason', params: IdParams, query: z.object({ reason: z.string().trim().max(2000).default('') }), upload: true, result: Outgoing })
export const readScan = endpoint({ method: 'GET', path: '/api/outgoing/:id/scan', allow: concerned, summary: 'The scan that is bound to the paper now', params: IdParams, reply: 'file' })

/** The file of a software certificate and its password: used once, kept nowhere, written to no log. */
const Certificate = Version.extend({ p12: /** In base64. */ z.string().min(1).max(60_000), password: z.string().max(500) })
export const signDigitally = endpoint({
  method: 'POST', path: '/api/outgoing/:id/signature/digital', allow: concerned, perMinute: 20, summary: 'Sign it as a PDF with the certificate sent along, which is not kept; with a picture of the signature, or the name in blue', params: IdParams,
  body: Certificate.extend({ /** PNG, in base64. */ picture: z.string().min(1).max(700_000).nullable().default(null) }), result: Outgoing,
})
export const issueDigitally = endpoint({
  method: 'POST', path: '/api/outgoing/:id/issue/digital', allow: clerks, perMinute: 20, summary: 'It bears the digital signature of the agency, its seal over that of the signer, is registered and sent', params: IdParams, body: Certificate.extend({ sentOn: DayText }), result: Outgoing,
})
export const readOutgoingSignatures = endpoint({ method: 'GET', path: '/api/outgoing/:id/signatures', allow: concerned, perMinute: 60, summary: 'Who signed the PDF of the paper, when, and whether it holds', params: IdParams, result: SignaturesSeen })
/** For the tool on the desk: where it fetches the paper and brings it back, relative to this server, and what it is told of it. */
export const SigningOpened = z.object({ action: z.enum(['SignApproved', 'SignIssued']), source: z.string(), upload: z.string(), expiresAt: z.coerce.date(), docNumber: z.string().nullable(), issuedDate: DayText.nullable() })
export type SigningOpened = z.infer<typeof SigningOpened>
export const openOutgoingSigning = endpoint({
  method: 'POST', path: '/api/outgoing/:id/signing-tasks', allow: concerned, perMinute: 20, summary: 'Have it signed by the tool on the desk: by the signer, or for the agency once it is numbered; what comes back moves it on', params: IdParams,
  body: Version.extend({ /** Of the agency’s signature alone. */ sentOn: DayText.nullable().default(null) }), result: SigningOpened,
})
export const SigningCertificateRow = z.object({ id: z.string(), personName: z.string().nullable(), subject: z.string(), issuer: z.string(), serial: z.string(), registeredAt: z.coerce.date() })
export const listSigningCertificates = endpoint({ method: 'GET', path: '/api/signing-certificates', allow: keepers, summary: 'Certificates the signing tool may sign with, of people and of the agency', result: z.array(SigningCertificateRow) })
export const enterSigningCertificate = endpoint({
  method: 'POST', path: '/api/signing-certificates', allow: keepers, summary: 'Enter a certificate (.cer, .pem) as a person’s, or the agency’s own; it holds no key', query: z.object({ /** None for the agency. */ personId: z.uuid().optional() }), upload: true, result: z.array(SigningCertificateRow),
})
export const endSigningCertificate = endpoint({ method: 'DELETE', path: '/api/signing-certificates/:id', allow: keepers, summary: 'From now on nothing signed with it is taken', params: IdParams, result: z.array(SigningCertificateRow) })
/** Diameter in millimetres; 36 where nobody says: what is ordered differs by agency and must be measured on the seal (U). */
export const Seal = z.object({ id: z.string(), diameter: z.number().int(), keptAt: z.coerce.date(), keptByName: z.string() })
/** The last first: that one is put on papers. */
const Seals = z.array(Seal)
export const keepSeal = endpoint({ method: 'POST', path: '/api/seal', allow: clerks, summary: 'Keep the picture of the seal, a PNG, and its real diameter', query: z.object({ diameter: z.coerce.number().int().min(20).max(60).default(36) }), upload: true, result: Seals })
export const listSeals = endpoint({ method: 'GET', path: '/api/seal', allow: clerks, summary: 'Pictures of the seal that were kept, with their diameter, the one in use first', result: Seals })
export const readSealPicture = endpoint({ method: 'GET', path: '/api/seal/:id/picture.png', allow: clerks, summary: 'The picture of a seal that was kept', params: IdParams, reply: 'file' })

export const SigningRightRow = z.object({ id: z.string(), kind: z.enum(['Q', 'TL', 'TUQ']), personId: z.custom<PersonId>(), personName: z.string(), number: z.string(), types: z.array(z.custom<OutgoingType>()), from: DayText, to: DayText.nullable(), state: z.enum(['to_come', 'running', 'over']) })
export type SigningRightRow = z.infer<typeof SigningRightRow>
export const listSigningRights = endpoint({ method: 'GET', path: '/api/signing-rights', allow: keepers, summary: 'Who may sign by order, by mandate or acting for the head', result: z.array(SigningRightRow) })
export const giveSigningRight = endpoint({
  method: 'POST', path: '/api/signing-rights', allow: keepers, summary: 'Enter a right to sign from the paper that gives it',
  body: z.object({ kind: z.enum(['Q', 'TL', 'TUQ']), personId: z.uuid(), number: z.string().trim().min(1).max(120), types: z.array(z.string().trim().min(1).max(5)).max(40), from: DayText, to: DayText.nullable() }), result: z.array(SigningRightRow),
})
export const endSigningRight = endpoint({ method: 'DELETE', path: '/api/signing-rights/:id', allow: keepers, summary: 'End a right to sign today; one that has not begun is taken away', params: IdParams, result: z.array(SigningRightRow) })
export const reserveNumbers = endpoint({ method: 'POST', path: '/api/reserved-numbers', allow: clerks, summary: 'Keep the next numbers of a series back for papers made elsewhere', body: z.object({ symbol: z.string().trim().min(1).max(30), count: z.number().int().min(1).max(50), reason: z.string().trim().min(5).max(300) }), result: z.object({ symbol: z.string(), year: z.number(), from: z.number(), to: z.number() }) })
