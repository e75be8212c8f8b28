import { refuseOpening } from '@sangkien/domain/sitting/refuse-sitting'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { settleConflicts } from '../conflict/settle-conflicts.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { notify } from '../notice/notify.ts'
import { compositionProblems } from './composition.ts'
import { publicVotesTo, roomOf } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'

/** Opens the sitting: from here no sheet changes but of what the council scores again, and every dossier on the agenda is before the council. */
export async function openSitting(tx: Tx, actor: Actor, facts: SittingFacts, now: Date): Promise<void> {
  // The council is held still too: nobody is given a seat while it begins to sit.
  await tx.selectFrom('council').where('org_id', '=', actor.org).where('id', '=', facts.councilId).select('id').forShare().execute()
  await settleConflicts(tx, actor.org, facts.id, now)
  const standing = facts.items.filter(({ stage }) => stage !== 'withdrawn').map(({ initiativeId }) => initiativeId)
  const refusal = refuseOpening(roomOf(facts), standing, compositionProblems(facts), publicVotesTo(facts, dayOf(now)))
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('sitting').set({ opened_at: now }).where('org_id', '=', actor.org).where('id', '=', facts.id).execute()
  for (const id of standing.toSorted()) await changeStage(tx, actor.org, id, 'open_sitting', now)
  await notify(tx, actor.org, { to: facts.members.map(({ personId }) => personId), kind: 'sitting.opened', facts: { sittingId: facts.id, sitting: facts.name }, now })
  await record(tx, actor.org, { at: now, actor, what: 'sitting.opened', noun: 'sitting', subject: facts.id, detail: { items: standing.length } })
  for (const id of standing) await record(tx, actor.org, { at: now, actor, what: 'initiative.before_council', noun: 'initiative', subject: id, detail: { sittingId: facts.id, sitting: facts.name } })
}
