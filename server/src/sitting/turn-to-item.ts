import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseTurning } from '@sangkien/domain/sitting/current-item'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { roomOf } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'

/** Puts an item on the table; every screen waits for it, so nothing is read of the other items. Who runs the sitting may turn to one they are out of: they leave with it. */
export async function turnToItem(tx: Tx, actor: Actor, facts: SittingFacts, id: InitiativeId): Promise<void> {
  const item = facts.items.find((one) => one.initiativeId === id)
  if (!item) throw new NotFound()
  const refusal = refuseTurning(roomOf(facts), { decided: item.result !== null || item.stage === 'withdrawn' })
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('sitting').set({ current_id: id }).where('org_id', '=', actor.org).where('id', '=', facts.id).execute()
}
