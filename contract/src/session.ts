import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import { roles } from '@sangkien/domain/people/role'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** Whoever has an account: colleagues, and experts from outside. */
export const everyone = ['staff', 'outside_expert'] as const

const Password = z.string().min(1).max(200)

export const DemoAccount = z.object({ username: z.string(), password: z.string(), name: z.string(), duty: z.string() })

export const readSignIn = endpoint({
  method: 'GET', path: '/api/sign-in', allow: 'public',
  summary: 'What the sign-in page needs: the agencies here, whether this is a first run, the accounts a demonstration offers',
  result: z.object({
    organisations: z.array(z.object({ code: z.string(), name: z.string(), accent: z.string(), isDemo: z.boolean() })),
    firstRun: z.boolean(),
    demoAccounts: z.array(DemoAccount),
  }),
})

export const signIn = endpoint({
  method: 'POST', path: '/api/session', allow: 'public', perMinute: 60,
  summary: 'Sign in with user name and password, and the six digits of a second factor where there is one',
  body: z.object({
    /** Needed only where the installation serves more than one agency. */
    organisation: z.string().max(30).optional(),
    username: z.string().trim().toLowerCase().min(1).max(60),
    password: Password,
    code: z.string().trim().max(10).optional(),
  }),
  result: z.object({ state: z.enum(['signed_in', 'code_wanted']) }),
})

export const unlockSession = endpoint({
  method: 'POST', path: '/api/session/unlock', allow: 'public', perMinute: 60,
  summary: 'Open a session that locked itself after a time without use',
  body: z.object({ password: Password }),
  result: z.object({ state: z.literal('signed_in') }),
})

export const signOut = endpoint({ method: 'DELETE', path: '/api/session', allow: 'public', summary: 'End this session' })

/** The agencies of this installation, and where this browser is signed in: `here` is the one in use. */
export const listAgencies = endpoint({
  method: 'GET', path: '/api/session/agencies', allow: 'public', summary: 'The agencies here, and in which of them this browser is signed in',
  result: z.array(z.object({ code: z.string(), name: z.string(), state: z.enum(['here', 'open', 'closed']) })),
})
export const switchAgency = endpoint({
  method: 'POST', path: '/api/session/agency', allow: 'public', summary: 'Go on in another agency this browser is signed in to', body: z.object({ organisation: z.string().max(30) }),
})

export const readMe = endpoint({
  method: 'GET', path: '/api/me', allow: everyone,
  summary: 'Who is signed in, what they may open, and the counters of their queues',
  result: z.object({
    person: z.object({ id: z.custom<PersonId>(), name: z.string(), unitId: z.custom<UnitId>().nullable(), unitName: z.string(), title: z.string() }),
    organisation: z.object({ id: z.custom<OrgId>(), code: z.string(), name: z.string(), parentName: z.string(), shortName: z.string(), accent: z.string(), isDemo: z.boolean() }),
    roles: z.array(z.enum(roles)),
    /** Whose duties this person does today by delegation, and until when. */
    standsInFor: z.array(z.object({ role: z.enum(roles), name: z.string(), to: z.iso.date() })),
    /** Which sections of the frame this person has. */
    may: z.record(z.string(), z.boolean()),
    /** Counters of the queues, by the queue's name; and `notices`, the unread ones. */
    counts: z.record(z.string(), z.number()),
    /** The day it is for the server: pages offer this one, not the clock of the machine they run on. */
    today: z.iso.date(),
    /** Whether this installation serves other agencies too. */
    manyAgencies: z.boolean(),
    secondFactor: z.boolean(),
    mustChoosePassword: z.boolean(),
  }),
})
export type Me = z.infer<NonNullable<typeof readMe.result>>

export const listSessions = endpoint({
  method: 'GET', path: '/api/me/sessions', allow: everyone, summary: 'My open sessions',
  result: z.array(z.object({ id: z.string(), createdAt: z.coerce.date(), lastSeenAt: z.coerce.date(), userAgent: z.string(), address: z.string(), current: z.boolean() })),
})
export const endSession = endpoint({
  method: 'DELETE', path: '/api/me/sessions/:id', allow: everyone, summary: 'End one of my sessions', params: z.object({ id: z.uuid() }),
})

export const changePassword = endpoint({
  method: 'PUT', path: '/api/me/password', allow: everyone, summary: 'Choose a new password; every other session ends',
  body: z.object({ current: Password, next: Password }),
})

export const startSecondFactor = endpoint({
  method: 'POST', path: '/api/me/second-factor', allow: everyone, summary: 'Begin a second factor: the secret for an authenticator',
  body: z.object({ password: Password }),
  result: z.object({ secret: z.string(), uri: z.string() }),
})
export const confirmSecondFactor = endpoint({
  method: 'PUT', path: '/api/me/second-factor', allow: everyone, summary: 'Confirm the second factor with its first six digits',
  body: z.object({ code: z.string().trim().max(10) }),
})
export const removeSecondFactor = endpoint({
  method: 'DELETE', path: '/api/me/second-factor', allow: everyone, summary: 'Give up the second factor (wants a long password)',
  body: z.object({ password: Password }),
})

/** Opening the link changes nothing: mail scanners follow links. Only the click on the page does. */
export const readLink = endpoint({
  method: 'GET', path: '/api/links/:organisation/:token', allow: 'public', summary: 'Whose one-time link this is, and whether it still holds',
  params: z.object({ organisation: z.string().max(30), token: z.string().max(100) }),
  result: z.object({ name: z.string(), username: z.string(), organisation: z.string(), expiresAt: z.coerce.date() }),
})
export const useLink = endpoint({
  method: 'POST', path: '/api/links/:organisation/:token', allow: 'public', perMinute: 30, summary: 'Choose a password by a one-time link',
  params: z.object({ organisation: z.string().max(30), token: z.string().max(100) }),
  body: z.object({ password: Password }),
})

export const firstRun = endpoint({
  method: 'POST', path: '/api/first-run', allow: 'public', perMinute: 10,
  summary: 'Make an agency and its administrator with the one-time code from the console',
  body: z.object({
    code: z.string().trim().max(40),
    organisation: z.object({
      code: z.string().trim().regex(/^[a-z0-9-]{2,30}$/), name: z.string().trim().min(3).max(200), parentName: z.string().trim().max(200),
      shortName: z.string().trim().min(2).max(100), symbol: z.string().trim().min(1).max(20), place: z.string().trim().min(2).max(60), headTitle: z.string().trim().min(2).max(100),
    }),
    administrator: z.object({ fullName: z.string().trim().min(3).max(100), username: z.string().trim().toLowerCase().regex(/^[a-z0-9._-]{2,60}$/), password: Password }),
  }),
})
