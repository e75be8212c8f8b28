import type { SittingItem } from '@sangkien/contract/council'
import { quorumOf } from '@sangkien/domain/council/quorum'
import { needsConsent } from '@sangkien/domain/decision/needs-consent'
import { refuseDiscussion } from '@sangkien/domain/sitting/refuse-discussion'
import { outOf } from '@sangkien/domain/scoring/scale'
import { countInsufficient } from '@sangkien/domain/scoring/sheet-note'
import { refuseVote } from '@sangkien/domain/sitting/refuse-vote'
import type { Weighed } from '@sangkien/domain/sitting/weigh-item'
import type { Actor } from '../actor.ts'
import type { ContestStanding } from './contest-of.ts'
import { authorsOf, discussionCase, isScoredAgain, roomOf, runs, voteCase, weigh } from './room.ts'
import type { ItemFacts, SittingFacts } from './sitting.query.ts'

/**
 * One item as this person may see it. Nothing of sheets, votes and results reaches an author of it or an administrator. Points
 * appear once the sitting has opened, when no sheet can change but by what the council discussed; how many are in, to those who run the sitting and to
 * members whose own sheet is in (product.md S2, S23).
 */
export function viewItem(facts: SittingFacts, item: ItemFacts, actor: Actor, standings: ReadonlyMap<string, ContestStanding>): SittingItem {
  const kept = mayNotKnow(item, actor)
  const weighed = !kept && facts.openedAt ? weigh(facts, item) : null
  const mine = item.votes.find(({ voter }) => voter === actor.id)
  return {
    initiativeId: item.initiativeId, code: item.code, title: item.title, authors: item.authors.map(({ name }) => name), unitName: item.unitName, position: item.position,
    sheets: !kept && countsSheets(facts, item, actor) ? { handedIn: item.sheets.length, of: judgesOf(facts, item).length } : null,
    score: weighed && viewScore(facts, weighed, item, placed(facts, item, actor, standings)),
    vote: weighed && viewVote(facts, weighed),
    votes: weighed && facts.members.map(({ personId, name }) => ({ personId, name, choice: item.votes.find(({ voter }) => voter === personId)?.choice ?? null, excluded: authorsOf(item).includes(personId) })),
    myChoice: mine?.choice ?? null, myRefusal: refuseVote(voteCase(facts, kept ? { ...item, result: null } : item), actor.id) ?? null,
    discussions: weighed && item.discussions.map(({ at, ...said }) => ({ ...said, at: new Date(at) })),
    scoreAgain: isScoredAgain(facts, item) && judgesOf(facts, item).includes(actor.id),
    suggested: weighed && weighed.gates.suggested, suggestedReasons: weighed ? weighed.gates.reasons.filter((code) => facts.pack.declineReasons.some((reason) => reason.code === code)) : [],
    ...(mayNotKnowResult(facts, item, actor) ? { result: null, reasons: '', reasonCodes: [] } : { result: item.stage === 'withdrawn' ? 'withdrawn' : item.result, reasons: item.reasons, reasonCodes: [...item.reasonCodes] }),
    acts: !kept && facts.openedAt && facts.pack.scale?.largestSpread && runs(facts, actor) ? discussionActs(facts, item) : {},
    needsConsent: needsConsent(authorsOf(item), item.authors.filter(({ head }) => head).map(({ personId }) => personId), facts.pack.council),
  }
}

/** Authors see nothing of how the council came to its result; who keeps the accounts sees no scores at all (initiative-law.md 6.2). */
export const mayNotKnow = (item: ItemFacts, actor: Actor): boolean => authorsOf(item).includes(actor.id) || actor.roles.has('administrator')

/** The result itself they learn when it is published: with the decision, or at the close where nothing is left to decide. */
export const mayNotKnowResult = (facts: SittingFacts, item: ItemFacts, actor: Actor): boolean => mayNotKnow(item, actor) && !isPublished(facts, item)

const isPublished = ({ closedAt }: SittingFacts, { stage, result }: ItemFacts): boolean =>
  ['withdrawn', 'recognised', 'declined', 'revoked'].includes(stage) || (closedAt !== null && (result === 'defer' || result === 'consult_expert'))

function countsSheets(facts: SittingFacts, item: ItemFacts, actor: Actor): boolean {
  if (!facts.pack.scale) return false
  if (facts.openedAt) return true
  return judgesOf(facts, item).includes(actor.id) ? item.sheets.some(({ scorer }) => scorer === actor.id) : runs(facts, actor)
}

/** The sheets that count: of members who are no authors of it. */
export const countedSheets = (facts: SittingFacts, item: ItemFacts): ItemFacts['sheets'] => item.sheets.filter(({ scorer }) => judgesOf(facts, item).includes(scorer))

const judgesOf = (facts: SittingFacts, item: ItemFacts) => facts.members.map(({ personId }) => personId).filter((member) => !authorsOf(item).includes(member))

function discussionActs(facts: SittingFacts, item: ItemFacts): SittingItem['acts'] {
  const discussion = discussionCase(facts, item)
  return { score_again: refuseDiscussion(discussion, 'score_again') ?? null, stand_by: refuseDiscussion(discussion, 'stand_by') ?? null }
}

/** Where the council chose the grade, what it chose stands. */
const viewScore = (facts: SittingFacts, { score }: Weighed, item: ItemFacts, contest: Placed | null): SittingItem['score'] => {
  const { pack: { scale } } = facts
  const { class: recorded, classReason } = item
  return scale && score && {
    points: score.aggregate.total, contest, outOf: outOf(scale, score.aggregate.validSheets), class: classReason === '' ? score.judgement.class : recorded, classReason, openGrades: score.judgement.openGrades ? [...score.judgement.openGrades] : null, passed: score.judgement.passed,
    failed: [...score.judgement.failed], warnings: [...score.judgement.warnings], steps: [...score.aggregate.steps],
    insufficient: [...countInsufficient(scale, countedSheets(facts, item).map(({ notes }) => notes))],
  }
}

type Placed = NonNullable<NonNullable<SittingItem['score']>['contest']>

/** A place tells of the other entries too: not to whom one of them is kept from. */
function placed({ items }: SittingFacts, { initiativeId }: ItemFacts, actor: Actor, standings: ReadonlyMap<string, ContestStanding>): Placed | null {
  const standing = standings.get(initiativeId)
  return standing ? { ...standing, place: items.some((one) => mayNotKnow(one, actor)) ? null : standing.place } : null
}

function viewVote(facts: SittingFacts, { vote }: Weighed): SittingItem['vote'] {
  const { members, present } = roomOf(facts)
  const { needed, met } = quorumOf(present.length, members.length, facts.pack.voting.quorum)
  return { agree: vote.agree, disagree: vote.disagree, abstain: vote.abstain, denominator: vote.base, needed: vote.needed, quorum: { present: present.length, needed, met }, passed: vote.passed }
}
