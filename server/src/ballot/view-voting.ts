import type { ItemVoting } from '@sangkien/contract/item-voting'
import { figuresOf } from '@sangkien/domain/ballot/counted'
import { mayTake, refuseCounting, refuseEndingIssue, refuseOpeningBallot, refuseTaking, refuseVoiding } from '@sangkien/domain/ballot/refuse-ballot'
import { refuseBesidePaper } from '@sangkien/domain/ballot/paper-count'
import { modeOf } from '@sangkien/domain/ballot/vote-mode'
import { refuseOutOfItem } from '@sangkien/domain/sitting/refuse-running'
import type { Actor } from '../actor.ts'
import { authorsOf, recusedFrom, runs, voteCase, weigh } from '../sitting/room.ts'
import type { ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { paperStateOf } from './paper-of.ts'
import { refuseItem } from './run-ballot.ts'
import { committeeActs, paperActs, viewCounters, viewPaper } from './view-paper.ts'
import { viewWritten, writtenActs } from './written-opinion.ts'
import { modeRefusal, secondVoteRefusal } from './set-vote.ts'

/** How the council votes on an item, for whom anything of its vote is shown. Who took a paper is told to each of themselves; of others, how many. */
export function viewVoting(facts: SittingFacts, item: ItemFacts, actor: Actor, now: Date): ItemVoting {
  const { voting } = facts.pack
  const vote = voteCase(facts, item)
  const { ballot } = item
  const able = new Set([...mayTake(vote), ...(ballot?.took ?? [])])
  const mode = modeOf(voting, item.voteMode)
  return {
    mode, modeIsFree: voting.modeIsFree, number: item.voteNumber, first: item.firstVote,
    ballot: ballot && {
      id: ballot.id, phase: ballot.phase, publicKey: ballot.publicKey, taken: ballot.took.length, of: able.size, cast: ballot.cast, iTook: ballot.took.includes(actor.id),
      figures: ballot.counts && figuresOf(weigh(facts, item).vote, ballot),
    },
    paper: viewPaper(facts, item, item.voteNumber, actor), firstPaper: item.voteNumber === 2 ? viewPaper(facts, item, 1, actor) : null, counters: mode === 'secret' && runs(facts, actor) ? viewCounters(facts, item) : null,
    written: viewWritten(facts, item, actor),
    acts: facts.openedAt && !facts.closedAt ? {
      ...(mode === 'secret' && facts.members.some(({ personId }) => personId === actor.id) && { take: refuseTaking(vote, ballot, actor.id, false) ?? null }),
      ...committeeActs(facts, item, actor), ...(runs(facts, actor) && runnerActs(facts, item, actor, now)),
    } : {},
  }
}

function runnerActs(facts: SittingFacts, item: ItemFacts, actor: Actor, now: Date): ItemVoting['acts'] {
  const own = refuseItem({ actor, item })
  const { ballot } = item
  const secret = modeOf(facts.pack.voting, item.voteMode) === 'secret'
  return {
    ...writtenActs(facts, item, own, now),
    set_mode: own ?? modeRefusal(facts, item) ?? null,
    ...((facts.pack.voting.secondVote ?? 'no') === 'once' && { second_vote: own ?? secondVoteRefusal(facts, item) ?? null }),
    ...(secret && {
      ...paperActs(facts, item, own, actor),
      open: own ?? refuseBesidePaper(paperStateOf(item)) ?? refuseOpeningBallot(voteCase(facts, item), ballot) ?? null, end_issuing: own ?? refuseEndingIssue(ballot) ?? null,
      count: own ?? refuseCounting(ballot, false) ?? null, count_with_missing: own ?? refuseCounting(ballot, true) ?? null, void: refuseOutOfItem(authorsOf(item), recusedFrom(item), actor.id) ?? refuseVoiding(ballot) ?? null,
    }),
  }
}
