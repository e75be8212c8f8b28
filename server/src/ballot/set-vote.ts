import { figuresOf, returnedOf } from '@sangkien/domain/ballot/counted'
import { refuseMode } from '@sangkien/domain/ballot/refuse-ballot'
import { refuseSecondVote } from '@sangkien/domain/ballot/refuse-second-vote'
import type { VoteMode } from '@sangkien/domain/ballot/vote-mode'
import { Refuse } from '../http/refuse.ts'
import { record } from '../history/record.ts'
import { voteCase, weigh } from '../sitting/room.ts'
import type { ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { countedOf, paperOf } from './paper-of.ts'
import { refuseItem, type Run } from './run-ballot.ts'

export const modeRefusal = (facts: SittingFacts, item: ItemFacts) => refuseMode(voteCase(facts, item), item.voteNumber === 2 || item.votes.length > 0 || item.ballot !== null || paperOf(item) !== null || item.writtenDue !== null)

/** The first vote was held when somebody voted on it openly, or when its ballot is counted. */
export const secondVoteRefusal = (facts: SittingFacts, item: ItemFacts) => refuseSecondVote(voteCase(facts, item), {
  number: item.voteNumber, held: item.ballot ? item.ballot.phase === 'counted' : paperOf(item) ? countedOf(item) !== null : item.writtenDue ? item.writtenEndedAt !== null : item.votes.length > 0, passed: weigh(facts, item).vote.passed, rule: facts.pack.voting.secondVote ?? 'no',
})

/** The council chooses how it votes on this item, before anybody has. */
export async function setVoteMode(run: Run, mode: VoteMode): Promise<void> {
  const { tx, actor, facts, item, now } = run
  const refusal = refuseItem(run) ?? modeRefusal(facts, item)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('sitting_item').set({ vote_mode: mode }).where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', item.initiativeId).execute()
  await record(tx, actor.org, { at: now, actor, what: mode === 'secret' ? 'sitting.secret_ballot_chosen' : 'sitting.open_vote_chosen', noun: 'sitting', subject: facts.id, detail: { initiativeId: item.initiativeId } })
}

/** Opens the second vote, the same way as the first, whose figures are frozen here as they stood. */
export async function openSecondVote(run: Run): Promise<void> {
  const { tx, actor, facts, item, now } = run
  const refusal = refuseItem(run) ?? secondVoteRefusal(facts, item)
  if (refusal) throw new Refuse(refusal)
  const first = figuresOf(weigh(facts, item).vote, countedOf(item))
  await tx.updateTable('sitting_item').set({ vote_number: 2, first_vote: JSON.stringify(first), written_due: null, written_ended_at: null }).where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', item.initiativeId).execute()
  await record(tx, actor.org, { at: now, actor, what: 'sitting.second_vote_opened', noun: 'sitting', subject: facts.id, detail: { initiativeId: item.initiativeId, voted: returnedOf(first) } })
}
