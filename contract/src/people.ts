import type { PersonId, UnitId } from '@sangkien/domain/ids'
import { genders, personKinds } from '@sangkien/domain/people/kind'
import { departureReasons } from '@sangkien/domain/people/refuse-departure'
import { roles } from '@sangkien/domain/people/role'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams, listOf, PageQuery, pageOf } from './page.ts'
import { UnitEvent } from './unit-act.ts'

const keepers = ['administrator'] as const

export const Unit = z.object({
  id: z.custom<UnitId>(), code: z.string(), name: z.string(), parentId: z.custom<UnitId>().nullable(),
  validFrom: DayText, validTo: DayText.nullable(), position: z.number(), headcount: z.number(), version: z.number(),
  /** How it came to be, what it took over, where it moved, how it ended: the earliest first. */
  acts: z.array(UnitEvent),
})
export type Unit = z.infer<typeof Unit>

const UnitFields = z.object({
  code: z.string().trim().min(1).max(20), name: z.string().trim().min(2).max(200), parentId: z.uuid().nullable(),
  validFrom: DayText, validTo: DayText.nullable(), position: z.number().int().min(0).max(1000),
})

export const listUnits = endpoint({
  method: 'GET', path: '/api/units', allow: ['staff'], summary: 'The units of the agency, in their order; also those of the past when asked',
  query: z.object({ past: z.stringbool().default(false) }), result: z.array(Unit),
})
export const addUnit = endpoint({ method: 'POST', path: '/api/units', allow: keepers, summary: 'Add a unit', body: UnitFields, result: Unit })
export const changeUnit = endpoint({
  method: 'PUT', path: '/api/units/:id', allow: keepers, summary: 'Change a unit', params: IdParams, body: UnitFields.extend({ version: z.number().int() }), result: Unit,
})

export const PersonRow = z.object({
  id: z.custom<PersonId>(), fullName: z.string(), kind: z.enum(personKinds), unitName: z.string(), title: z.string(),
  roles: z.array(z.enum(roles)), username: z.string().nullable(), account: z.enum(['none', 'invited', 'open', 'locked', 'disabled']), activeTo: DayText.nullable(),
})
export type PersonRow = z.infer<typeof PersonRow>

export const listPeople = endpoint({
  method: 'GET', path: '/api/people', allow: ['administrator', 'secretariat'], summary: 'People of the agency',
  query: z.object({ ...PageQuery, q: z.string().max(200).optional(), unitId: z.uuid().optional(), predecessors: z.stringbool().default(true), role: z.enum(roles).optional(), kind: z.enum(personKinds).optional(), gone: z.stringbool().default(false),
    /** Who was here and sat in one of these units on this day, whoever they are now: the people a report counted. */
    seatedOn: DayText.optional(), unitIds: listOf(z.uuid()) }),
  result: pageOf(PersonRow),
})

/** Only what an author needs to name a co-author: name, unit, title. */
export const findPeople = endpoint({
  method: 'GET', path: '/api/people/find', allow: ['staff'], summary: 'Find a colleague by name, diacritics or not',
  query: z.object({ q: z.string().trim().min(1).max(100), /** Also who has left: an author stays one. */ left: z.stringbool().default(false) }),
  result: z.array(z.object({ id: z.custom<PersonId>(), fullName: z.string(), unitName: z.string(), title: z.string(), leftOn: DayText.nullable() })),
})

const PersonFields = z.object({
  fullName: z.string().trim().min(3).max(100), birthDate: DayText.nullable(), gender: z.enum(genders).nullable(), kind: z.enum(personKinds),
  qualification: z.string().trim().max(200), email: z.email().max(200).nullable(), unionMember: z.boolean(), headOfAgency: z.boolean(),
  activeFrom: DayText,
})

