import type { ConflictRow, Conflicts } from '@sangkien/contract/conflict'
import { refuseMarking } from '@sangkien/domain/conflict/refuse-conflict'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { refuseOutOfItem } from '@sangkien/domain/sitting/refuse-running'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { authorsOf, outOf, recusedFrom } from '../sitting/room.ts'
import type { ConflictFacts, ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { caseOf, itemCase } from './declare-conflicts.ts'
import { settleConflicts } from './settle-conflicts.ts'

/** Fixes where a member stands, with a reason; `null` takes that back and leaves the records and the member's own answer. */
export async function mark(tx: Tx, actor: Actor, facts: SittingFacts, id: InitiativeId, member: PersonId, { mark: as, reason }: { mark: 'conflict' | 'none' | null; reason: string }, now: Date): Promise<void> {
  const item = facts.items.find((one) => one.initiativeId === id)
  if (!item || !facts.members.some(({ personId }) => personId === member)) throw new NotFound()
  const refusal = refuseOutOfItem(authorsOf(item), recusedFrom(item), actor.id) ?? refuseMarking(caseOf(item, member), itemCase(facts, item, member), member, actor.id, reason)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('conflict').set(as === null ? { mark: null, mark_reason: '', marked_by: null, marked_at: null } : { mark: as, mark_reason: reason, marked_by: actor.id, marked_at: now })
    .where('org_id', '=', actor.org).where('initiative_id', '=', id).where('person_id', '=', member).execute()
  await settleConflicts(tx, actor.org, facts.id, now, member)
  await record(tx, actor.org, { at: now, actor, what: as === null ? 'conflict.mark_taken_back' : 'conflict.marked', noun: 'sitting', subject: facts.id, detail: { initiativeId: id } })
}

/** Where the members stand, for who runs the sitting: not of items they are an author of or out of themselves. */
export function viewConflicts(facts: SittingFacts, actor: Actor): Conflicts {
  const items = facts.items.filter((item) => item.stage !== 'withdrawn' && !outOf(item).includes(actor.id))
  const nameOf = new Map(facts.members.map(({ personId, name }) => [personId, name]))
  return {
    rows: items.flatMap((item) => item.conflicts.filter(({ personId }) => nameOf.has(personId)).map((row) => viewRow(facts, item, row, nameOf.get(row.personId)!, actor))),
    members: facts.members.map(({ personId, name }) => {
      const own = items.flatMap(({ conflicts }) => conflicts.filter((one) => one.personId === personId))
      return { personId, name, answered: own.filter(({ isOut, cleared }) => isOut || cleared).length, of: own.length }
    }),
  }
}

const viewRow = (facts: SittingFacts, item: ItemFacts, row: ConflictFacts, name: string, actor: Actor): ConflictRow => ({
  initiativeId: item.initiativeId, position: item.position, code: item.code, title: item.title, personId: row.personId, name,
  found: [...row.found], state: row.state, isOut: row.isOut, cleared: row.cleared, declared: row.declared, declaredKinds: [...row.declaredKinds], declaredNote: row.declaredNote, declaredAt: row.declaredAt === null ? null : new Date(row.declaredAt),
  mark: row.mark, markReason: row.markReason, markedByName: row.markedByName, markedAt: row.markedAt === null ? null : new Date(row.markedAt),
  acts: { mark: refuseMarking(row, itemCase(facts, item, row.personId), row.personId, actor.id, 'x') ?? null },
})
