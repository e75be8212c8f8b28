import { renderPaySheet } from '@sangkien/documents/council/pay-sheet'
import { meetingPayOf, payFor } from '@sangkien/domain/council/meeting-pay'
import { saySeat } from '@sangkien/domain/council/say-seat'
import { basesOn } from '@sangkien/domain/regulation/bases-on'
import { followBases } from '@sangkien/domain/regulation/follow-bases'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { lowerFirst } from '../decision/decision-facts.ts'
import { draftIssue, loadDrafting } from '../document/drafting.ts'
import { loadRegister } from '../regulation/register.query.ts'
import type { SittingFacts } from './sitting.query.ts'

/** The paper on money for initiatives as the register has had it from the first; what takes its place is found there (initiative-law.md 3.14). */
const onMoney = ['circular_03_2019']

/** Bảng chi họp: each who was there at the rate of the regulation, one session a sitting. The day is written when it is signed. */
export async function paySheetOf(tx: Tx, actor: Actor, facts: SittingFacts, now: Date): Promise<() => Promise<Uint8Array>> {
  const { agency, signing, headTitle } = await loadDrafting(tx, actor, dayOf(now))
  const heldOn = dayOf(facts.openedAt ?? facts.heldAt)
  const register = await loadRegister(tx, actor.org)
  const pay = meetingPayOf(facts.pack.council)
  return () => renderPaySheet({
    agency, issue: draftIssue('', dayOf(now)), meeting: `Họp ${facts.councilName}, ${lowerFirst(facts.roundName)}`, heldOn, venue: facts.place,
    bases: basesOn({ legalBases: followBases(onMoney, register) }, register, { on: heldOn, received: [] }), rateBasis: `${pay.basis.paper}, ${pay.basis.article}`,
    people: facts.members.filter(({ present }) => present === true).map(({ name, seat }) => ({ name, role: saySeat(seat), amount: payFor(seat, pay) })), guestAmount: pay.guest, headPost: headTitle, head: signing.name,
  })
}
