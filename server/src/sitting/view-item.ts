import type { SittingItem } from '@sangkien/contract/council'
import { sayDeclaredKind, sayGrounds } from '@sangkien/domain/conflict/say-conflict'
import { quorumOf } from '@sangkien/domain/council/quorum'
import { needsConsent } from '@sangkien/domain/decision/needs-consent'
import { refuseDiscussion } from '@sangkien/domain/sitting/refuse-discussion'
import { outOf } from '@sangkien/domain/scoring/scale'
import { refuseTurning } from '@sangkien/domain/sitting/current-item'
import { countInsufficient } from '@sangkien/domain/scoring/sheet-note'
import { refuseAnswer } from '@sangkien/domain/ballot/written-opinion'
import { refuseVote } from '@sangkien/domain/sitting/refuse-vote'
import type { Weighed } from '@sangkien/domain/sitting/weigh-item'
import type { PersonId } from '@sangkien/domain/ids'
import { modeOf } from '@sangkien/domain/ballot/vote-mode'
import type { Actor } from '../actor.ts'
import { viewVoting } from '../ballot/view-voting.ts'
import type { ContestStanding } from './contest-of.ts'
import { mayNotKnow } from './may-not-know.ts'
import { authorsOf, discussionCase, isScoredAgain, judgesOf, outOf as outOfItem, recusedFrom, roomFor, roomOf, runs, undeclaredOn, voteCase, weigh } from './room.ts'
import type { ItemFacts, SittingFacts } from './sitting.query.ts'

/**
 * One item as this person may see it. Nothing of sheets, votes and results reaches an author of it or an administrator, and nothing at all a
 * member who is out of it: only that there is an item, and that they leave for it. Points
 * appear once the sitting has opened, when no sheet can change but by what the council discussed; how many are in, to those who run the sitting and to
 * members whose own sheet is in (product.md S2, S23).
 */
export function viewItem(facts: SittingFacts, item: ItemFacts, actor: Actor, standings: ReadonlyMap<string, ContestStanding>, now: Date): SittingItem {
  const kept = mayNotKnow(item, actor)
  const hidden = isHiddenFrom(item, actor)
  const weighed = !kept && facts.openedAt ? weigh(facts, item) : null
  // Answers in writing are opened together: until they are, each knows their own.
  const sealed = item.writtenDue !== null && item.writtenEndedAt === null
  const told = sealed ? null : weighed
  const mine = item.votes.find(({ voter }) => voter === actor.id)
  const vote = voteCase(facts, kept ? { ...item, result: null } : item)
  return {
    initiativeId: item.initiativeId, ...(hidden ? { code: '', title: '', authors: [], unitName: '' } : { code: item.code, title: item.title, authors: item.authors.map(({ name }) => name), unitName: item.unitName }), position: item.position,
    standing: standingIn(facts, item, actor), out: kept ? null : outShown(facts, item, actor),
    sheets: !kept && countsSheets(facts, item, actor) ? sheetsOf(facts, item, actor) : null,
    score: weighed && viewScore(facts, weighed, item, placed(facts, item, actor, standings)),
    vote: told && viewVote(facts, item, told),
    votes: told && modeOf(facts.pack.voting, item.voteMode) === 'open' ? facts.members.map(({ personId, name }) => ({ personId, name, ...answerOf(item, personId), excluded: outOfItem(item).includes(personId) })) : null,
    voting: kept ? null : viewVoting(facts, item, actor, now),
    myChoice: mine?.choice ?? null, myReason: mine?.reason ?? '', myRefusal: (item.writtenDue ? refuseAnswer(vote, actor.id, now) : refuseVote(vote, actor.id)) ?? null,
    discussions: weighed && item.discussions.map(({ at, ...said }) => ({ ...said, at: new Date(at) })),
    scoreAgain: isScoredAgain(facts, item) && judgesOf(facts, item).includes(actor.id),
    suggested: told && told.gates.suggested, suggestedReasons: told ? told.gates.reasons.filter((code) => facts.pack.declineReasons.some((reason) => reason.code === code)) : [],
    ...(mayNotKnowResult(facts, item, actor) ? { result: null, reasons: '', reasonCodes: [] } : { result: item.stage === 'withdrawn' ? 'withdrawn' : item.result, reasons: item.reasons, reasonCodes: [...item.reasonCodes] }),
    acts: { ...(facts.openedAt && !facts.closedAt && runs(facts, actor) && { turn_to: refuseTurning(roomOf(facts), { decided: item.result !== null || item.stage === 'withdrawn' }) ?? null }), ...(!kept && facts.openedAt && facts.pack.scale?.largestSpread && runs(facts, actor) && discussionActs(facts, item)) },
    needsConsent: needsConsent(authorsOf(item), item.authors.filter(({ head }) => head).map(({ personId }) => personId), facts.pack.council),
  }
}

