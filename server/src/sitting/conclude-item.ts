import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseMove } from '@sangkien/domain/initiative/stage'
import { refuseResult, refuseTakingResultBack } from '@sangkien/domain/sitting/refuse-result'
import { refuseOwnItem } from '@sangkien/domain/sitting/refuse-running'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { authorsOf, roomOf, weigh } from './room.ts'
import type { ItemFacts, RecordedResult, SittingFacts } from './sitting.query.ts'

/**
 * Writes down what the council concluded on one dossier, with both gates as they stood. The gates bound it and never stand in for
 * it: a person says the result. `null` takes it back and opens the item to the vote again.
 */
export async function concludeItem(tx: Tx, actor: Actor, facts: SittingFacts, id: InitiativeId, { result, reasons }: { result: RecordedResult | null; reasons: string }, now: Date): Promise<void> {
  const item = facts.items.find((one) => one.initiativeId === id)
  if (!item) throw new NotFound()
  const bar = refuseOwnItem(authorsOf(item), actor.id) ?? (item.stage === 'withdrawn' ? refuseMove(item.stage, 'propose') : undefined)
  if (bar) throw new Refuse(bar)
  const concluded = result === null ? takenBack(facts) : weighed(facts, item, result, reasons, now)
  await tx.updateTable('sitting_item').set({ ...concluded, result, reasons: result === null ? '' : reasons })
    .where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: result === null ? 'sitting.result_taken_back' : 'sitting.concluded', noun: 'sitting', subject: facts.id, detail: { initiativeId: id } })
}

function weighed(facts: SittingFacts, item: ItemFacts, result: RecordedResult, reasons: string, now: Date) {
  const { score, gates } = weigh(facts, item)
  const refusal = refuseResult({ sitting: roomOf(facts), gates, voting: facts.pack.voting }, result, reasons)
  if (refusal) throw new Refuse(refusal)
  return { points_passed: gates.points && gates.points.passed, votes_passed: gates.votes.passed, score: score && score.aggregate.total, class: score && score.judgement.class, decided_at: now }
}

function takenBack(facts: SittingFacts) {
  const refusal = refuseTakingResultBack(roomOf(facts))
  if (refusal) throw new Refuse(refusal)
  return { points_passed: null, votes_passed: null, score: null, class: null, decided_at: null }
}
