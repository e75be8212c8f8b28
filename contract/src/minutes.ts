import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { minutesFields } from '@sangkien/domain/minutes/refuse-correcting'
import { minutesRoles } from '@sangkien/domain/minutes/signers'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

const room = ['secretariat', 'council_member', 'council_chair', 'decision_maker'] as const
const writers = ['secretariat', 'council_member', 'council_chair'] as const

/** Which text it is: `discussion` and `opinion` are of an item, `opinion` of a member. */
const Key = z.object({ field: z.enum(minutesFields), initiativeId: z.custom<InitiativeId>().nullable(), personId: z.custom<PersonId>().nullable() })
export const MinutesText = Key.extend({
  text: z.string(),
  /** With its corrections since the sitting closed: by which version a piece came in, and by which it went out. */
  pieces: z.array(z.object({ text: z.string(), ins: z.number().nullable(), del: z.number().nullable() })),
})
export type MinutesText = z.infer<typeof MinutesText>

export const Minutes = z.object({
  sittingName: z.string(), closed: z.boolean(),
  /** Grows with every correction and every signature: what was read before is stale. */
  rev: z.number(),
  /** The hash of what a signature would stand under; null before the sitting closes. */
  sha256: z.string().nullable(),
  /** What comes from the record and nobody writes; null while an item has no result. */
  record: z.object({ head: z.array(z.string()), attendees: z.array(z.string()), ended: z.string() }).nullable(),
  items: z.array(z.object({ initiativeId: z.custom<InitiativeId>(), heading: z.string(), lines: z.array(z.string()), /** Whose different opinion may be noted: members who judge it. */ judges: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string() })) })),
  texts: z.array(MinutesText),
  versions: z.array(z.object({ version: z.number(), at: z.coerce.date(), by: z.string(), reason: z.string(), /** Written while the council sat. */ inTheRoom: z.boolean(), changes: z.array(Key.extend({ before: z.string(), after: z.string() })) })),
  signers: z.array(z.object({ role: z.enum(minutesRoles), name: z.string().nullable() })), onPaper: z.boolean(),
  signatures: z.array(z.object({ id: z.string(), role: z.enum(minutesRoles), name: z.string(), at: z.coerce.date(), sha256: z.string(), voidAt: z.coerce.date().nullable() })),
  /** null: may be done now; a refusal: why not; absent: not this person's to do. */
  acts: z.object({ correct: z.custom<Refusal>().nullable().optional(), sign: z.custom<Refusal>().nullable().optional(), on_paper: z.custom<Refusal>().nullable().optional() }),
})
export type Minutes = z.infer<typeof Minutes>

export const readMinutesPage = endpoint({ method: 'GET', path: '/api/sittings/:id/minutes', allow: room, summary: 'The minutes with what was written in them, correction by correction, and who signed', params: IdParams, result: Minutes })
export const correctMinutes = endpoint({
  method: 'PUT', path: '/api/sittings/:id/minutes', allow: writers, summary: 'Write in the minutes: never a figure; signatures under what stood before become void', params: IdParams,
  body: z.object({
    rev: z.number().int(), reason: z.string().trim().max(500),
    texts: z.array(z.object({ field: z.enum(minutesFields), initiativeId: z.uuid().nullable(), personId: z.uuid().nullable(), text: z.string().trim().max(10_000) })).min(1).max(500),
  }), result: Minutes,
})
export const signMinutes = endpoint({
  method: 'POST', path: '/api/sittings/:id/minutes/signatures', allow: writers, summary: 'Sign the minutes as they were read, with one’s password: the secretary, then the chair', params: IdParams, perMinute: 20,
  body: z.object({ sha256: z.string().length(64), password: z.string().min(1).max(200) }), result: Minutes,
})
export const signMinutesOnPaper = endpoint({ method: 'PUT', path: '/api/sittings/:id/minutes/on-paper', allow: writers, summary: 'Say that these minutes are signed by hand, or are not after all', params: IdParams, body: z.object({ onPaper: z.boolean() }), result: Minutes })
