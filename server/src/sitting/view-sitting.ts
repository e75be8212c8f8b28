import type { Sitting } from '@sangkien/contract/council'
import { quorumOf } from '@sangkien/domain/council/quorum'
import { reviewerRulesOf } from '@sangkien/domain/reviewing/reviewer-rules'
import { refuseClosing, refuseOpening } from '@sangkien/domain/sitting/refuse-sitting'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { compositionProblems } from './composition.ts'
import { type ContestStanding, standingsOf } from './contest-of.ts'
import { papersOf } from './papers-of.ts'
import { currentOf, publicVotesTo, roomOf, runs, undecided } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'
import { mayNotKnowResult, viewItem } from './view-item.ts'

/** A sitting as this person may see it. Pure: two sittings that differ only in what they may not see give the same view. */
export function viewSitting(facts: SittingFacts, actor: Actor, today: Day): Sitting {
  const { id, name, councilId, councilName, roundId, roundName, heldAt, place, scoresDue, openedAt, closedAt, version, pack, items } = facts
  const room = roomOf(facts)
  const { present, needed, met } = quorumOf(room.present.length, room.members.length, pack.voting.quorum)
  const problems = compositionProblems(facts)
  const standings = openedAt ? standingsOf(facts) : new Map<string, ContestStanding>()
  const mayRun = runs(facts, actor)
  const standing = items.filter(({ stage }) => stage !== 'withdrawn').map(({ initiativeId }) => initiativeId)
  return {
    id, name, councilId, councilName, roundId, roundName, heldAt, place, scoresDue, openedAt, closedAt, version,
    state: closedAt ? 'closed' : openedAt ? 'open' : 'planned', items: items.length, decided: items.length - undecided(facts).length,
    // What was concluded as a whole may name a result: it waits, for an author, until results are published.
    conclusion: items.some((item) => mayNotKnowResult(facts, item, actor)) ? '' : facts.conclusion,
    members: facts.members.map((member) => ({ personId: member.personId, name: member.name, seat: member.seat, present: member.present, online: member.online })), current: currentOf(facts),
    quorum: { present, needed, met }, quorumArticle: `${pack.voting.quorumBasis.paper}, ${pack.voting.quorumBasis.article}`, hasScale: pack.scale !== null, hasReviewers: reviewerRulesOf(pack.council).perDossier > 0,
    threshold: { ...pack.voting.threshold, denominator: pack.voting.denominator, article: `${pack.voting.basis.paper}, ${pack.voting.basis.article}` },
    agenda: items.map((item) => viewItem(facts, item, actor, standings)), mayRun, problems: [...problems], papers: [...papersOf(facts, actor)],
    acts: mayRun ? { open: refuseOpening(room, standing, problems, publicVotesTo(facts, today)) ?? null, close: refuseClosing(room, undecided(facts).map(({ initiativeId }) => initiativeId)) ?? null } : {},
  }
}
