import type { PersonId } from '@sangkien/domain/ids'
import { stepOf } from '@sangkien/domain/process/steps-of'
import { type DiscussionCase, scoresAgain, spreadOf } from '@sangkien/domain/sitting/refuse-discussion'
import { runsSitting } from '@sangkien/domain/sitting/refuse-running'
import type { VoteCase } from '@sangkien/domain/sitting/refuse-vote'
import { weighItem } from '@sangkien/domain/sitting/weigh-item'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { ItemFacts, SittingFacts } from './sitting.query.ts'

/** The facts of a sitting in the shapes its rules ask for. */
export const roomOf = ({ members, openedAt, closedAt }: SittingFacts) => ({
  opened: openedAt !== null, closed: closedAt !== null,
  members: members.map(({ personId }) => personId), present: members.filter(({ present }) => present === true).map(({ personId }) => personId),
})

export const voteCase = (facts: SittingFacts, item: ItemFacts): VoteCase => ({
  sitting: roomOf(facts), item: { authors: authorsOf(item), recused: [], decided: item.result !== null, mode: item.voteMode }, voting: facts.pack.voting,
})

export const weigh = (facts: SittingFacts, item: ItemFacts) => weighItem({ ...roomOf(facts), scale: facts.pack.scale, voting: facts.pack.voting }, { ...item, authors: authorsOf(item) })

export const discussionCase = (facts: SittingFacts, item: ItemFacts): DiscussionCase => ({
  sitting: roomOf(facts), quorum: facts.pack.voting.quorum, decided: item.result !== null, spread: spreadOf(weigh(facts, item).score?.judgement ?? null), last: lastOf(item),
})

/** Whether the sheets of this item are open again to its members. */
export const isScoredAgain = (facts: SittingFacts, item: ItemFacts): boolean => scoresAgain({ ...roomOf(facts), decided: item.result !== null, last: lastOf(item) })

const lastOf = ({ discussions }: ItemFacts) => discussions.at(-1)?.outcome ?? null

/** Of a contest: the last day on which the public still votes on something of this agenda, `null` when it is over everywhere. */
export const publicVotesTo = ({ pack, items }: SittingFacts, today: Day): Day | null =>
  pack.scale?.publicVote ? items.reduce<Day | null>((last, { stage, votingTo }) => (stage !== 'withdrawn' && votingTo !== null && votingTo >= today && (last === null || votingTo > last) ? votingTo : last), null) : null

export const authorsOf = (item: ItemFacts): readonly PersonId[] => item.authors.map(({ personId }) => personId)

export const runs = (facts: SittingFacts, { id, roles }: Actor): boolean =>
  runsSitting({ id, secretariat: roles.has('secretariat'), chair: roles.has('council_chair') }, facts.members.map(({ personId }) => personId), stepOf(facts.pack, 'sitting')?.by ?? [])

/** Items the council still has to conclude on: a dossier withdrawn by its author has its result already. */
export const undecided = ({ items }: SittingFacts): readonly ItemFacts[] => items.filter(({ stage, result }) => stage !== 'withdrawn' && result === null)
