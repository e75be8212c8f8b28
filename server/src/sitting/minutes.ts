import { type MinutesFacts, renderMinutes } from '@sangkien/documents/council/minutes'
import type { MinutesItem } from '@sangkien/documents/council/minutes-item'
import { figuresOf } from '@sangkien/domain/ballot/counted'
import { sayModes } from '@sangkien/domain/ballot/say-figures'
import { sayVotingRule } from '@sangkien/domain/ballot/say-voting-rule'
import { modeOf } from '@sangkien/domain/ballot/vote-mode'
import { quorumOf } from '@sangkien/domain/council/quorum'
import { saySeat } from '@sangkien/domain/council/say-seat'
import { refuseMinutes } from '@sangkien/domain/sitting/refuse-minutes'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import { declineReasons } from '../decision/decline-reasons.ts'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { lowerFirst } from '../decision/decision-facts.ts'
import { drafterUnit } from '../decision/drafter-unit.query.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { FileReply } from '../http/mount.ts'
import { Forbidden, Refuse } from '../http/refuse.ts'
import { type ContestStanding, standingsOf } from './contest-of.ts'
import { outOf, roomFor, roomOf, undecided, weigh } from './room.ts'
import type { ItemFacts, Member, SittingFacts } from './sitting.query.ts'
import { mayNotKnowResult, outOn } from './view-item.ts'

/** The minutes from what happened: who was there, the two gates of each item, what was concluded. Number and date are the records clerk's. */
export async function minutesPaper(tx: Tx, actor: Actor, facts: SittingFacts, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  if (actor.roles.has('administrator')) throw new Forbidden()
  const own = facts.items.filter((item) => mayNotKnowResult(facts, item, actor)).map(({ initiativeId }) => initiativeId)
  const refusal = refuseMinutes(roomOf(facts), undecided(facts).map(({ initiativeId }) => initiativeId), own)
  if (refusal) throw new Refuse(refusal)
  const { agency } = await loadAgency(tx, actor.org, dayOf(now))
  const drafter = await drafterUnit(tx, actor.org, actor.id, dayOf(now))
  const minutes = minutesOf(facts, now)
  const issue = { number: null, symbol: 'BB-HĐSK', day: null, year: partsOf(dayOf(facts.closedAt ?? now))[0] }
  return paperReply(`Biên bản ${facts.name}`, format, () => renderMinutes({ ...minutes, agency, issue, recipients: ['Thành viên Hội đồng', `Lưu: VT${drafter ? `, ${drafter.code}` : ''}`] }))
}

/** What the minutes say of the sitting itself. */
export function minutesOf(facts: SittingFacts, now: Date): Omit<MinutesFacts, 'agency' | 'issue' | 'recipients'> {
  const room = roomOf(facts)
  const { present, needed } = quorumOf(room.present.length, room.members.length, facts.pack.voting.quorum)
  const standings = standingsOf(facts)
  const chair = inTheChair(facts.members)
  const { position, role, name } = chair ? attendee(chair) : { position: '', role: saySeat('chair'), name: '' }
  return {
    meeting: `Họp ${facts.councilName}, ${lowerFirst(facts.roundName)}`, startedAt: facts.openedAt ?? facts.heldAt, endedAt: facts.closedAt ?? now, venue: facts.place,
    attendees: facts.members.map(attendee), guests: [], appointed: room.members.length, present, quorum: needed,
    chair: `${name}, ${role} Hội đồng`, secretary: facts.members.find(({ seat }) => seat === 'secretary')?.name ?? '',
    votingRule: `${sayModes(facts.items.filter(({ stage }) => stage !== 'withdrawn').map(({ voteMode }) => modeOf(facts.pack.voting, voteMode)))}; sáng kiến được đề nghị công nhận khi có ${sayVotingRule(facts.pack.voting)}`,
    items: facts.items.map((item) => minutesItem(facts, item, standings)), conclusions: facts.conclusion === '' ? [] : [facts.conclusion],
    signing: { by: 'TM', body: 'Hội đồng sáng kiến', post: role, name, ...(position !== '' && { agencyPost: position }) },
  }
}

/** The chair, or the vice-chair when the chair is away. */
const inTheChair = (members: readonly Member[]): Member | undefined => {
  const there = (seat: Member['seat']) => members.find((member) => member.seat === seat && member.present)
  return there('chair') ?? there('vice_chair') ?? members.find(({ seat }) => seat === 'chair')
}

const attendee = ({ name, title, unitName, seat, present, online }: Member) => ({ name, position: [title, unitName].filter((part) => part !== '').join(', '), role: saySeat(seat), present: present === true, note: online ? 'dự trực tuyến' : '' })

function minutesItem(facts: SittingFacts, item: ItemFacts, standings: ReadonlyMap<string, ContestStanding>): MinutesItem {
  const { score, vote } = weigh(facts, item)
  const { issued, returned } = figuresOf(vote, item.ballot)
  const result = item.stage === 'withdrawn' ? 'withdrawn' : item.result === 'consult_expert' ? 'expert_opinion' : item.result ?? 'defer'
  return {
    title: item.title, authors: item.authors.map(({ name }) => name), dossierCode: item.code, score: score && score.aggregate.total, contest: standings.get(item.initiativeId) ?? null, grade: item.classReason === '' ? score && score.judgement.class : item.class, gradeReason: item.classReason, discussion: item.discussions.map(sayDiscussion).join('\n'),
    // Who reviews a dossier is told once the sitting is over.
    reviewers: facts.closedAt === null ? [] : item.reviewers.map(({ name }) => name), recusals: outOn(facts, item), quorum: outOf(item).some((person) => facts.members.some(({ personId }) => personId === person)) ? quorumOn(facts, item) : null,
    agree: vote.agree, disagree: vote.disagree, abstain: vote.abstain, needed: vote.needed, base: vote.base, papers: issued === null || returned === null ? null : { issued, returned }, first: item.firstVote, result, reasons: [...declineReasons(facts.pack, item.reasonCodes), ...(item.reasons === '' ? [] : [item.reasons])],
  }
}

function quorumOn(facts: SittingFacts, item: ItemFacts): MinutesItem['quorum'] {
  const { present, appointed } = roomFor(facts, item)
  return { present: present.length, needed: quorumOf(present.length, appointed, facts.pack.voting.quorum).needed, of: appointed }
}

function sayDiscussion({ outcome, note, most, found }: ItemFacts['discussions'][number]): string {
  const apart = found === null || most === null ? '' : `Hai phiếu chấm lệch nhau ${sayNumber(found)} điểm, quá ${sayNumber(most)} điểm. `
  return `${apart}${outcome === 'score_again' ? 'Hội đồng thảo luận và chấm lại' : 'Hội đồng thảo luận và chốt điểm'}: ${note}`
}
