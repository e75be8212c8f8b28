import type { PersonId } from '@sangkien/domain/ids'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { PageQuery, pageOf } from './page.ts'

const keepers = ['administrator'] as const

/** `none`: never invited. `invited`: holds a key that still opens. `lapsed`: the key went unused. `mailing`: the mail with the key is still to go. */
export const newcomerStates = ['none', 'mailing', 'invited', 'lapsed'] as const

const asked = { q: z.string().max(200).optional(), unitId: z.uuid().optional(), state: z.enum(newcomerStates).optional() }

export const Newcomer = z.object({
  id: z.custom<PersonId>(), fullName: z.string(), unitName: z.string(), title: z.string(), email: z.string().nullable(), username: z.string().nullable(),
  state: z.enum(newcomerStates), expiresAt: z.coerce.date().nullable(),
  /** Why the mail did not go, in the words of the mail server. */
  failure: z.string().nullable(),
})

export const listNewcomers = endpoint({
  method: 'GET', path: '/api/newcomers', allow: keepers, summary: 'Who has not signed in yet, and how far each is', query: z.object({ ...PageQuery, ...asked }),
  result: pageOf(Newcomer).extend({
    /** Of everyone who works here: how many have chosen a password, and how many are in each state before that. */
    counts: z.object({ people: z.number(), signedIn: z.number(), none: z.number(), mailing: z.number(), invited: z.number(), lapsed: z.number() }),
    mailIsConfigured: z.boolean(),
  }),
})

/** At most so many keys in one answer: they are shown once, to be printed. */
export const invitedAtOnce = 200

export const Slip = z.object({ id: z.custom<PersonId>(), fullName: z.string(), unitName: z.string(), username: z.string(), link: z.string(), code: z.string(), expiresAt: z.coerce.date() })

export const invitePeople = endpoint({
  method: 'POST', path: '/api/invitations', allow: keepers, summary: 'Invite many at once: accounts are opened, keys made for slips to print, or sent by mail',
  body: z.object({
    ids: z.array(z.uuid()).min(1).max(invitedAtOnce).transform((ids) => ids as PersonId[]),
    by: z.enum(['slip', 'mail']),
    holdsDays: z.number().int().min(1).max(31),
  }),
  result: z.object({
    slips: z.array(Slip),
    /** How many mails are to go. */
    mails: z.number(),
    /** Who could not be invited: they have signed in, left, or their account is stopped; by mail, those without an address. */
    passedOver: z.array(z.object({ fullName: z.string(), why: z.enum(['signed_in', 'left', 'disabled', 'no_address']) })),
  }),
})
