import type { ItemVoting, PaperCount } from '@sangkien/contract/item-voting'
import { entitledOf, paperRulesOf, refuseChangingPaper, refuseConfirming, refusePaper, refuseVoidingPaper } from '@sangkien/domain/ballot/paper-count'
import type { Refusal } from '@sangkien/domain/refusal'
import { refuseOutOfItem } from '@sangkien/domain/sitting/refuse-running'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import { authorsOf, recusedFrom, runs, voteCase } from '../sitting/room.ts'
import type { ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { mayNotKnow } from '../sitting/may-not-know.ts'
import type { PaperCountFacts } from './paper-count.query.ts'
import { paperOf, paperStateOf } from './paper-of.ts'
import { refuseItem } from './run-ballot.ts'

const counts = ({ committee }: PaperCountFacts, { id }: Actor): boolean => committee.some(({ personId }) => personId === id)

/** Figures nobody confirmed are for who counts and who runs the sitting. */
const knowsFigures = (facts: SittingFacts, count: PaperCountFacts, actor: Actor): boolean => count.phase === 'confirmed' || counts(count, actor) || runs(facts, actor)

/** A scan may bear the counts of several items: it is for who may know of the vote on each of them. */
export const mayReadScan = (facts: SittingFacts, item: ItemFacts, count: PaperCountFacts, actor: Actor): boolean =>
  !mayNotKnow(item, actor) && knowsFigures(facts, count, actor)
  && facts.items.every((other) => other.paperCounts.every((one) => one.scan?.id !== count.scan?.id || (!mayNotKnow(other, actor) && knowsFigures(facts, one, actor))))

/** A count on paper as this person may see it, who is shown the vote at all. That figures were entered is told with them, and not before. */
export function viewPaper(facts: SittingFacts, item: ItemFacts, number: 1 | 2, actor: Actor): z.infer<typeof PaperCount> | null {
  const count = paperOf(item, number)
  if (!count) return null
  const { committee, rev, figures, enteredByName, confirmedByName, confirmedAt, scan } = count
  return {
    confirmed: count.phase === 'confirmed', committee: [...committee], inCommittee: counts(count, actor),
    entry: knowsFigures(facts, count, actor) ? {
      rev, figures, entitled: entitledOf(voteCase(facts, item), count.there).length, enteredBy: enteredByName, confirmedBy: confirmedByName, confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
      scan: scan && mayReadScan(facts, item, count, actor) ? scan.name : null,
    } : null,
  }
}

/** Who may be of a committee: members there who judge the item. */
export function viewCounters(facts: SittingFacts, item: ItemFacts): NonNullable<ItemVoting['counters']> {
  const able = entitledOf(voteCase(facts, item), [])
  return { fewest: paperRulesOf(facts.pack.voting).counters, able: facts.members.filter(({ personId }) => able.includes(personId)).map(({ personId, name }) => ({ personId, name })) }
}

/** What who runs the sitting may do about it. The committee is looked at when it is known. */
export function paperActs(facts: SittingFacts, item: ItemFacts, own: Refusal | undefined, actor: Actor): ItemVoting['acts'] {
  const [vote, paper] = [voteCase(facts, item), paperStateOf(item)]
  return {
    choose_paper: own ?? refusePaper(vote, { ballot: item.ballot, paper }) ?? null,
    ...(paper && { enter_paper: own ?? refuseChangingPaper(vote, paper) ?? null, void_paper: refuseOutOfItem(authorsOf(item), recusedFrom(item), actor.id) ?? refuseVoidingPaper(vote, paper) ?? null }),
  }
}

/** What a member of the committee may do. */
export function committeeActs(facts: SittingFacts, item: ItemFacts, actor: Actor): ItemVoting['acts'] {
  const count = paperOf(item)
  return count && counts(count, actor) ? { confirm_paper: refuseItem({ actor, item }) ?? refuseConfirming(voteCase(facts, item), paperStateOf(item), actor.id) ?? null } : {}
}