export const Person = PersonFields.extend({
  id: z.custom<PersonId>(), version: z.number(), username: z.string().nullable(), account: PersonRow.shape.account,
  /** The last day here; `departure` tells why, where it was noted as an act (a list from Excel notes the day alone). */
  activeTo: DayText.nullable(),
  departure: z.object({ lastDay: DayText, reason: z.enum(departureReasons), basis: z.string(), at: z.coerce.date(), byName: z.string() }).nullable(),
  postings: z.array(z.object({ id: z.string(), unitId: z.custom<UnitId>(), unitName: z.string(), title: z.string(), from: DayText, to: DayText.nullable() })),
  grants: z.array(z.object({ id: z.string(), role: z.enum(roles), unitId: z.custom<UnitId>().nullable(), unitName: z.string().nullable(), from: DayText, to: DayText.nullable(), basis: z.string(),
    /** Who handed this duty over for the time; and whether it can be handed on. */
    delegatedBy: z.string().nullable(), delegable: z.boolean() })),
})
export type Person = z.infer<typeof Person>

export const readPerson = endpoint({ method: 'GET', path: '/api/people/:id', allow: keepers, summary: 'One person, their postings and roles', params: IdParams, result: Person })
export const addPerson = endpoint({
  method: 'POST', path: '/api/people', allow: keepers, summary: 'Add a person in a unit',
  body: PersonFields.extend({ unitId: z.uuid(), title: z.string().trim().max(100) }), result: Person,
})
export const changePerson = endpoint({
  method: 'PUT', path: '/api/people/:id', allow: keepers, summary: 'Change what is known of a person', params: IdParams, body: PersonFields.extend({ version: z.number().int() }), result: Person,
})
export const movePerson = endpoint({
  method: 'POST', path: '/api/people/:id/postings', allow: keepers, summary: 'Move a person to a unit or post from a day; the former posting ends the day before',
  params: IdParams, body: z.object({ unitId: z.uuid(), title: z.string().trim().max(100), from: DayText }), result: Person,
})

/** What somebody leaves open, to be settled by those who stay; of dossiers only the number. */
export const Leaving = z.object({
  dossiers: z.number(), roles: z.array(z.object({ role: z.enum(roles), unitName: z.string().nullable() })), councils: z.array(z.string()), delegations: z.number(),
})
export type Leaving = z.infer<typeof Leaving>
export const readLeaving = endpoint({ method: 'GET', path: '/api/people/:id/leaving', allow: keepers, summary: 'What this person would leave open', params: IdParams, result: Leaving })
export const leaveAgency = endpoint({
  method: 'POST', path: '/api/people/:id/departure', allow: keepers, summary: 'Note that a person leaves: access ends with the last day, their rights as an author stay', params: IdParams,
  body: z.object({ lastDay: DayText, reason: z.enum(departureReasons), basis: z.string().trim().max(300) }), result: Person,
})
export const undoDeparture = endpoint({
  method: 'DELETE', path: '/api/people/:id/departure', allow: keepers, summary: 'Take a departure back: it was a mistake, or they return without a break', params: IdParams, result: Person,
})

export const grantRole = endpoint({
  method: 'POST', path: '/api/people/:id/roles', allow: keepers, summary: 'Give a role from a day, with its basis', params: IdParams,
  body: z.object({ role: z.enum(roles).exclude(['staff', 'outside_expert']), unitId: z.uuid().nullable(), from: DayText, to: DayText.nullable(), basis: z.string().trim().max(300) }), result: Person,
})
export const endRole = endpoint({
  method: 'POST', path: '/api/people/:id/roles/:grantId/end', allow: keepers, summary: 'End a role with a day', params: IdParams.extend({ grantId: z.uuid() }),
  body: z.object({ to: DayText }), result: Person,
})
export const openAccount = endpoint({
  method: 'POST', path: '/api/people/:id/account', allow: keepers, summary: 'Open an account, or a new one-time link to it; the link is shown once',
  params: IdParams, body: z.object({ username: z.string().trim().toLowerCase().regex(/^[a-z0-9._-]{2,60}$/) }), result: z.object({ link: z.string(), expiresAt: z.coerce.date() }),
})
export const setAccountState = endpoint({
  method: 'PUT', path: '/api/people/:id/account/state', allow: keepers, summary: 'Disable an account at once, or let it in again (also after five failures)',
  params: IdParams, body: z.object({ state: z.enum(['disabled', 'open']) }), result: Person,
})
