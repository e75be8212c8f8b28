import type { Counted } from '../ballot/counted.ts'
import { type Ballots, type Tally, tally } from '../ballot/tally.ts'
import type { PersonId } from '../ids.ts'
import type { Voting } from '../regulation/pack.ts'
import { aggregate, type Aggregate } from '../scoring/aggregate.ts'
import { judgeScale, type ScaleJudgement } from '../scoring/judge-scale.ts'
import type { PublicTally } from '../scoring/public-vote.ts'
import type { Marks, Scale } from '../scoring/scale.ts'
import { decideResult, type Gates } from './decide-result.ts'

export interface Room {
  readonly scale: Scale | null
  readonly voting: Voting
  readonly members: readonly PersonId[]
  readonly present: readonly PersonId[]
}
export interface ItemOnTable {
  /** Its authors, and whoever else has a conflict of interest. */
  readonly out: readonly PersonId[]
  /** Sheets handed in. */
  readonly sheets: readonly { readonly scorer: PersonId; readonly marks: Marks }[]
  readonly votes: readonly { readonly voter: PersonId; readonly choice: keyof Ballots }[]
  /** Of an item voted on in secret: who has a paper, and what the box held once it is counted; `null`: an open vote, or no ballot yet. */
  readonly ballot: Counted | null
  /** Of a contest whose voting is over: what the public said of this entry. */
  readonly publicTally: PublicTally | null
}
export interface Weighed {
  readonly score: { readonly aggregate: Aggregate; readonly judgement: ScaleJudgement } | null
  readonly vote: Tally
  readonly gates: Gates
}

/**
 * What stands on the table for one item: its score, its vote and the two gates. Only members who are not out of it count, in
 * sheets as in votes. Who voted on an item was there for it, though they may have left since.
 */
export function weighItem({ scale, voting, members, present }: Room, { out, sheets, votes, ballot, publicTally }: ItemOnTable): Weighed {
  const judges = members.filter((member) => !out.includes(member))
  const counted = votes.filter(({ voter }) => judges.includes(voter))
  const there = members.filter((member) => present.includes(member) || counted.some(({ voter }) => voter === member) || ballot?.took.includes(member))
  const recused = (voting.denominator === 'appointed' ? members : there).filter((member) => out.includes(member)).length
  const ballots: Ballots = ballot?.counts ?? { agree: 0, disagree: 0, abstain: 0, ...countBy(counted.map(({ choice }) => choice)) }
  const vote = tally(ballots, { appointed: members.length, present: there.length, recused }, voting)
  const score = scale && scoreOf(scale, sheets.filter(({ scorer }) => judges.includes(scorer)).map(({ marks }) => marks), publicTally, members.length)
  return { score, vote, gates: decideResult(score && score.judgement, vote) }
}

function scoreOf(scale: Scale, sheets: readonly Marks[], said: PublicTally | null, appointed: number) {
  const total = aggregate(scale, sheets, said)
  return { aggregate: total, judgement: judgeScale(scale, total, appointed) }
}

const countBy = (choices: readonly (keyof Ballots)[]): Partial<Ballots> => {
  const counts: Partial<Record<keyof Ballots, number>> = {}
  for (const choice of choices) counts[choice] = (counts[choice] ?? 0) + 1
  return counts
}
