import type { addSitting } from '@sangkien/contract/council'
import type { CouncilId, RoundId, SittingId } from '@sangkien/domain/ids'
import { refuseCall, refuseRehousing } from '@sangkien/domain/sitting/refuse-call'
import { refuseNotPlanned } from '@sangkien/domain/sitting/refuse-sitting'
import type { Day } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { notify } from '../notice/notify.ts'
import { roomOf } from './room.ts'
import { loadSitting } from './sitting.query.ts'
import { viewSitting } from './view-sitting.ts'

type Fields = z.output<NonNullable<(typeof addSitting)['body']>>

/** Calls a council together: its members are told. */
export async function callSitting(tx: Tx, actor: Actor, fields: Fields, now: Date): Promise<SittingId> {
  await refuseFields(tx, actor, fields)
  const id = newId<SittingId>()
  await tx.insertInto('sitting').values({ org_id: actor.org, id, ...columnsOf(fields) }).execute()
  await tellMembers(tx, actor, id, fields, 'sitting.called', now)
  await record(tx, actor.org, { at: now, actor, what: 'sitting.called', noun: 'sitting', subject: id, detail: { heldAt: fields.heldAt.toISOString() } })
  return id
}

/** Changes a sitting that has not opened; its members are told of another day, hour, place or last day for scores. */
export async function changeSittingRow(tx: Tx, actor: Actor, id: SittingId, { version, ...fields }: Fields & { version: number }, now: Date): Promise<void> {
  const facts = await loadSitting(tx, actor, id, { hold: 'run' })
  const moved = facts.councilId !== fields.councilId || facts.roundId !== fields.roundId
  const refusal = refuseNotPlanned(roomOf(facts)) ?? refuseRehousing(moved, facts.items.length)
  if (refusal) throw new Refuse(refusal)
  if (facts.version !== version) throw new Stale(viewSitting(facts, actor, now))
  await refuseFields(tx, actor, fields)
  await tx.updateTable('sitting').set({ ...columnsOf(fields), version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  const other = facts.heldAt.getTime() !== fields.heldAt.getTime() || facts.place !== fields.place || facts.scoresDue !== fields.scoresDue
  if (other || moved) await tellMembers(tx, actor, id, fields, 'sitting.changed', now)
  await record(tx, actor.org, { at: now, actor, what: 'sitting.changed', noun: 'sitting', subject: id, detail: { heldAt: fields.heldAt.toISOString() } })
}

async function refuseFields(tx: Tx, { org }: Actor, fields: Fields): Promise<void> {
  const council = await tx.selectFrom('council').where('org_id', '=', org).where('id', '=', fields.councilId as CouncilId).select(['valid_from', 'valid_to']).forShare().executeTakeFirst()
  if (!council) throw new Invalid([{ path: 'councilId', code: 'unknown_council' }])
  const round = await tx.selectFrom('round').where('org_id', '=', org).where('id', '=', fields.roundId as RoundId).select('id').executeTakeFirst()
  if (!round) throw new Invalid([{ path: 'roundId', code: 'unknown_round' }])
  const refusal = refuseCall({ validFrom: council.valid_from, validTo: council.valid_to }, { heldAt: fields.heldAt, scoresDue: fields.scoresDue as Day })
  if (refusal) throw new Refuse(refusal)
}

const columnsOf = (fields: Fields) => ({
  name: fields.name, council_id: fields.councilId as CouncilId, round_id: fields.roundId as RoundId, held_at: fields.heldAt, place: fields.place, scores_due: fields.scoresDue as Day,
})

async function tellMembers(tx: Tx, { org }: Actor, id: SittingId, { councilId, name, heldAt, place, scoresDue }: Fields, kind: string, now: Date): Promise<void> {
  const seats = await tx.selectFrom('council_seat').where('org_id', '=', org).where('council_id', '=', councilId as CouncilId).select('person_id').execute()
  await notify(tx, org, { to: seats.map((seat) => seat.person_id), kind, facts: { sittingId: id, sitting: name, heldAt: heldAt.toISOString(), place, scoresDue }, now })
}
