import { readIncomingRegister, readIntakeRegister, readOutgoingRegister, readRecognisedRegister } from '@sangkien/contract/register'
import { renderIncomingRegister } from '@sangkien/documents/register/incoming-register'
import { renderIntakeRegister } from '@sangkien/documents/register/intake-register'
import { renderOutgoingRegister } from '@sangkien/documents/register/outgoing-register'
import { renderRecognisedRegister } from '@sangkien/documents/register/recognised-register'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { loadAgency } from '../document/agency-facts.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { Mount } from '../http/mount.ts'
import { selectIncoming } from '../incoming/list-incoming.query.ts'
import { intakeEntries } from './intake-entries.query.ts'
import { outgoingEntries } from './outgoing-entries.query.ts'
import { recognisedEntries } from './recognised-entries.query.ts'

/** The registers of a year, as they stand on the day they are printed. */
export function registerRoutes({ on }: Mount): void {
  on(readIntakeRegister, async ({ tx, actor, now, params: { year, format } }) => {
    const { agency } = await loadAgency(tx, actor.org, dayOf(now))
    const entries = await intakeEntries(tx, actor, year)
    return paperReply(`Sổ tiếp nhận đơn năm ${year}`, format, () => renderIntakeRegister({ agency, year, printedOn: dayOf(now), entries }))
  })
  on(readRecognisedRegister, async ({ tx, actor, now, params: { year, format } }) => {
    const { agency } = await loadAgency(tx, actor.org, dayOf(now))
    const entries = await recognisedEntries(tx, actor.org, year, dayOf(now))
    return paperReply(`Sổ đăng ký sáng kiến được công nhận năm ${year}`, format, () => renderRecognisedRegister({ agency, year, printedOn: dayOf(now), entries }))
  })
  on(readIncomingRegister, async ({ tx, actor, now, params: { year, format } }) => {
    const { agency } = await loadAgency(tx, actor.org, dayOf(now))
    const entries = await selectIncoming(tx, actor.org, { year })
    return paperReply(`Sổ đăng ký văn bản đến năm ${year}`, format, () => renderIncomingRegister({ agency, year, printedOn: dayOf(now), entries: entries.map((entry) => ({ ...entry, arrivedOn: entry.arrivedOn as Day, dated: entry.dated as Day | null, passedOn: entry.passedOn as Day | null })) }))
  })
  on(readOutgoingRegister, async ({ tx, actor, now, params: { year, format } }) => {
    const { agency } = await loadAgency(tx, actor.org, dayOf(now))
    const entries = await outgoingEntries(tx, actor.org, year)
    return paperReply(`Sổ đăng ký văn bản đi năm ${year}`, format, () => renderOutgoingRegister({ agency, year, printedOn: dayOf(now), entries }))
  })
}
