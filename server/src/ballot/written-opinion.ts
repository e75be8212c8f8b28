import type { ItemVoting } from '@sangkien/contract/item-voting'
import { refuseAsking, refuseDroppingWritten, refuseEndingWritten, writtenRulesOf } from '@sangkien/domain/ballot/written-opinion'
import type { Refusal } from '@sangkien/domain/refusal'
import type { Actor } from '../actor.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { judgesOf, runs, voteCase, writtenOf } from '../sitting/room.ts'
import type { ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { refuseItem, type Run } from './run-ballot.ts'

/** Answers that count: of members who judge the item. */
const answersTo = (facts: SittingFacts, item: ItemFacts): ItemFacts['votes'] => item.votes.filter(({ voter }) => judgesOf(facts, item).includes(voter))

const askingRefusal = (facts: SittingFacts, item: ItemFacts, due: Date, now: Date) => refuseAsking(voteCase(facts, item), { due, begun: item.votes.length > 0 || item.ballot !== null || item.voteNumber === 2, now })
const endingRefusal = (facts: SittingFacts, item: ItemFacts, now: Date) => refuseEndingWritten(writtenOf(item), { returned: answersTo(facts, item).length, of: judgesOf(facts, item).length, now })
const droppingRefusal = (item: ItemFacts) => refuseDroppingWritten(writtenOf(item), item.votes.length)

const ofItem = ({ tx, actor, facts, item }: Run) => tx.updateTable('sitting_item').where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', item.initiativeId)
const tell = ({ tx, actor, facts, item, now }: Run, what: string, detail: Record<string, unknown> = {}) => record(tx, actor.org, { at: now, actor, what, noun: 'sitting', subject: facts.id, detail: { initiativeId: item.initiativeId, ...detail } })

/** Members who judge it are asked about an item in writing, or given longer; nobody needs to be there. */
export async function askInWriting(run: Run, due: Date): Promise<void> {
  const { facts, item, now } = run
  const refusal = refuseItem(run) ?? askingRefusal(facts, item, due, now)
  if (refusal) throw new Refuse(refusal)
  await ofItem(run).set({ written_due: due }).execute()
  await tell(run, 'sitting.asked_in_writing', { until: due.toISOString() })
}

/** Each member is told once, of however many items. */
export const tellAsked = (run: Omit<Run, 'item'>, items: readonly ItemFacts[]): Promise<void> =>
  notify(run.tx, run.actor.org, { to: items.flatMap((item) => judgesOf(run.facts, item)), kind: 'sitting.asked_in_writing', facts: { sittingId: run.facts.id, sitting: run.facts.name }, now: run.now })

/** What was answered is opened, and nobody answers any more. */
export async function endWriting(run: Run): Promise<void> {
  const { facts, item, now } = run
  const refusal = refuseItem(run) ?? endingRefusal(facts, item, now)
  if (refusal) throw new Refuse(refusal)
  await ofItem(run).set({ written_ended_at: now }).execute()
  await tell(run, 'sitting.writing_ended', { returned: answersTo(facts, item).length, of: judgesOf(facts, item).length })
}

/** Nobody has answered, and the council votes in the room. */
export async function dropWriting(run: Run): Promise<void> {
  const refusal = refuseItem(run) ?? droppingRefusal(run.item)
  if (refusal) throw new Refuse(refusal)
  await ofItem(run).set({ written_due: null }).execute()
  await tell(run, 'sitting.writing_dropped')
}

/** Where the asking stands: how many answered, for whom the vote is shown at all; who has not, for those who run the sitting. */
export function viewWritten(facts: SittingFacts, item: ItemFacts, actor: Actor): ItemVoting['written'] {
  const answers = answersTo(facts, item)
  return item.writtenDue && {
    due: item.writtenDue, endedAt: item.writtenEndedAt, returned: answers.length, of: judgesOf(facts, item).length, late: answers.filter(({ late }) => late).length, lateCounts: writtenRulesOf(facts.pack.voting).lateAnswers === 'counted_until_count',
    awaited: runs(facts, actor) ? facts.members.filter(({ personId }) => judgesOf(facts, item).includes(personId) && !answers.some(({ voter }) => voter === personId)).map(({ personId, name }) => ({ personId, name })) : null,
  }
}

/** What who runs the sitting may do about it; the moment asked for is looked at when it is known. */
export const writtenActs = (facts: SittingFacts, item: ItemFacts, own: Refusal | undefined, now: Date): ItemVoting['acts'] => ({
  ask_in_writing: own ?? askingRefusal(facts, item, new Date(8_640_000_000_000_000), now) ?? null,
  ...(item.writtenDue && { end_writing: own ?? endingRefusal(facts, item, now) ?? null, drop_writing: own ?? droppingRefusal(item) ?? null }),
})
