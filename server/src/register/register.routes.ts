import { readRegister, type registerKinds } from '@sangkien/contract/register'
import { dayOf } from '@sangkien/domain/time/day'
import type { OrgId } from '@sangkien/domain/ids'
import type { RegisterFacts } from '@sangkien/documents/register/register-book'
import { renderIntakeRegister } from '@sangkien/documents/register/intake-register'
import { renderOutgoingRegister } from '@sangkien/documents/register/outgoing-register'
import { renderRecognisedRegister } from '@sangkien/documents/register/recognised-register'
import type { Tx } from '../db.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { Mount } from '../http/mount.ts'
import { intakeEntries } from './intake-entries.query.ts'
import { outgoingEntries } from './outgoing-entries.query.ts'
import { recognisedEntries } from './recognised-entries.query.ts'

type Book = Omit<RegisterFacts<never>, 'entries'>

/** The registers of a year, as they stand on the day they are printed. */
export function registerRoutes({ on }: Mount): void {
  on(readRegister, async ({ tx, actor, now, params: { kind, year, format } }) => {
    const { agency } = await loadAgency(tx, actor.org)
    return paperReply(`${names[kind]} năm ${year}`, format, await makers[kind](tx, actor.org, { agency, year, printedOn: dayOf(now) }))
  })
}

const names: { readonly [Kind in (typeof registerKinds)[number]]: string } = { intake: 'Sổ tiếp nhận đơn', recognised: 'Sổ đăng ký sáng kiến được công nhận', outgoing: 'Sổ đăng ký văn bản đi' }

const makers: { readonly [Kind in keyof typeof names]: (tx: Tx, org: OrgId, book: Book) => Promise<() => Promise<Uint8Array>> } = {
  intake: async (tx, org, book) => {
    const entries = await intakeEntries(tx, org, book.year)
    return () => renderIntakeRegister({ ...book, entries })
  },
  recognised: async (tx, org, book) => {
    const entries = await recognisedEntries(tx, org, book.year, book.printedOn)
    return () => renderRecognisedRegister({ ...book, entries })
  },
  outgoing: async (tx, org, book) => {
    const entries = await outgoingEntries(tx, org, book.year)
    return () => renderOutgoingRegister({ ...book, entries })
  },
}
