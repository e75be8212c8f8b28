import type { InitiativeId } from '@sangkien/domain/ids'
import { type DiscussionOutcome, refuseDiscussion, refuseEmptyNote } from '@sangkien/domain/sitting/refuse-discussion'
import { refuseOutOfItem } from '@sangkien/domain/sitting/refuse-running'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { notify } from '../notice/notify.ts'
import { authorsOf, discussionCase, judgesOf, recusedFrom } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'

/**
 * Writes down that the council discussed scores too far apart. To score again opens the sheets of this item to its members while it
 * sits: each takes theirs back, marks and hands in anew, or leaves it as it is. To stand by the scores locks them again.
 */
export async function discussItem(tx: Tx, actor: Actor, facts: SittingFacts, id: InitiativeId, { outcome, note }: { outcome: DiscussionOutcome; note: string }, now: Date): Promise<void> {
  const item = facts.items.find((one) => one.initiativeId === id)
  if (!item) throw new NotFound()
  const discussion = discussionCase(facts, item)
  const refusal = refuseOutOfItem(authorsOf(item), recusedFrom(item), actor.id) ?? refuseDiscussion(discussion, outcome) ?? refuseEmptyNote(note)
  if (refusal) throw new Refuse(refusal)
  const { spread } = discussion
  await tx.insertInto('discussion').values({
    org_id: actor.org, id: newId(), sitting_id: facts.id, initiative_id: id, outcome, note, most: spread && spread.most, found: spread && spread.found, held_by: actor.id, held_at: now,
  }).execute()
  await record(tx, actor.org, { at: now, actor, what: outcome === 'score_again' ? 'sitting.scores_reopened' : 'sitting.scores_stood_by', noun: 'sitting', subject: facts.id, detail: { initiativeId: id } })
  if (outcome === 'score_again')
    await notify(tx, actor.org, { to: judgesOf(facts, item), kind: 'scoring.again', facts: { sittingId: facts.id, sitting: facts.name, item: id, title: item.title }, now })
}
