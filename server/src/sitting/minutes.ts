import type { MinutesFacts } from '@sangkien/documents/council/minutes'
import type { MinutesItem } from '@sangkien/documents/council/minutes-item'
import { figuresOf } from '@sangkien/domain/ballot/counted'
import { sayModes } from '@sangkien/domain/ballot/say-figures'
import { sayVotingRule } from '@sangkien/domain/ballot/say-voting-rule'
import { modeOf } from '@sangkien/domain/ballot/vote-mode'
import { sayMoment } from '@sangkien/domain/document/say-moment'
import { quorumOf } from '@sangkien/domain/council/quorum'
import { saySeat } from '@sangkien/domain/council/say-seat'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import { countedOf, paperOf } from '../ballot/paper-of.ts'
import { declineReasons } from '../decision/decline-reasons.ts'
import { lowerFirst } from '../decision/decision-facts.ts'
import { type ContestStanding, standingsOf } from './contest-of.ts'
import { judgesOf, minutesSigners, outOf, roomFor, roomOf, weigh } from './room.ts'
import type { ItemFacts, Member, SittingFacts } from './sitting.query.ts'
import { outOn } from './view-item.ts'

/** What the record gives the minutes to say; what people write beside it is of `minutes/`. */
export function minutesOf(facts: SittingFacts, now: Date): Omit<MinutesFacts, 'agency' | 'issue' | 'recipients'> {
  const room = roomOf(facts)
  const { present, needed } = quorumOf(room.present.length, room.members.length, facts.pack.voting.quorum)
  const standings = standingsOf(facts)
  const chair = inTheChair(facts.members)
  const signer = facts.members.find(({ personId }) => personId === minutesSigners(facts).chair) ?? chair
  const { position, role, name } = signer ? attendee(signer) : { position: '', role: saySeat('chair'), name: '' }
  return {
    meeting: `Họp ${facts.councilName}, ${lowerFirst(facts.roundName)}`, startedAt: facts.openedAt ?? facts.heldAt, endedAt: facts.closedAt ?? now, venue: facts.place,
    attendees: facts.members.map(attendee), guests: [], appointed: room.members.length, present, quorum: needed,
    chair: `${chair?.name ?? ''}, ${saySeat(chair?.seat ?? 'chair')} Hội đồng`, secretary: facts.members.find(({ personId }) => personId === minutesSigners(facts).secretary)?.name ?? '',
    votingRule: `${sayModes(facts.items.filter(({ stage }) => stage !== 'withdrawn').map(({ voteMode }) => modeOf(facts.pack.voting, voteMode)))}${inWriting(facts)}; sáng kiến được đề nghị công nhận khi có ${sayVotingRule(facts.pack.voting)}`,
    items: facts.items.map((item) => minutesItem(facts, item, standings)), conclusions: facts.conclusion === '' ? [] : [facts.conclusion],
    signing: { by: 'TM', body: 'Hội đồng sáng kiến', post: role, name, ...(position !== '' && { agencyPost: position }) },
  }
}

const inWriting = ({ items }: SittingFacts): string => {
  const asked = items.filter(({ writtenDue, stage }) => writtenDue !== null && stage !== 'withdrawn').length
  return asked === 0 ? '' : `; lấy ý kiến bằng văn bản về ${asked} sáng kiến`
}

/** The chair, or the vice-chair when the chair is away. */
const inTheChair = (members: readonly Member[]): Member | undefined => {
  const there = (seat: Member['seat']) => members.find((member) => member.seat === seat && member.present)
  return there('chair') ?? there('vice_chair') ?? members.find(({ seat }) => seat === 'chair')
}

const attendee = ({ name, title, unitName, seat, present, online }: Member) => ({ name, position: [title, unitName].filter((part) => part !== '').join(', '), role: saySeat(seat), present: present === true, note: online ? 'dự trực tuyến' : '' })

function minutesItem(facts: SittingFacts, item: ItemFacts, standings: ReadonlyMap<string, ContestStanding>): MinutesItem {
  const { score, vote } = weigh(facts, item)
  const { issued, returned, invalid } = figuresOf(vote, countedOf(item))
  const result = item.stage === 'withdrawn' ? 'withdrawn' : item.result === 'consult_expert' ? 'expert_opinion' : item.result ?? 'defer'
  return {
    title: item.title, authors: item.authors.map(({ name }) => name), dossierCode: item.code, score: score && score.aggregate.total, contest: standings.get(item.initiativeId) ?? null, grade: item.classReason === '' ? score && score.judgement.class : item.class, gradeReason: item.classReason, discussion: item.discussions.map(sayDiscussion).join('\n'),
    // Who reviews a dossier is told once the sitting is over.
    reviewers: facts.closedAt === null ? [] : item.reviewers.map(({ name }) => name),
    ...writtenIn(facts, item), recusals: outOn(facts, item), quorum: item.writtenDue === null && outOf(item).some((person) => facts.members.some(({ personId }) => personId === person)) ? quorumOn(facts, item) : null,
    agree: vote.agree, disagree: vote.disagree, abstain: vote.abstain, needed: vote.needed, base: vote.base, papers: issued === null || returned === null ? null : { issued, returned, ...(invalid !== null && invalid > 0 && { invalid }) }, ...countedOnPaper(item), first: item.firstVote, result, reasons: [...declineReasons(facts.pack, item.reasonCodes), ...(item.reasons === '' ? [] : [item.reasons])],
  }
}

/** How members answered in writing, where they were asked: figures, and the reasons they gave by name, as in any open vote. */
function writtenIn(facts: SittingFacts, item: ItemFacts): Pick<MinutesItem, 'written' | 'answers'> {
  if (!item.writtenDue) return {}
  const answers = item.votes.filter(({ voter }) => judgesOf(facts, item).includes(voter))
  return {
    written: { due: sayMoment(item.writtenDue), returned: answers.length, of: judgesOf(facts, item).length, needed: quorumOn(facts, item)!.needed, late: answers.filter(({ late }) => late).length },
    answers: facts.members.flatMap(({ personId, name }) => answers.filter(({ voter, reason }) => voter === personId && reason !== '').map(({ choice, reason }) => ({ name, choice, text: reason }))),
  }
}

/** Who counted papers of real paper, and counts that stood until somebody said why they did not. */
function countedOnPaper(item: ItemFacts): Pick<MinutesItem, 'counters' | 'firstCounters' | 'voided'> {
  const confirmed = (number: 1 | 2) => { const count = paperOf(item, number); return count?.phase === 'confirmed' ? count.committee.map(({ name }) => name) : [] }
  const voided = item.paperCounts.flatMap(({ phase, number, figures, voidReason }) => (phase === 'void' && figures ? [{ number, ...figures, reason: voidReason }] : []))
  return {
    ...(confirmed(item.voteNumber).length > 0 && { counters: confirmed(item.voteNumber) }), ...(item.voteNumber === 2 && confirmed(1).length > 0 && { firstCounters: confirmed(1) }), ...(voided.length > 0 && { voided }),
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
