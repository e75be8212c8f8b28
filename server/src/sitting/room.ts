import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { currentItem } from '@sangkien/domain/sitting/current-item'
import { itemRoom } from '@sangkien/domain/sitting/item-room'
import { type Signers, signersOf } from '@sangkien/domain/minutes/signers'
import { stepOf } from '@sangkien/domain/process/steps-of'
import { type DiscussionCase, scoresAgain, spreadOf } from '@sangkien/domain/sitting/refuse-discussion'
import { runsSitting } from '@sangkien/domain/sitting/refuse-running'
import type { VoteCase, Written } from '@sangkien/domain/sitting/refuse-vote'
import { type Weighed, weighItem } from '@sangkien/domain/sitting/weigh-item'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { countedOf } from '../ballot/paper-of.ts'
import type { ItemFacts, SittingFacts } from './sitting.query.ts'

/** The facts of a sitting in the shapes its rules ask for. */
export const roomOf = ({ members, openedAt, closedAt }: SittingFacts) => ({
  opened: openedAt !== null, closed: closedAt !== null,
  members: members.map(({ personId }) => personId), present: members.filter(({ present }) => present === true).map(({ personId }) => personId),
})

/** The room as it is for one item: its quorum is its own, and of one asked about in writing who answered is who is there. */
export const roomFor = (facts: SittingFacts, item: ItemFacts) => itemRoom({ ...roomOf(facts), present: thereFor(facts, item) }, outOf(item), facts.pack.voting)

const thereFor = (facts: SittingFacts, item: ItemFacts): readonly PersonId[] => (item.writtenDue ? item.votes.map(({ voter }) => voter) : roomOf(facts).present)

/** Whether members are, or were, asked about an item in writing. */
export const writtenOf = ({ writtenDue, writtenEndedAt }: ItemFacts): Written | null => writtenDue && { due: writtenDue, ended: writtenEndedAt !== null }

export const voteCase = (facts: SittingFacts, item: ItemFacts): VoteCase => ({
  sitting: roomFor(facts, item), item: { authors: authorsOf(item), recused: recusedFrom(item), undeclared: undeclaredOn(facts, item), decided: item.result !== null, mode: item.voteMode, written: writtenOf(item) }, voting: facts.pack.voting,
})

/** What stands on the table for one item; worked out once for all readers of the same facts. */
export function weigh(facts: SittingFacts, item: ItemFacts): Weighed {
  const known = weighedIn.get(facts) ?? new Map<ItemFacts, Weighed>()
  weighedIn.set(facts, known)
  const weighed = known.get(item) ?? weighItem({ ...roomOf(facts), present: item.writtenDue ? [] : roomOf(facts).present, scale: facts.pack.scale, voting: facts.pack.voting }, { ...item, ballot: countedOf(item), out: outOf(item) })
  known.set(item, weighed)
  return weighed
}

const weighedIn = new WeakMap<SittingFacts, Map<ItemFacts, Weighed>>()

export const discussionCase = (facts: SittingFacts, item: ItemFacts): DiscussionCase => ({
  sitting: roomFor(facts, item), quorum: facts.pack.voting.quorum, decided: item.result !== null, spread: spreadOf(weigh(facts, item).score?.judgement ?? null), last: lastOf(item),
})

/** Whether the sheets of this item are open again to its members. */
export const isScoredAgain = (facts: SittingFacts, item: ItemFacts): boolean => scoresAgain({ ...roomOf(facts), decided: item.result !== null, last: lastOf(item) })

const lastOf = ({ discussions }: ItemFacts) => discussions.at(-1)?.outcome ?? null

/** Of a contest: the last day on which the public still votes on something of this agenda, `null` when it is over everywhere. */
export const publicVotesTo = ({ pack, items }: SittingFacts, today: Day): Day | null =>
  pack.scale?.publicVote ? items.reduce<Day | null>((last, { stage, votingTo }) => (stage !== 'withdrawn' && votingTo !== null && votingTo >= today && (last === null || votingTo > last) ? votingTo : last), null) : null

export const authorsOf = (item: ItemFacts): readonly PersonId[] => item.authors.map(({ personId }) => personId)

/** Who is out of an item by a conflict of interest; an author is out of it in any case. */
export const recusedFrom = (item: ItemFacts): readonly PersonId[] => item.conflicts.filter(({ isOut }) => isOut).map(({ personId }) => personId)
export function outOf(item: ItemFacts): readonly PersonId[] {
  const known = outOfItems.get(item) ?? [...new Set([...authorsOf(item), ...recusedFrom(item)])]
  outOfItems.set(item, known)
  return known
}

const outOfItems = new WeakMap<ItemFacts, readonly PersonId[]>()

/** Members who have not said whether they should be out: nothing of the dossier is open to them yet. */
export const undeclaredOn = ({ members }: SittingFacts, item: ItemFacts): readonly PersonId[] =>
  members.map(({ personId }) => personId).filter((member) => !outOf(item).includes(member) && !item.conflicts.some(({ personId, cleared }) => personId === member && cleared))

/** Members who judge an item. */
export const judgesOf = ({ members }: SittingFacts, item: ItemFacts): readonly PersonId[] => members.map(({ personId }) => personId).filter((member) => !outOf(item).includes(member))

export const runs = (facts: SittingFacts, { id, roles }: Actor): boolean =>
  runsSitting({ id, secretariat: roles.has('secretariat'), chair: roles.has('council_chair') }, facts.members.map(({ personId }) => personId), stepOf(facts.pack, 'sitting')?.by ?? [])

/** Items the council still has to conclude on: a dossier withdrawn by its author has its result already. */
export const undecided = ({ items }: SittingFacts): readonly ItemFacts[] => items.filter(({ stage, result }) => stage !== 'withdrawn' && result === null)

/** The item the council is on; a dossier withdrawn meanwhile is passed over. */
export const currentOf = ({ openedAt, closedAt, items, currentId }: Pick<SittingFacts, 'openedAt' | 'closedAt' | 'currentId'> & { readonly items: readonly Pick<ItemFacts, 'initiativeId' | 'result' | 'stage'>[] }): InitiativeId | null =>
  openedAt && !closedAt ? currentItem(items.map(({ initiativeId, result, stage }) => ({ initiativeId, decided: result !== null || stage === 'withdrawn' })), currentId) : null

/** Who signs the minutes of this sitting. */
export const minutesSigners = (facts: SittingFacts): Signers => signersOf(facts.members, facts.items.flatMap(outOf))