/** How one member voted, and what they said with it in writing. */
function answerOf({ votes }: ItemFacts, member: PersonId) {
  const { choice = null, reason = '', late = false } = votes.find(({ voter }) => voter === member) ?? {}
  return { choice, reason, late }
}

/** A member out of an item sees nothing of it; an author knows their own dossier. */
const isHiddenFrom = (item: ItemFacts, actor: Actor): boolean => recusedFrom(item).includes(actor.id) && !authorsOf(item).includes(actor.id)

/** Where this reader stands to the item: `null` for who is no member. */
function standingIn(facts: SittingFacts, item: ItemFacts, { id }: Actor): SittingItem['standing'] {
  if (!facts.members.some(({ personId }) => personId === id)) return null
  return outOfItem(item).includes(id) ? 'out' : undeclaredOn(facts, item).includes(id) ? 'undeclared' : 'judges'
}

/** Who runs the sitting is told who is out and why; the members see who has left once they sit, and why in the minutes. */
const outShown = (facts: SittingFacts, item: ItemFacts, actor: Actor): SittingItem['out'] =>
  runs(facts, actor) ? outOn(facts, item) : facts.openedAt ? outOn(facts, item).map(({ name }) => ({ name, reason: '' })) : null

/** Who is out and why, in the words of the minutes. */
export const outOn = (facts: SittingFacts, item: ItemFacts): { readonly name: string; readonly reason: string }[] =>
  facts.members.filter(({ personId }) => outOfItem(item).includes(personId)).map(({ personId, name }) => ({ name, reason: sayOut(item, personId) }))

function sayOut(item: ItemFacts, member: PersonId): string {
  if (authorsOf(item).includes(member)) return 'là tác giả'
  const of = item.conflicts.find(({ personId }) => personId === member)!
  if (of.mark === 'conflict') return `theo xác định của người điều hành: ${of.markReason}`
  if (of.declared) return ['tự khai', [...of.declaredKinds.filter((kind) => kind !== 'other' || of.declaredNote === '').map(sayDeclaredKind), ...(of.declaredNote === '' ? [] : [of.declaredNote])].join('; ')].join(': ')
  return sayGrounds(of.found)
}

/** The result itself they learn when it is published: with the decision, or at the close where nothing is left to decide. */
export const mayNotKnowResult = (facts: SittingFacts, item: ItemFacts, actor: Actor): boolean => mayNotKnow(item, actor) && !isPublished(facts, item)

const isPublished = ({ closedAt }: SittingFacts, { stage, result }: ItemFacts): boolean =>
  ['withdrawn', 'recognised', 'declined', 'revoked'].includes(stage) || (closedAt !== null && (result === 'defer' || result === 'consult_expert'))

/** Sheets that count, of how many there will be. Before the sitting opens a member does not learn from the number that a colleague is out. */
function sheetsOf(facts: SittingFacts, item: ItemFacts, actor: Actor): NonNullable<SittingItem['sheets']> {
  const told = facts.openedAt !== null || runs(facts, actor)
  const judges = told ? judgesOf(facts, item) : facts.members.map(({ personId }) => personId).filter((member) => !authorsOf(item).includes(member))
  return { handedIn: item.sheets.filter(({ scorer }) => judges.includes(scorer)).length, of: judges.length }
}

function countsSheets(facts: SittingFacts, item: ItemFacts, actor: Actor): boolean {
  if (!facts.pack.scale) return false
  if (facts.openedAt) return true
  return judgesOf(facts, item).includes(actor.id) ? item.sheets.some(({ scorer }) => scorer === actor.id) : runs(facts, actor)
}

/** The sheets that count: of members who judge it. */
export function countedSheets(facts: SittingFacts, item: ItemFacts): ItemFacts['sheets'] {
  const judges = judgesOf(facts, item)
  return item.sheets.filter(({ scorer }) => judges.includes(scorer))
}

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

function viewVote(facts: SittingFacts, item: ItemFacts, { vote }: Weighed): SittingItem['vote'] {
  const { present, appointed } = roomFor(facts, item)
  const { needed, met } = quorumOf(present.length, appointed, facts.pack.voting.quorum)
  return { agree: vote.agree, disagree: vote.disagree, abstain: vote.abstain, denominator: vote.base, needed: vote.needed, quorum: { present: present.length, needed, met }, passed: vote.passed }
}
