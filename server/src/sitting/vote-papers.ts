import { renderBallot } from '@sangkien/documents/council/ballot'
import { renderVoteCount } from '@sangkien/documents/council/vote-count'
import { figuresOf, returnedOf } from '@sangkien/domain/ballot/counted'
import { sayVotingRule } from '@sangkien/domain/ballot/say-voting-rule'
import { modeOf } from '@sangkien/domain/ballot/vote-mode'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { countedOf, paperOf } from '../ballot/paper-of.ts'
import type { Tx } from '../db.ts'
import { lowerFirst } from '../decision/decision-facts.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { draftIssue, loadDrafting } from '../document/drafting.ts'
import { mayNotKnow } from './may-not-know.ts'
import { minutesOf } from './minutes.ts'
import { authorsOf, roomOf, weigh } from './room.ts'
import type { ItemFacts, SittingFacts } from './sitting.query.ts'

const standing = ({ items }: SittingFacts): readonly ItemFacts[] => items.filter(({ stage }) => stage !== 'withdrawn')

/** Phiếu biểu quyết to fill in by hand: of what is voted on in secret on paper now, or else of everything on the agenda; named or not by the way they are voted on. */
export async function ballotOf(tx: Tx, actor: Actor, facts: SittingFacts): Promise<() => Promise<Uint8Array>> {
  const { agency } = await loadAgency(tx, actor.org, dayOf(facts.openedAt ?? facts.heldAt))
  const onPaper = standing(facts).filter((item) => !mayNotKnow(item, actor) && paperOf(item) && paperOf(item)!.phase !== 'confirmed')
  const items = onPaper.length > 0 ? onPaper : standing(facts)
  return () => renderBallot({
    agency, heldOn: dayOf(facts.openedAt ?? facts.heldAt), subject: `Công nhận sáng kiến ${lowerFirst(facts.roundName)}`, council: facts.councilName, secret: items.every(({ voteMode }) => modeOf(facts.pack.voting, voteMode) === 'secret'), votingRule: sayVotingRule(facts.pack.voting),
    items: items.map(({ code, title, authors }) => ({ code, title, authors: authors.map(({ name }) => name) })),
  })
}

/** Biên bản kiểm phiếu from the votes that were cast. Number and date are the records clerk's; who counted is written by hand, but for ballots on paper. */
export async function voteCountOf(tx: Tx, actor: Actor, facts: SittingFacts, now: Date): Promise<() => Promise<Uint8Array>> {
  const { agency, copy } = await loadDrafting(tx, actor, dayOf(now))
  const { startedAt, endedAt, venue, appointed, present, votingRule, signing } = minutesOf(facts, now)
  const room = roomOf(facts)
  return () => renderVoteCount({
    agency, issue: draftIssue('BB-HĐSK', dayOf(facts.closedAt ?? now)), signing, recipients: ['Thành viên Hội đồng', copy],
    subject: `Kiểm phiếu biểu quyết công nhận sáng kiến ${lowerFirst(facts.roundName)}`, startedAt, endedAt, venue, appointed, present, votingRule, committees: committeesOf(facts),
    items: standing(facts).flatMap((item) => {
      const { agree, disagree, abstain, needed, base, passed } = weigh(facts, item).vote
      // Who voted was there for it, though they may have left since.
      const entitled = room.members.filter((member) => !authorsOf(item).includes(member) && (item.writtenDue !== null || room.present.includes(member) || item.votes.some(({ voter }) => voter === member))).length
      const { code, title, firstVote: first } = item
      const [counted, firstPaper] = [countedOf(item), first ? paperOf(item, 1) : null]
      const { issued, invalid } = figuresOf(weigh(facts, item).vote, counted)
      const note = (number: string, secret: boolean, paper: boolean) => [...(first ? [`lần thứ ${number}`] : []), ...(secret ? [`bỏ phiếu kín${paper ? ' bằng giấy' : ''}`] : []), ...(item.writtenDue ? ['lấy ý kiến bằng văn bản'] : [])].join(', ')
      return [
        ...(first ? [{ ...first, code, title, entitled: first.issued ?? returnedOf(first), invalid: first.invalid ?? 0, note: note('nhất', first.issued !== null, firstPaper !== null), first: true }] : []),
        { code, title, entitled: issued ?? entitled, agree, disagree, abstain, invalid: invalid ?? 0, needed, base, passed, note: note('hai', counted !== null, counted?.onPaper !== undefined) },
      ]
    }),
  })
}

/** Who counted on paper, each committee once with what it counted. */
function committeesOf(facts: SittingFacts): { names: string[]; of: string[] }[] {
  const all: { names: string[]; of: string[] }[] = []
  for (const item of standing(facts))
    for (const number of [1, 2] as const) {
      const count = paperOf(item, number)
      if (count?.phase !== 'confirmed') continue
      const names = count.committee.map(({ name }) => name)
      const same = all.find((one) => one.names.join('\n') === names.join('\n'))
      if (!same) all.push({ names, of: [item.code] })
      else if (!same.of.includes(item.code)) same.of.push(item.code)
    }
  return all
}
