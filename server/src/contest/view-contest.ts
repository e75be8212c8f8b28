import type { Contest } from '@sangkien/contract/contest'
import { refuseVoter } from '@sangkien/domain/contest/refuse-ballot'
import { votingState } from '@sangkien/domain/contest/voting-state'
import { publicPoints } from '@sangkien/domain/scoring/public-vote'
import type { Actor } from '../actor.ts'
import { summaryOf } from '../library/summary-of.ts'
import type { ContestFacts, EntryFacts } from './contest.query.ts'

export const voterOf = ({ id, roles }: Actor) => ({ id, sitsInCouncil: roles.has('council_member') || roles.has('council_chair') })

/** A contest as this person may see it: entries once voting has begun, and once it is over the best first. */
export function viewContest(facts: ContestFacts, actor: Actor, now: Date): Contest {
  const { id, name, days, rules, decimals } = facts
  const state = votingState(days, now)
  const entries = state === 'to_come' ? [] : facts.entries.map((one) => viewEntry(facts, one, actor))
  return {
    id, name, ...days, state, choices: rules.choices, chosen: entries.filter(({ mine }) => mine).length, max: rules.max, formula: rules.formula, decimals,
    entries: entries.toSorted((a, b) => (b.result?.votes ?? 0) - (a.result?.votes ?? 0)), voters: state === 'over' ? (facts.entries[0]?.tally?.voters ?? 0) : null,
    refusal: refuseVoter(facts, voterOf(actor), now) ?? null,
  }
}

function viewEntry({ rules, decimals }: ContestFacts, { id, code, title, unitName, about, authors, mine, tally }: EntryFacts, actor: Actor): Contest['entries'][number] {
  const given = tally && publicPoints(rules, tally, decimals)
  return { initiativeId: id, code, title, unitName, summary: summaryOf(about), own: authors.includes(actor.id), mine, result: tally && given && { votes: tally.votes, of: given.of, points: given.points } }
}
