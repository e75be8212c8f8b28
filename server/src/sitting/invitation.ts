import { renderInvitation } from '@sangkien/documents/council/invitation'
import { saySeat } from '@sangkien/domain/council/say-seat'
import { sayDate } from '@sangkien/domain/document/say-date'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { lowerFirst } from '../decision/decision-facts.ts'
import { draftIssue, loadDrafting } from '../document/drafting.ts'
import type { Member, SittingFacts } from './sitting.query.ts'

/** Giấy mời họp: the council, the day and place, what it is to judge, and until when the sheets are due. Number and date are the records clerk's. */
export async function invitationTo(tx: Tx, actor: Actor, facts: SittingFacts, now: Date): Promise<() => Promise<Uint8Array>> {
  const { agency, symbol, signing, copy } = await loadDrafting(tx, actor, dayOf(now))
  const chair = facts.members.find(({ seat }) => seat === 'chair')
  return () => renderInvitation({
    agency, issue: draftIssue(`GM-${symbol}`, dayOf(now)), signing, recipients: ['Như thành phần mời', copy],
    meeting: `Họp ${facts.councilName}, ${lowerFirst(facts.roundName)}`, startsAt: facts.heldAt, venue: facts.place,
    invited: facts.members.map(sayMember), chair: chair ? `${chair.name}, ${sayRole(chair)}` : `${saySeat('chair')} Hội đồng`,
    agenda: facts.items.filter(({ stage }) => stage !== 'withdrawn').map(({ code, title, authors, unitName }) => ({ code, title, authors: authors.map(({ name }) => name), unit: unitName })),
    notes: [
      `Đề nghị thành viên Hội đồng nghiên cứu hồ sơ trên hệ thống trước phiên họp${facts.pack.scale ? ` và hoàn thành phiếu chấm điểm đến hết ngày ${sayDate(facts.scoresDue)}` : ''}.`,
      'Thành viên Hội đồng vắng mặt báo cáo Chủ tịch Hội đồng, đồng thời báo cho Thư ký Hội đồng.',
    ],
  })
}

const sayRole = ({ seat }: Member): string => `${saySeat(seat)} Hội đồng`

/** `Trần Văn Chủ, Chánh Văn phòng, Lãnh đạo Văn phòng, Chủ tịch Hội đồng`. */
const sayMember = (member: Member): string => [member.name, member.title, member.unitName, sayRole(member)].filter((part) => part !== '').join(', ')
