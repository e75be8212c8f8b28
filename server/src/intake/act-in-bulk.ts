import type { actInBulk } from '@sangkien/contract/intake'
import type { ResultOf } from '@sangkien/contract/endpoint'
import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { loadCase } from '../initiative/dossier-case.ts'
import { holdForAgenda, putOnAgenda, refuseRow } from '../sitting/put-on-agenda.ts'
import { loadSitting } from '../sitting/sitting.query.ts'
import { acceptInitiative, acceptRefusal } from './accept-initiative.ts'

type Outcome = ResultOf<typeof actInBulk>

/** Accepts those that can be; the others come back with their reason. All are held first, in one order, so that two officers never wait for each other. */
export async function acceptInBulk(tx: Tx, actor: Actor, ids: readonly InitiativeId[], now: Date): Promise<Outcome> {
  const outcome: Outcome = { done: [], refused: [] }
  for (const { id, title } of await holdForAgenda(tx, actor, ids)) {
    const of = await loadCase(tx, actor, id, now)
    const refusal = acceptRefusal(of, actor)
    if (refusal) outcome.refused.push({ id, title, refusal })
    else {
      await acceptInitiative(tx, actor, of, now)
      outcome.done.push(id)
    }
  }
  return outcome
}

/** Puts those that can be on one agenda, in the order given; the others come back with their reason. */
export async function putOnAgendaInBulk(tx: Tx, actor: Actor, ids: readonly InitiativeId[], sitting: SittingId, now: Date): Promise<Outcome> {
  const facts = await loadSitting(tx, actor, sitting, { hold: 'run' })
  const rows = (await holdForAgenda(tx, actor, ids)).map((row) => ({ row, refusal: refuseRow(facts, row, actor, now) }))
  const taken = rows.filter(({ refusal }) => !refusal).map(({ row }) => row)
  await putOnAgenda(tx, actor, facts, taken, now)
  return { done: taken.map(({ id }) => id), refused: rows.flatMap(({ row: { id, title }, refusal }) => (refusal ? [{ id, title, refusal }] : [])) }
}
