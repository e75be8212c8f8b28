import { renderCouncilDecision } from '@sangkien/documents/council/council-decision'
import type { Council } from '@sangkien/contract/council'
import { sayVotingRule } from '@sangkien/domain/ballot/say-voting-rule'
import { saySeat } from '@sangkien/domain/council/say-seat'
import { basesOn } from '@sangkien/domain/regulation/bases-on'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { lowerFirst } from '../decision/decision-facts.ts'
import { positionOf } from '../decision/decision-paper.ts'
import { drafterUnit } from '../decision/drafter-unit.query.ts'
import { loadAgency, signingBy } from '../document/agency-facts.ts'
import { typedIssue } from '../document/drafting.ts'
import { headOfAgency } from '../document/head-of-agency.query.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { FileReply } from '../http/mount.ts'
import { loadRegister } from '../regulation/register.query.ts'
import type { RulesInForce } from '../regulation/rules-in-force.ts'

/** The decision that sets a council up: with its number and date when the council was entered with them, otherwise a draft with their places free. */
export async function councilPaper(tx: Tx, actor: Actor, council: Council, { pack }: RulesInForce, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const on = (council.decisionDate as Day | null) ?? dayOf(now)
  const { agency, symbol, headTitle, headInFull } = await loadAgency(tx, actor.org, on)
  // The head sets councils up (Thông tư 18/2013, Điều 8 khoản 1).
  const signing = await signingBy(tx, actor.org, await headOfAgency(tx, actor.org, on), headTitle, on)
  const drafter = await drafterUnit(tx, actor.org, actor.id, on)
  const head = drafter ? `Trưởng ${lowerFirst(drafter.name)}` : headTitle
  const bases = [...basesOn(pack, await loadRegister(tx, actor.org), { on, received: [] })]
  return paperReply(`Quyết định thành lập ${council.name}`, format, () => renderCouncilDecision({
    agency, issue: typedIssue(council.decisionNumber, council.decisionDate as Day | null, `QĐ-${symbol}`, on), signing, recipients: ['Như Điều 4', `Lưu: VT${drafter ? `, ${drafter.code}` : ''}`],
    decidedBy: headInFull, bases, proposedBy: head, councilName: council.name,
    members: council.seats.map(({ name, title, unitName, seat }) => ({ name, position: positionOf({ title, unitName }), role: saySeat(seat) })),
    votingRule: sayVotingRule(pack.voting), standingUnit: drafter?.name ?? agency.name, carriedOutBy: `${head}, Trưởng các phòng, ban, đơn vị có liên quan`,
  }))
}
