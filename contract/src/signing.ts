import { signatureFaults } from '@sangkien/domain/signing/signature-fault'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

/** The agency, and a word nobody can guess; the tool has it from the page and brings it back. */
const Token = z.object({ t: z.string().regex(/^[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/) })

/** What the signing tool on the desk expects in reply, letter for letter. Status 0 is done; else Message says why not, for the person before it. */
export const ToolReply = z.object({ Status: z.union([z.literal(0), z.literal(1)]), Message: z.string(), FileName: z.string(), FileServer: z.string() })
export type ToolReply = z.infer<typeof ToolReply>

export const readForTool = endpoint({
  method: 'GET', path: '/sign/vgca/source', allow: 'public', perMinute: 60, summary: 'The paper to sign, for the signing tool on the desk; the token names one paper and one person', query: Token, reply: 'file',
})
/** Takes the file itself, as `uploadfile` of a form. */
export const takeFromTool = endpoint({
  method: 'POST', path: '/sign/vgca/upload', allow: 'public', perMinute: 60, summary: 'The signed paper from the signing tool; kept only when signature, signer and content are what was asked for', query: Token, result: ToolReply,
})

const SignatureSeen = z.object({
  /** From the certificate; null when the signature brings none. */
  signer: z.object({ name: z.string(), issuer: z.string(), serial: z.string(), validFrom: z.coerce.date(), validTo: z.coerce.date() }).nullable(),
  /** What the file says of itself, which nobody vouches for. */
  claimedAt: z.coerce.date().nullable(), reason: z.string().nullable(),
  /** Proven by a time-stamp. */
  stampedAt: z.coerce.date().nullable(),
  level: z.enum(['B-B', 'B-T', 'CMS']),
  appended: z.enum(['nothing', 'signatures', 'filled', 'other']),
  /** Empty when it is valid. */
  faults: z.array(z.enum(signatureFaults)),
})
export type SignatureSeen = z.infer<typeof SignatureSeen>

export const SignaturesSeen = z.object({
  /** A file may be no PDF, or one locked or broken, and then nothing is known of its signatures. */
  readable: z.boolean(),
  signatures: z.array(SignatureSeen),
  /** Signatures in the file that no page shows any more. */
  hidden: z.number(),
  /** Whether the installation trusts any authority at all. */
  trustsSome: z.boolean(),
  /** A file of the same dossier this one is, byte for byte, with nothing but what was put behind it. */
  keeps: z.string().nullable(),
})
export type SignaturesSeen = z.infer<typeof SignaturesSeen>

export const readEvidenceSignatures = endpoint({
  method: 'GET', path: '/api/initiatives/:id/evidence/:evidenceId/signatures', allow: ['staff'], perMinute: 60, summary: 'Who signed a PDF of the evidence, when, and whether it holds', params: IdParams.extend({ evidenceId: z.uuid() }), result: SignaturesSeen,
})
export const readExpertPaperSignatures = endpoint({
  method: 'GET', path: '/api/initiatives/:id/expert-opinions/:opinionId/signatures', allow: ['staff'], perMinute: 60, summary: 'Who signed the PDF an expert’s opinion came on, for those who have the opinion', params: IdParams.extend({ opinionId: z.uuid() }), result: SignaturesSeen,
})
export const readNominationPaperSignatures = endpoint({
  method: 'GET', path: '/api/nominations/:id/papers/:code/signatures', allow: ['secretariat'], perMinute: 60, summary: 'Who signed a PDF put into a dossier for a level', params: IdParams.extend({ code: z.string().max(60) }), result: SignaturesSeen,
})
