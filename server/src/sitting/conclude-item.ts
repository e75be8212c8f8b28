import { refuseUnreplied } from '@sangkien/domain/hearing/refuse-comments'
import { refuseUncounted } from '@sangkien/domain/ballot/refuse-ballot'
import { refuseUnconfirmed } from '@sangkien/domain/ballot/paper-count'
import { refuseAwaited } from '@sangkien/domain/ballot/written-opinion'
import { modeOf } from '@sangkien/domain/ballot/vote-mode'
import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseMove } from '@sangkien/domain/initiative/stage'
import { type ChosenGrade, refuseGrade } from '@sangkien/domain/sitting/refuse-grade'
import { stepOf } from '@sangkien/domain/process/steps-of'
import { refuseReasonCodes, refuseResult, type ResultCase, refuseTakingResultBack } from '@sangkien/domain/sitting/refuse-result'
import { refuseOutOfItem } from '@sangkien/domain/sitting/refuse-running'
import type { Actor } from '../actor.ts'
import { paperOf, paperStateOf } from '../ballot/paper-of.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { authorsOf, discussionCase, judgesOf, recusedFrom, roomFor, roomOf, weigh, writtenOf } from './room.ts'
import type { ItemFacts, RecordedResult, SittingFacts } from './sitting.query.ts'

export interface Conclusion { readonly result: RecordedResult; readonly reasons: string; readonly codes: readonly string[]; readonly grade: ChosenGrade | null }

/**
 * Writes down what the council concluded on one dossier, with both gates as they stood. The gates bound it and never stand in for
 * it: a person says the result, and the grade where the score bars its own. `null` takes it back and opens the item to the vote again.
 */
export async function concludeItem(tx: Tx, actor: Actor, facts: SittingFacts, id: InitiativeId, conclusion: Conclusion | null, now: Date): Promise<void> {
  const item = facts.items.find((one) => one.initiativeId === id)
  if (!item) throw new NotFound()
  const bar = refuseOutOfItem(authorsOf(item), recusedFrom(item), actor.id) ?? (item.stage === 'withdrawn' ? refuseMove(item.stage, 'propose') : undefined)
  if (bar) throw new Refuse(bar)
  await tx.updateTable('sitting_item').set(conclusion ? weighed(facts, item, conclusion, now) : takenBack(facts))
    .where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: conclusion === null ? 'sitting.result_taken_back' : 'sitting.concluded', noun: 'sitting', subject: facts.id, detail: { initiativeId: id } })
}

function weighed(facts: SittingFacts, item: ItemFacts, { result, reasons, codes, grade }: Conclusion, now: Date) {
  const { score, gates } = weigh(facts, item)
  const refusal = refuseAwaited(writtenOf(item)) ?? uncounted(facts, item, result) ?? refuseResult({ sitting: roomFor(facts, item), gates, discussion: discussionCase(facts, item), voting: facts.pack.voting, sheets: sheetsWanted(facts, item) }, result, reasons)
    ?? (result === 'recognise' || result === 'decline' ? refuseUnreplied(item.replyAsked, now) : undefined) ?? refuseReasonCodes(codes, result, facts.pack) ?? refuseGrade(score && score.judgement, result, grade)
  if (refusal) throw new Refuse(refusal)
  return {
    result, reasons, reason_codes: [...codes], points_passed: gates.points && gates.points.passed, votes_passed: gates.votes.passed, score: score && score.aggregate.total,
    class: grade ? grade.label : score && score.judgement.class, class_reason: grade?.reason ?? '', decided_at: now,
  }
}

/** A secret ballot, of the system or on paper, is counted before anything rests on it. */
const uncounted = (facts: SittingFacts, item: ItemFacts, result: RecordedResult) =>
  refuseUnconfirmed(paperStateOf(item)) ?? (paperOf(item) ? undefined : refuseUncounted(modeOf(facts.pack.voting, item.voteMode), item.ballot, result === 'recognise' || result === 'decline'))

/** Where the process wants every member's sheet: how many are in. Who is an author has none to give. */
function sheetsWanted(facts: SittingFacts, item: ItemFacts): ResultCase['sheets'] {
  const step = stepOf(facts.pack, 'scoring')
  const judges = judgesOf(facts, item)
  return step?.compulsory ? { in: item.sheets.filter(({ scorer }) => judges.includes(scorer)).length, of: judges.length, basis: step.basis } : null
}

function takenBack(facts: SittingFacts) {
  const refusal = refuseTakingResultBack(roomOf(facts))
  if (refusal) throw new Refuse(refusal)
  return { result: null, reasons: '', reason_codes: [], points_passed: null, votes_passed: null, score: null, class: null, class_reason: '', decided_at: null }
}
