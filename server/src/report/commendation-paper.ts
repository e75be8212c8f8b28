import { renderCommendationProposal } from '@sangkien/documents/report/commendation-proposal'
import { basesOn } from '@sangkien/domain/regulation/bases-on'
import { followBases } from '@sangkien/domain/regulation/follow-bases'
import { yearPeriod } from '@sangkien/domain/report/year-figures'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { draftIssue, loadDrafting, unitOf } from '../document/drafting.ts'
import { paperReply } from '../document/paper-reply.ts'
import { unitSigning } from '../document/unit-signing.ts'
import type { FileReply } from '../http/mount.ts'
import { loadRegister } from '../regulation/register.query.ts'
import { rulesInForce } from '../regulation/rules-in-force.ts'
import { commendable } from './commendable.query.ts'

/** The papers on commendation as the register has had them from the first; what took their place is found there (initiative-law.md, section 2). */
const onCommendation = ['law_06_2022', 'decree_98_2023', 'circular_01_2024']

/** Tờ trình khen thưởng of a year, from what was recognised and is applied. Which form each is proposed for is written by hand. */
export async function commendationPaper(tx: Tx, actor: Actor, year: number, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const today = dayOf(now)
  const { unit, copy, headInFull, ...agency } = await loadDrafting(tx, actor, today)
  const register = await loadRegister(tx, actor.org)
  const { pack } = await rulesInForce(tx, actor.org, today)
  const bases = [{ legalBases: followBases(onCommendation, register) }, pack].flatMap((rules) => basesOn(rules, register, { on: today, received: [] }))
  const found = await commendable(tx, actor.org, yearPeriod(year, today))
  const signing = unit ? await unitSigning(tx, actor.org, unit, today) : agency.signing
  return paperReply(`Tờ trình khen thưởng hoạt động sáng kiến năm ${year}`, format, () => renderCommendationProposal({
    agency: unit ? unitOf(agency, unit.name) : agency.agency, issue: draftIssue(`TTr-${unit?.code ?? agency.symbol}`, today), signing, recipients: ['Như trên', copy], to: [headInFull], year, bases, ...found,
  }))
}
