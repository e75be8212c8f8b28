import type { FoundGround } from '@sangkien/domain/conflict/ground'
import { declaredKinds } from '@sangkien/domain/conflict/refuse-conflict'
import { conflictStates } from '@sangkien/domain/conflict/standing'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

const members = ['council_member', 'council_chair'] as const
const runners = ['secretariat', 'council_chair'] as const

/** One dossier of the agenda as its member first meets it: title and authors, and the question. Of one they are out of, neither. */
export const Declaration = z.object({
  initiativeId: z.custom<InitiativeId>(), position: z.number(), title: z.string(), authors: z.array(z.object({ name: z.string(), unitName: z.string() })),
  /** What the records show, for the member to think of. */
  found: z.array(z.custom<FoundGround>()), state: z.enum(conflictStates), isOut: z.boolean(), declared: z.boolean().nullable(), declaredKinds: z.array(z.enum(declaredKinds)), declaredNote: z.string(), declaredAt: z.coerce.date().nullable(),
  /** Whether an answer is still to be given before anything of it may be seen. */
  asked: z.boolean(),
  /** Why "yes" cannot be said (any more); null when it can. */
  refusal: z.custom<Refusal>().nullable(),
})
export type Declaration = z.infer<typeof Declaration>
export const Declarations = z.object({ sittingName: z.string(), councilName: z.string(), rows: z.array(Declaration), answered: z.number(), of: z.number(), basis: z.string() })
export type Declarations = z.infer<typeof Declarations>

export const readDeclarations = endpoint({ method: 'GET', path: '/api/sittings/:id/declarations', allow: members, summary: 'What I have answered about conflicts of interest for this agenda, and nobody else', params: IdParams, result: Declarations })
export const declareConflicts = endpoint({
  method: 'PUT', path: '/api/sittings/:id/declarations', allow: members, summary: 'Answer for some dossiers of the agenda, all or none of them', params: IdParams,
  body: z.object({ answers: z.array(z.object({ initiativeId: z.uuid(), conflict: z.boolean(), kinds: z.array(z.enum(declaredKinds)).max(declaredKinds.length), note: z.string().trim().max(1000) })).min(1).max(200) }), result: Declarations,
})

/** Where one member stands to one item, for those who run the sitting. */
export const ConflictRow = z.object({
  initiativeId: z.custom<InitiativeId>(), position: z.number(), code: z.string(), title: z.string(), personId: z.custom<PersonId>(), name: z.string(),
  found: z.array(z.custom<FoundGround>()), state: z.enum(conflictStates), isOut: z.boolean(), cleared: z.boolean(), declared: z.boolean().nullable(), declaredKinds: z.array(z.enum(declaredKinds)), declaredNote: z.string(), declaredAt: z.coerce.date().nullable(),
  mark: z.enum(['conflict', 'none']).nullable(), markReason: z.string(), markedByName: z.string().nullable(), markedAt: z.coerce.date().nullable(),
  acts: z.object({ mark: z.custom<Refusal>().nullable() }),
})
export type ConflictRow = z.infer<typeof ConflictRow>
export const Conflicts = z.object({ rows: z.array(ConflictRow), members: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), answered: z.number(), of: z.number() })) })
export type Conflicts = z.infer<typeof Conflicts>
export const readConflicts = endpoint({ method: 'GET', path: '/api/sittings/:id/conflicts', allow: runners, summary: 'Where the members stand to the dossiers of the agenda, for those who run the sitting', params: IdParams, result: Conflicts })
export const markConflict = endpoint({
  method: 'PUT', path: '/api/sittings/:id/items/:initiativeId/members/:personId/conflict', allow: runners, summary: 'Fix, with a reason, that a member has a conflict or has none; null takes that back', params: IdParams.extend({ initiativeId: z.uuid(), personId: z.uuid() }),
  body: z.object({ mark: z.enum(['conflict', 'none']).nullable(), reason: z.string().trim().max(1000) }), result: Conflicts,
})

export const Kin = z.object({ rows: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), unitName: z.string(), relation: z.string() })) })
export type Kin = z.infer<typeof Kin>
export const readKin = endpoint({ method: 'GET', path: '/api/kin', allow: members, summary: 'My kin in the agency, as I declared them', result: Kin })
export const setKin = endpoint({ method: 'PUT', path: '/api/kin', allow: members, summary: 'Declare my kin in the agency', body: z.object({ rows: z.array(z.object({ personId: z.uuid(), relation: z.string().trim().min(1).max(60) })).max(50) }), result: Kin })
